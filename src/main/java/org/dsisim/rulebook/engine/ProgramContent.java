package org.dsisim.rulebook.engine;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
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
      Fingerprint fingerprint = new Fingerprint().with(drools);
      if (Files.isDirectory(program)) {
        addFolder(program, fingerprint);
      } else {
        addJar(program, fingerprint);
      }
      return fingerprint.text();
    } catch (IOException | URISyntaxException | RuntimeException untold) {
      return "";
    }
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
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isSeen(name)) {
          fingerprint.with(name).with(Files.readAllBytes(file));
        }
      }
    }
  }

  /** The table of contents has a check sum of every class, and is read a hundred times faster. */
  private static void addJar(Path jar, Fingerprint fingerprint) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries = zip.stream().toList();
      for (ZipEntry entry : entries.stream().filter(entry -> isSeen(entry.getName())).toList()) {
        fingerprint.with(entry.getName() + " " + entry.getCrc() + " " + entry.getSize());
      }
    }
  }
}
