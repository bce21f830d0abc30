package org.dsisim.building;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsisim.rulebook.engine.ProgramContent;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Gives each lambda and each method reference of the program a class of its own, in the place of
 * one that Java makes when it first comes by. A short command comes by six hundred of them, and to
 * link them takes an eighth of its time, even where an archive has them.
 */
public final class LambdasAsClasses {

  /** The version of classes of Java 17, for which the program is compiled. */
  private static final int JAVA_17 = Opcodes.V17;

  /** Where a class keeps the one lambda that needs nothing of its surroundings. */
  private static final String ONLY_ONE = "ONLY_ONE";

  private static final String OF = "of";

  private static final Type OBJECT = Type.getType(Object.class);

  private static final Map<String, Type> UNBOXED =
      Map.of(
          "java/lang/Boolean", Type.BOOLEAN_TYPE,
          "java/lang/Byte", Type.BYTE_TYPE,
          "java/lang/Character", Type.CHAR_TYPE,
          "java/lang/Short", Type.SHORT_TYPE,
          "java/lang/Integer", Type.INT_TYPE,
          "java/lang/Long", Type.LONG_TYPE,
          "java/lang/Float", Type.FLOAT_TYPE,
          "java/lang/Double", Type.DOUBLE_TYPE);

  private final Path from;
  private final Path to;

  /** Classes that were made, by the class that has to name them as its own. */
  private final Map<String, List<String>> byHost = new HashMap<>();

