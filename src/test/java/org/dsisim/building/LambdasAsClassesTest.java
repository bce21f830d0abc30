package org.dsisim.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dsisim.rulebook.engine.ProgramContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LambdasAsClassesTest {

  private static final String OF_ALL_KINDS = "org/dsisim/building/OfAllKinds";

  @TempDir private Path temporary;

  private Path compiled = Path.of("");

  private Path written = Path.of("");

  @BeforeEach
  void write() throws Exception {
    compiled = temporary.resolve("compiled");
    written = temporary.resolve("written");
    Path source =
        Path.of(OfAllKinds.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path room = Files.createDirectories(compiled.resolve(OF_ALL_KINDS).getParent());
    for (String name : List.of("", "$Inner", "$Greeting")) {
      String file = OF_ALL_KINDS + name + ".class";
      Files.copy(source.resolve(file), compiled.resolve(file));
    }
    Files.writeString(room.resolve("words.properties"), "beside=them");
    LambdasAsClasses.main(compiled.toString(), written.toString());
  }

  @Test
  void theyAnswerWhatTheyAnswered() throws Exception {
    assertThat(answersOf(written))
        .isEqualTo(OfAllKinds.answers().toString())
        .contains("own said", "\"wider\"", "13", "2.0", "-4", "Hello Ada, Hello Ada.")
        .contains("\"inner\"");
  }

  @Test
  void javaMakesNoneWhileItRunsButThoseThatCanBeWrittenToAFile() throws IOException {
    assertThat(madeByJava(compiled)).hasSizeGreaterThan(20);
    assertThat(madeByJava(written)).containsOnly(OF_ALL_KINDS + " altMetafactory");
  }

  @Test
  void whatElseLiesThereIsCopiedAndWhatLayThereIsGone() throws IOException {
    Path words = written.resolve(OF_ALL_KINDS).resolveSibling("words.properties");
    assertThat(words).hasContent("beside=them");
    Path old = Files.createDirectories(written.resolve("old")).resolve("Old.class");
    Files.createFile(old);
    LambdasAsClasses.main(compiled.toString(), written.toString());
    assertThat(old.getParent()).doesNotExist();
    assertThat(words).hasContent("beside=them");
  }

  @Test
  void theProgramStaysTheSameToCompiledRules() throws IOException {
    assertThat(written.resolve(ProgramContent.WRITTEN_DOWN))
        .hasContent(ProgramContent.of(compiled));
  }

  @Test
  void theSameClassesGiveTheSameBytes() throws IOException {
    Path again = temporary.resolve("again");
    LambdasAsClasses.main(compiled.toString(), again.toString());
    List<Path> classes = classes(written);
    assertThat(classes(again)).hasSameSizeAs(classes);
    for (Path file : classes) {
      assertThat(again.resolve(written.relativize(file))).hasSameBinaryContentAs(file);
    }
  }

  private static String answersOf(Path folder)
      throws IOException,
          ClassNotFoundException,
          NoSuchMethodException,
          IllegalAccessException,
          InvocationTargetException {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {url(folder)}, ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass(OF_ALL_KINDS.replace('/', '.'));
      return String.valueOf(type.getMethod("answers").invoke(null));
    }
  }

  private static URL url(Path folder) throws MalformedURLException {
    return folder.toUri().toURL();
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  /** Classes with a lambda that Java makes a class for, and by which of two methods. */
  private static List<String> madeByJava(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : classes(folder)) {
      ClassReader reader = new ClassReader(Files.readAllBytes(file));
      ClassVisitor finder =
          new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
              return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInvokeDynamicInsn(
                    String method, String asked, Handle maker, Object... how) {
                  if (maker.getOwner().endsWith("/LambdaMetafactory")) {
                    found.add(reader.getClassName() + " " + maker.getName());
                  }
                }
              };
            }
          };
      reader.accept(finder, 0);
    }
    return found;
  }
}
