package org.dsisim.rulebook.engine;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * What the program itself adds to the meaning of a rule: the facts that rules read, the lint, the
 * compiler. Whoever remembers rules under another content must compile them again.
 */
final class ProgramContent {

  /** The packages that rules and their lint see; what is built on top of them compiles no rule. */
  private static final List<String> SEEN =
      Stream.of("value", "message", "table", "parameter", "model", "rulebook")
          .map(name -> "org/dsisim/" + name + "/")
          .toList();

  private static final String FINGERPRINT = fingerprint();

  private ProgramContent() {}

  /** A fingerprint of the program and of Drools; empty where it cannot be told. */
  static String text() {
    return FINGERPRINT;
  }

  private static String fingerprint() {
    try {
      Path program = pathOf(ProgramContent.class);
      // A library's file bears its version.
      String drools = String.valueOf(pathOf(KieBaseBuilder.class).getFileName());
      return fingerprint(program, drools);
    } catch (IOException | URISyntaxException | RuntimeException untold) {
      return "";
    }
  }

  /**
   * The fingerprint of a program.
   *
   * @param program its jar, or a folder of its classes
   * @param drools the name of the library
   */
  static String fingerprint(Path program, String drools) throws IOException {
    Fingerprint fingerprint = new Fingerprint().with(drools);
    if (Files.isDirectory(program)) {
      addFolder(program, fingerprint);
    } else {
      addJar(program, fingerprint);
    }
    return fingerprint.text();
  }

  private static boolean isSeen(String file) {
    return SEEN.stream().anyMatch(file::startsWith);
  }

  private static Path pathOf(Class<?> type) throws IOException, URISyntaxException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    if (location == null) {
      throw new IOException("no place of " + type);
    }
    return Path.of(location.toURI());
  }

  private static void addFolder(Path folder, Fingerprint fingerprint) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      SortedMap<String, String> sums = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isSeen(name)) {
          byte[] content = Files.readAllBytes(file);
          CRC32 sum = new CRC32();
          sum.update(content);
          sums.put(name, sum.getValue() + " " + content.length);
        }
      }
      add(sums, fingerprint);
    }
  }

  /** The table of contents has a check sum of every class, and is read a hundred times faster. */
  private static void addJar(Path jar, Fingerprint fingerprint) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      SortedMap<String, String> sums = new TreeMap<>();
      for (ZipEntry entry : zip.stream().toList()) {
        if (!entry.isDirectory() && isSeen(entry.getName())) {
          sums.put(entry.getName(), entry.getCrc() + " " + entry.getSize());
        }
      }
      add(sums, fingerprint);
    }
  }

  /** By name: what is compiled from classes in a folder is known to the jar made of them. */
  private static void add(SortedMap<String, String> sums, Fingerprint fingerprint) {
    sums.forEach((name, sum) -> fingerprint.with(name + " " + sum));
  }
}
