package org.dsisim.rulebook.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.dsisim.rulebook.kept.KeptAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Folders in which the rulebook remembers what took long to find out, by the content it was found
 * out from. They can be deleted at any time.
 *
 * <p>A cache never fails: what is missing, damaged or cannot be written is as if it had never been
 * there. Several processes may use the same folders at once, since an entry appears whole.
 */
public final class RuleCache {

  private static final String SUFFIX = ".rules";
  private static final String UNFINISHED = ".part";

  /** {@code SUBJECT.FINGERPRINT.rules}. */
  private static final Pattern ENTRY = Pattern.compile("(.+)\\.[0-9a-f]{16,}\\" + SUFFIX);

  /** Of one subject: so that a change can be taken back, and two versions used side by side. */
  private static final int KEPT_OF_A_SUBJECT = 3;

  private static final int KEPT_IN_ALL = 500;

  private static final Duration SURELY_ABANDONED = Duration.ofHours(1);

  private static final int SUM_LENGTH = Long.BYTES;

  private final List<Path> folders;
  private final Supplier<RuleJar> opening;
  private final Answers answers;
  private @Nullable RuleJar program;

  /** The names of entries that were found here, or are known to be. */
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /** What becomes of answers. */
  private enum Answers {
    NEITHER_KEPT_NOR_KNOWN,
    KEPT,
    KEPT_AND_KNOWN
  }

  /** Answers by what they are remembered under. */
  private record KeptEntry(String subject, String fingerprint, KeptAnswers answers) {}

  private final List<KeptEntry> keptAnswers = new ArrayList<>();

  private RuleCache(List<Path> folders, Supplier<RuleJar> opening, Answers answers) {
    this.folders = folders;
    this.opening = opening;
    this.answers = answers;
  }

  /** A cache that remembers nothing. */
  public static RuleCache none() {
    return new RuleCache(List.of(), () -> RuleJar.NONE, Answers.NEITHER_KEPT_NOR_KNOWN);
  }

  /**
   * A cache in folders, which need not exist.
   *
   * @param folders all are read; the first that can be is written
   */
  public static RuleCache in(List<Path> folders) {
    return new RuleCache(List.copyOf(folders), () -> RuleJar.NONE, Answers.NEITHER_KEPT_NOR_KNOWN);
  }

  /**
   * The same cache, beside rules that are among the program's own classes.
   *
   * @param jar a {@link RuleJar} on its class path; one that cannot be read is as good as none
   */
  public RuleCache beside(Path jar) {
    return new RuleCache(folders, () -> RuleJar.read(jar), answers);
  }

  /** The same cache, in which rules find what they answered to the very same questions. */
  public RuleCache recallingAnswers() {
    return new RuleCache(folders, opening, Answers.KEPT_AND_KNOWN);
  }

  /** The same cache, for which rules are all asked anew and what they answer is kept. */
  public RuleCache keepingAnswers() {
    return new RuleCache(folders, opening, Answers.KEPT);
  }

  /** The rules that are among the program's own classes. */
  synchronized RuleJar program() {
    RuleJar open = program;
    if (open == null) {
      open = opening.get();
      program = open;
    }
    return open;
  }

  /**
   * What rules answered before.
   *
   * @param content all that they say; its parts begin anew
   */
  public synchronized KeptAnswers answers(String subject, Fingerprint content) {
    if (answers == Answers.NEITHER_KEPT_NOR_KNOWN || !isUsed()) {
      return KeptAnswers.NONE;
    }
    String fingerprint = content.text();
    byte[] stored = answers == Answers.KEPT_AND_KNOWN ? recall(subject, fingerprint) : null;
    KeptAnswers known = KeptAnswers.of(stored);
    // Of rules that were changed and opened anew only what they answer now.
    keptAnswers.removeIf(one -> one.subject().equals(subject));
    keptAnswers.add(new KeptEntry(subject, fingerprint, known));
    return known;
  }

  /** Writes down what rules have answered since it was recalled. */
  public synchronized void rememberAnswers() {
    for (KeptEntry one : keptAnswers) {
      byte[] changed = one.answers().changed();
      if (changed != null) {
        remember(one.subject(), one.fingerprint(), changed);
      }
    }
  }

  /** Whether there is any use in remembering. */
  public boolean isUsed() {
    return !folders.isEmpty() && !ProgramContent.text().isEmpty();
  }