  private LambdasAsClasses(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Writes a folder of compiled classes and what else is in it into another, which is made anew.
   *
   * @param folders the one that is read, and the one that is written
   * @throws IOException if either cannot be done
   */
  public static void main(String... folders) throws IOException {
    Path from = Path.of(folders[0]);
    Path to = Path.of(folders[1]);
    new LambdasAsClasses(from, to).write();
    // Rules that were compiled beside the one are those of the other.
    Path content = to.resolve(ProgramContent.WRITTEN_DOWN);
    Files.createDirectories(content.getParent());
    Files.writeString(content, ProgramContent.of(from));
  }

  private void write() throws IOException {
    if (Files.exists(to)) {
      try (Stream<Path> old = Files.walk(to)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    try (Stream<Path> files = Files.walk(from)) {
      // A$B.class comes before A.class, which then knows all that belongs to it.
      for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
        Path target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (file.toString().endsWith(".class")) {
          Files.write(target, converted(Files.readAllBytes(file)));
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private byte[] converted(byte[] compiled) throws IOException {
    ClassWriter writer = new ClassWriter(0);
    Converted converted = new Converted(writer);
    new ClassReader(compiled).accept(converted, 0);
    for (Lambda lambda : converted.lambdas) {
      Files.write(to.resolve(lambda.name + ".class"), lambda.made());
    }
    return writer.toByteArray();
  }

  /** A class in which lambdas are taken from classes. */
  private final class Converted extends ClassVisitor {

    private final List<Lambda> lambdas = new ArrayList<>();
    private String name = "";
    private String host = "";

    Converted(ClassWriter writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public void visit(
        int version,
        int access,
        String className,
        String signature,
        String superName,
        String[] interfaces) {
      name = className;
      host = className;
      super.visit(version, access, className, signature, superName, interfaces);
    }

    @Override
    public void visitNestHost(String nestHost) {
      host = nestHost;
      super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String methodName, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, methodName, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitInvokeDynamicInsn(
            String method, String asked, Handle maker, Object... how) {
          // Lambdas that can be written to a file, and parts of records, are made elsewhere.
          if (!maker.getOwner().equals("java/lang/invoke/LambdaMetafactory")
              || !maker.getName().equals("metafactory")) {
            super.visitInvokeDynamicInsn(method, asked, maker, how);
            return;
          }
          Lambda lambda = lambda(method, asked, how);
          if (lambda.captured.length == 0) {
            visitFieldInsn(Opcodes.GETSTATIC, lambda.name, ONLY_ONE, lambda.type().getDescriptor());
          } else {
            visitMethodInsn(Opcodes.INVOKESTATIC, lambda.name, OF, asked, false);
          }
        }
      };
    }

    private Lambda lambda(String method, String asked, Object... how) {
      Lambda lambda =
          new Lambda(
              name + "$$Lambda" + lambdas.size(),
              host,
              asked,
              new Method(method, ((Type) how[0]).getDescriptor()),
              (Handle) how[1],
              (Type) how[2]);
      lambdas.add(lambda);
      byHost.computeIfAbsent(host, key -> new ArrayList<>()).add(lambda.name);
      return lambda;
    }

    @Override
    public void visitEnd() {
      byHost.getOrDefault(name, List.of()).forEach(this::visitNestMember);
      super.visitEnd();
    }
  }

  /** The class of a lambda: an object of it has what the lambda captured. */
  private static final class Lambda {

    private final String name;
    private final String host;
    private final String asked;
    private final Type[] captured;
    private final Method method;
    private final Handle body;
    private final Type instantiated;

    /**
     * What is known of it where it stands.
     *
     * @param host the class that can have it as its own
     * @param asked from what is captured to the functional interface
     * @param method the one of the interface
     * @param body what is called in the end
     * @param instantiated the method's types where it stands
     */
    Lambda(String name, String host, String asked, Method method, Handle body, Type instantiated) {
      this.name = name;
      this.host = host;
      this.asked = asked;
      this.captured = Type.getArgumentTypes(asked);
      this.method = method;
      this.body = body;
      this.instantiated = instantiated;
    }

    Type type() {
      return Type.getReturnType(asked);
    }

    byte[] made() {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      writer.visit(
          JAVA_17,
          ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
          name,
          null,
          OBJECT.getInternalName(),
          new String[] {type().getInternalName()});
      writer.visitNestHost(host);
      for (int i = 0; i < captured.length; i++) {
        writer.visitField(
            ACC_PRIVATE | ACC_FINAL, "captured" + i, captured[i].getDescriptor(), null, null);
      }
      constructor(writer);
      if (captured.length == 0) {
        onlyOne(writer);
      } else {
        GeneratorAdapter code = code(writer, ACC_STATIC, new Method(OF, asked));
        construct(code);
        code.returnValue();
        code.endMethod();
      }
      call(writer);
      writer.visitEnd();
      return writer.toByteArray();
    }

    private Type self() {
      return Type.getObjectType(name);
    }

    private Method ofConstructor() {
      return new Method("<init>", Type.VOID_TYPE, captured);
    }

    private static GeneratorAdapter code(ClassWriter writer, int access, Method method) {
      MethodVisitor visitor =
          writer.visitMethod(access, method.getName(), method.getDescriptor(), null, null);
      return new GeneratorAdapter(visitor, access, method.getName(), method.getDescriptor());
    }

    private void constructor(ClassWriter writer) {
      GeneratorAdapter code = code(writer, ACC_PRIVATE, ofConstructor());
      code.loadThis();
      code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
      for (int i = 0; i < captured.length; i++) {
        code.loadThis();
        code.loadArg(i);
        code.putField(self(), "captured" + i, captured[i]);
      }
      code.returnValue();
      code.endMethod();
    }

    private void construct(GeneratorAdapter code) {
      code.newInstance(self());
      code.dup();
      code.loadArgs();
      code.invokeConstructor(self(), ofConstructor());
    }

    private void onlyOne(ClassWriter writer) {
      writer.visitField(ACC_STATIC | ACC_FINAL, ONLY_ONE, type().getDescriptor(), null, null);
      GeneratorAdapter code = code(writer, ACC_STATIC, new Method("<clinit>", "()V"));
      construct(code);
      code.putStatic(self(), ONLY_ONE, type());
      code.returnValue();
      code.endMethod();
    }

    private void call(ClassWriter writer) {
      GeneratorAdapter code = code(writer, ACC_PUBLIC, method);
      Type owner = Type.getObjectType(body.getOwner());
      boolean makesNew = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
      List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
      if (makesNew) {
        code.newInstance(owner);
        code.dup();
      } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
        wanted.add(0, owner);
      }
      for (int i = 0; i < captured.length; i++) {
        code.loadThis();
        code.getField(self(), "captured" + i, captured[i]);
        convert(code, captured[i], wanted.get(i));
      }
      Type[] erased = method.getArgumentTypes();
      for (int i = 0; i < erased.length; i++) {
        Type given = instantiated.getArgumentTypes()[i];
        code.loadArg(i);
        convert(code, erased[i], given);
        convert(code, given, wanted.get(captured.length + i));
      }
      code.visitMethodInsn(
          instruction(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      Type got = makesNew ? owner : Type.getReturnType(body.getDesc());
      if (method.getReturnType().equals(Type.VOID_TYPE)) {
        drop(code, got);
      } else {
        convert(code, got, instantiated.getReturnType());
      }
      code.returnValue();
      code.endMethod();
    }

    private int instruction() {
      return switch (body.getTag()) {
        case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
        case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
        // Classes of one nest call the private methods of each other like any.
        default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
      };
    }

    private static void drop(GeneratorAdapter code, Type type) {
      if (type.getSize() == 2) {
        code.pop2();
      } else if (type.getSize() == 1) {
        code.pop();
      }
    }

    private static boolean isPrimitive(Type type) {
      return type.getSort() < Type.ARRAY;
    }

    /** As a lambda's caller and its body may differ: by a cast, a box, or a wider number. */
    private static void convert(GeneratorAdapter code, Type given, Type wanted) {
      if (given.equals(wanted)) {
        return;
      }
      if (isPrimitive(given) && isPrimitive(wanted)) {
        code.cast(given, wanted);
      } else if (isPrimitive(given)) {
        code.valueOf(given);
      } else if (!isPrimitive(wanted)) {
        code.checkCast(wanted);
      } else {
        Type unboxed = UNBOXED.getOrDefault(given.getInternalName(), wanted);
        code.unbox(unboxed);
        code.cast(unboxed, wanted);
      }
    }
  }
}
