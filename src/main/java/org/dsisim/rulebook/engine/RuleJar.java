package org.dsisim.rulebook.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Compiled rules among the program's own classes, as a jar on its class path: there Java's archive
 * of classes has them ready, and nothing is defined or verified when they are opened. Each is found
 * by its content, so that rules that were changed since are not.
 */
public final class RuleJar {

  /** {@code SUBJECT.FINGERPRINT MODEL}, a line for each content. */
  private static final String INDEX = "rules.txt";

  private static final String LIST = ".list";

  /** One without any rules. */
  static final RuleJar NONE = new RuleJar(Map.of(), RuleJar.class.getClassLoader());

  /** The model of each content. */
  private final Map<String, String> models;

  private final ClassLoader loader;

  private RuleJar(Map<String, String> models, ClassLoader loader) {
    this.models = models;
    this.loader = loader;
  }

  /**
   * Reads what a jar on the program's class path has; one that cannot be read is as good as none.
   */
  static RuleJar read(Path jar) {
    return read(jar, RuleJar.class.getClassLoader());
  }

  /**
   * Reads what a jar has.
   *
   * @param loader has its classes
   */
  static RuleJar read(Path jar, ClassLoader loader) {
    try {
      return new RuleJar(models(jar), loader);
    } catch (IOException | RuntimeException unusable) {
      // What is remembered elsewhere is found there.
      return NONE;
    }
  }

  private static Map<String, String> models(Path jar) throws IOException {
    Map<String, String> models = new HashMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry index = zip.getEntry(INDEX);
      if (index != null) {
        try (InputStream content = zip.getInputStream(index);
            BufferedReader lines =
                new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int space = line.indexOf(' ');
            models.put(line.substring(0, space), line.substring(space + 1));
          }
        }
      }
    }
    return models;
  }

  /** Whether it has rules of this subject and fingerprint. */
  boolean has(String content) {
    return models.containsKey(content);
  }

  /** Makes a base of them; null where that is not possible. */
  @Nullable KieBase base(String content) {
    String model = models.get(content);
    return model == null ? null : StoredRules.base(model, loader);
  }

  /**
   * Writes the rules that this process has opened last, and beside the jar a list of its classes as
   * Java reads one.
   *
   * @param cache where they are remembered
   */
  public static void write(Path jar, RuleCache cache) throws IOException {
    write(jar, LoadedRules.ofProcess().contents(), cache);
  }

  static void write(Path jar, List<String> contents, RuleCache cache) throws IOException {
    NavigableMap<String, byte[]> all = new TreeMap<>();
    List<String> index = new ArrayList<>();
    for (String content : contents) {
      Map<String, byte[]> classes = classes(content, cache);
      String model = StoredRules.model(classes.keySet());
      // Two contents with one name are rules that were changed in between: the first is as good.
      if (model != null && classes.keySet().stream().noneMatch(all::containsKey)) {
        all.putAll(classes);
        index.add(content + " " + model);
      }
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(INDEX));
      zip.write(String.join("\n", index).getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> one : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey().replace('.', '/') + ".class"));
        zip.write(one.getValue());
      }
    }
    Files.write(
        jar.resolveSibling(jar.getFileName() + LIST),
        all.keySet().stream().map(name -> name.replace('.', '/')).toList());
  }

  private static Map<String, byte[]> classes(String content, RuleCache cache) throws IOException {
    int dot = content.lastIndexOf('.');
    byte[] stored = cache.recall(content.substring(0, dot), content.substring(dot + 1));
    return stored == null ? Map.of() : StoredRules.classes(stored);
  }
}
