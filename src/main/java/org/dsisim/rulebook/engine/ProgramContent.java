package org.dsisim.rulebook.engine;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * What the program itself adds to the meaning of a rule: the facts that rules read, the lint, the
 * compiler. Whoever remembers rules under another content must compile them again.
 */
public final class ProgramContent {

  /**
   * The file in which the build writes down what {@link #of} says of the classes that the jar was
   * made of: in the jar they are not as they were compiled, and to go through it takes as long as
   * to open all rules.
   */
  public static final String WRITTEN_DOWN = "org/dsisim/rulebook/engine/compiled-from.txt";

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
    String content = Files.isDirectory(program) ? of(program) : ofJar(program);
    return new Fingerprint().with(drools).with(content).text();
  }

  private static boolean isSeen(String file) {
    for (String room : SEEN) {
      if (file.startsWith(room)) {
        return true;
      }
    }
    return false;
  }

  private static Path pathOf(Class<?> type) throws IOException, URISyntaxException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    if (location == null) {
      throw new IOException("no place of " + type);
    }
    return Path.of(location.toURI());
  }

  /**
   * What a folder of compiled classes has of what rules see.
   *
   * @throws IOException if it cannot be read
   */
  public static String of(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Contents contents = new Contents();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isSeen(name)) {
          byte[] content = Files.readAllBytes(file);
          CRC32 sum = new CRC32();
          sum.update(content);
          contents.add(name, sum.getValue(), content.length);
        }
      }
      return contents.text();
    }
  }

  /** The table of contents has a check sum of every class, and is read a hundred times faster. */
  private static String ofJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry written = zip.getEntry(WRITTEN_DOWN);
      if (written != null) {
        return new String(zip.getInputStream(written).readAllBytes(), StandardCharsets.US_ASCII);
      }
      Contents contents = new Contents();
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (isSeen(entry.getName()) && !entry.isDirectory()) {
          contents.add(entry.getName(), entry.getCrc(), entry.getSize());
        }
      }
      return contents.text();
    }
  }

  /**
   * Files with their check sums, in any order: what is compiled from classes in a folder is known
   * to the jar made of them. Each is one number of 64 bits, and those are added up: a digest of all
   * their names would take a tenth of a start, as Java computes it slowly until it is warm.
   */
  private static final class Contents {

    private static final int HALF = 32;

    private int files;
    private long sum;

    void add(String name, long checkSum, long size) {
      CRC32 named = new CRC32();
      named.update(name.getBytes(StandardCharsets.UTF_8));
      files++;
      sum += mixed(mixed((named.getValue() << HALF) | checkSum) + size);
    }

    /** Every bit of a number moves every other, as in the generator SplitMix64. */
    private static long mixed(long number) {
      long once = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
      long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
      return twice ^ (twice >>> 31);
    }

    String text() {
      return files + " " + sum;
    }
  }
}