  /** A fingerprint to which the caller adds what its finding depends on, besides the program. */
  public static Fingerprint fingerprint() {
    return new Fingerprint().with(ProgramContent.text());
  }

  /**
   * What was remembered.
   *
   * @param subject what it is about, as a file could be named
   * @return null when nothing usable is
   */
  public byte @Nullable [] recall(String subject, String fingerprint) {
    if (!isUsed()) {
      return null;
    }
    for (Path folder : folders) {
      try {
        byte[] entry = Files.readAllBytes(folder.resolve(name(subject, fingerprint)));
        byte[] content = Arrays.copyOfRange(entry, SUM_LENGTH, entry.length);
        if (Arrays.equals(sum(content), Arrays.copyOf(entry, SUM_LENGTH))) {
          used.add(name(subject, fingerprint));
          return content;
        }
      } catch (IOException | RuntimeException unusable) {
        // As good as none: the next folder may have it, and else it is found out anew.
      }
    }
    return null;
  }

  /** Remembers, where that is possible. */
  public void remember(String subject, String fingerprint, byte[] content) {
    if (!isUsed()) {
      return;
    }
    for (Path folder : folders) {
      try {
        Path entry = folder.resolve(name(subject, fingerprint));
        write(entry, content);
        used.add(name(subject, fingerprint));
        forgetOld(folder, Files.getLastModifiedTime(entry));
        return;
      } catch (IOException | RuntimeException unwritable) {
        // The next folder may take it; without any, it is found out again next time.
      }
    }
  }

  /** Forgets whatever nobody has recalled or remembered through this cache. */
  public void forgetUnused() {
    for (Path folder : folders) {
      try {
        for (Aged entry : newestFirst(folder)) {
          String name = entry.path().getFileName().toString();
          if (name.endsWith(SUFFIX) && !used.contains(name)) {
            Files.deleteIfExists(entry.path());
          }
        }
      } catch (IOException | RuntimeException undeletable) {
        // It takes room, and does no harm.
      }
    }
  }

  private static String name(String subject, String fingerprint) {
    return subject + "." + fingerprint + SUFFIX;
  }

  /**
   * Tells damage, and no intent: whoever can write here can do as much elsewhere. Java computes it
   * fast from the first byte on, as it does no digest.
   */
  private static byte[] sum(byte[] content) {
    CRC32C sum = new CRC32C();
    sum.update(content);
    return ByteBuffer.allocate(SUM_LENGTH).putLong(sum.getValue()).array();
  }

  private static void write(Path entry, byte[] content) throws IOException {
    Path folder = entry.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no folder");
    }
    Files.createDirectories(folder);
    // A name of its own for every writer. A temporary file would be the owner's alone.
    String writer = ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
    Path unfinished = folder.resolve(entry.getFileName() + "." + writer + UNFINISHED);
    try {
      byte[] whole = Arrays.copyOf(sum(content), SUM_LENGTH + content.length);
      System.arraycopy(content, 0, whole, SUM_LENGTH, content.length);
      Files.write(unfinished, whole);
      Files.move(unfinished, entry, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private record Aged(Path path, FileTime time) {}

  private static void forgetOld(Path folder, FileTime now) throws IOException {
    Map<String, Integer> kept = new HashMap<>();
    int keptInAll = 0;
    for (Aged file : newestFirst(folder)) {
      String name = file.path().getFileName().toString();
      Matcher entry = ENTRY.matcher(name);
      boolean old;
      if (entry.matches()) {
        int ofSubject = kept.merge(entry.group(1), 1, Integer::sum);
        keptInAll++;
        old = ofSubject > KEPT_OF_A_SUBJECT || keptInAll > KEPT_IN_ALL;
      } else {
        Duration age = Duration.between(file.time().toInstant(), now.toInstant());
        old = name.endsWith(UNFINISHED) && age.compareTo(SURELY_ABANDONED) > 0;
      }
      if (old) {
        Files.deleteIfExists(file.path());
      }
    }
  }

  private static List<Aged> newestFirst(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> new Aged(path, time(path)))
          .sorted(Comparator.comparing(Aged::time).reversed())
          .toList();
    }
  }

  /** Another process may have deleted it in the meantime. */
  private static FileTime time(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }
}
