package org.dsisim.rulebook.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.modelcompiler.CanonicalKieModuleModel;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.builder.KieModule;

/**
 * Compiled rules as bytes, and back. Drools has no public way to do so: what is used here is its
 * inside, so whoever asks must be able to compile.
 */
public final class StoredRules {

  private static final String CLASS = ".class";
  private static final String MODEL = "ProjectModel";

  private StoredRules() {}

  /** Writes down the classes of a module; null where that is not possible. */
  public static byte @Nullable [] of(KieModule module) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        ZipInputStream jar =
            new ZipInputStream(new ByteArrayInputStream(((InternalKieModule) module).getBytes()))) {
      out.writeInt(Runtime.version().feature());
      for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
        if (entry.getName().endsWith(CLASS)) {
          String name = entry.getName().replace(CLASS, "").replace('/', '.');
          byte[] content = jar.readAllBytes();
          out.writeUTF(name);
          out.writeInt(content.length);
          out.write(content);
        }
      }
      return bytes.toByteArray();
    } catch (IOException | RuntimeException | LinkageError changedInside) {
      return null;
    }
  }

  /** Makes a base of what was written down; null where that is not possible. */
  public static @Nullable KieBase base(byte[] stored) {
    try {
      Map<String, byte[]> classes = classes(stored);
      String model = model(classes.keySet());
      return model == null ? null : base(model, new Loader(classes));
    } catch (IOException | RuntimeException unfit) {
      return null;
    }
  }

  /** Makes a base of a model that a loader has; null where that is not possible. */
  static @Nullable KieBase base(String model, ClassLoader loader) {
    try {
      Object made = loader.loadClass(model).getDeclaredConstructor().newInstance();
      return KieBaseBuilder.createKieBaseFromModel(
          ((CanonicalKieModuleModel) made).getModels().get(0));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError unfit) {
      return null;
    }
  }

  /**
   * The classes that were written down, by their names.
   *
   * @throws IOException when they are none, or none that this Java can use
   */
  static Map<String, byte[]> classes(byte[] stored) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(stored))) {
      if (in.readInt() > Runtime.version().feature()) {
        // Compiled by a newer Java, for which it may need what this one does not have.
        throw new IOException("of a newer Java");
      }
      Map<String, byte[]> classes = new HashMap<>();
      while (in.available() > 0) {
        String name = in.readUTF();
        classes.put(name, in.readNBytes(in.readInt()));
      }
      return classes;
    }
  }

  /** The one of some classes that has all the others; null where there is none. */
  static @Nullable String model(Set<String> classes) {
    for (String name : classes) {
      if (name.substring(name.lastIndexOf('.') + 1).startsWith(MODEL)) {
        return name;
      }
    }
    return null;
  }

  /** Defines classes from memory, so that no file stays open. */
  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(StoredRules.class.getClassLoader());
      this.classes = classes;
    }

    /** Its own classes first: nobody else has them, and to ask is to look into every library. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!classes.containsKey(name)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
