package org.dsisim.report.file.folder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsisim.report.file.table.ResultBytes;
import org.jspecify.annotations.Nullable;

/**
 * Puts files in the place of others in a folder that stays, so that whoever stops it at any moment
 * leaves either set whole or what is needed to complete the new one.
 *
 * <p>New files are written into a hidden folder within. When all are there, a journal says what is
 * to be done: from then on it is done, now or by whoever comes next. {@code run.json} goes first
 * and comes last, so that no reader takes half a set for a whole one.
 */
final class FolderExchange {

  /** The hidden folder; no name of anybody's own. */
  static final String STAGING = ".dsisim-unfinished";

  private static final String JOURNAL = "journal.json";
  private static final String UNFINISHED_JOURNAL = "journal.new";
  private static final String LOCK = "lock";

  private final Path folder;
  private final Path staging;
  private final Staging staged;
  private final Consumer<String> done;

  /**
   * An exchange in a folder.
   *
   * @param done is told of each step behind it; a test breaks off there
   */
  FolderExchange(Path folder, Consumer<String> done) {
    this.folder = folder;
    this.staging = folder.resolve(STAGING);
    this.staged = new Staging(staging, done);
    this.done = done;
  }

  /** That another process is at it. */
  static final class Busy extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** That a file is neither the earlier nor the new one: it is somebody's, and stays. */
  static final class Changed extends IOException {
    private static final long serialVersionUID = 1L;

    Changed(String name) {
      super(name);
    }
  }

  /** That nobody can tell what was to be done. */
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    Damaged() {}

    Damaged(IOException cause) {
      super(cause);
    }
  }

  /** What is done while no other process can be at it. */
  private interface Work {
    void run() throws IOException;
  }

  /** Completes an exchange that was broken off, or takes away what was prepared for one. */
  void recover() throws IOException {
    if (Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
      alone(() -> {});
    }
  }

  /**
   * Exchanges files. When it fails before the journal is written, nothing has changed.
   *
   * @param earlier those that go, when they are as they are listed
   * @param tables contents of those that come, by name
   * @param json makes {@code run.json}, which comes with them and lists them
   * @return the tables as they are written
   */
  List<ListedFile> exchange(
      List<ListedFile> earlier,
      Map<String, ? extends ResultBytes> tables,
      Function<List<ListedFile>, String> json)
      throws IOException {
    List<ListedFile> written = new ArrayList<>();
    alone(
        () -> {
          written.addAll(stage(tables));
          List<ListedFile> coming = new ArrayList<>(written);
          String document = json.apply(List.copyOf(written));
          coming.add(staged.stage(EarlierResults.RUN_JSON, document));
          ExchangeJournal journal = new ExchangeJournal(earlier, coming);
          expectNobodys(journal);
          String steps = journal.text();
          staged.stage(UNFINISHED_JOURNAL, steps);
          move(staging.resolve(UNFINISHED_JOURNAL), staging.resolve(JOURNAL));
          done.accept("wrote " + JOURNAL);
          carryOut(journal);
        });
    return List.copyOf(written);
  }

  /** Writes all tables into the hidden folder; what was written, in their order. */
  private List<ListedFile> stage(Map<String, ? extends ResultBytes> tables) throws IOException {
    Map<String, ListedFile> written = new HashMap<>();
    try (Staging.Together together = staged.together(tables)) {
      for (Map.Entry<String, ? extends ResultBytes> table : tables.entrySet()) {
        String name = table.getKey();
        if (!together.has(name)) {
          written.put(name, staged.stage(name, table.getValue()));
        }
      }
      Map<String, ListedFile> last = together.end();
      last.keySet().forEach(name -> done.accept("wrote " + name));
      written.putAll(last);
    }
    return tables.keySet().stream().map(name -> Objects.requireNonNull(written.get(name))).toList();
  }

  /** Does something in the hidden folder, after what was left there, and takes the folder away. */
  private void alone(Work work) throws IOException {
    if (!Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectory(staging);
    }
    done.accept("made " + STAGING);
    try (FileChannel channel = FileChannel.open(staging.resolve(LOCK), CREATE, WRITE);
        FileLock lock = locked(channel)) {
      done.accept(lock == null ? "went on without a lock" : "locked " + STAGING);
      ExchangeJournal unfinished = ExchangeJournal.read(staging.resolve(JOURNAL));
      if (unfinished != null) {
        expectNobodys(unfinished);
        expectStaged(unfinished);
        carryOut(unfinished);
      }
      clear();
      work.run();
    } catch (Busy byAnother) {
      throw byAnother;
    } catch (IOException | RuntimeException failed) {
      if (!Files.exists(staging.resolve(JOURNAL))) {
        clear();
        takeAway();
      }
      throw failed;
    }
    takeAway();
  }

  /** A lock ends with its process, however that ends; null where the file system knows none. */
  private static @Nullable FileLock locked(FileChannel channel) throws Busy {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException byThisProcess) {
      throw new Busy();
    } catch (IOException noLocksHere) {
      return null;
    }
    if (lock == null) {
      throw new Busy();
    }
    return lock;
  }

  /** Nothing is touched when a file is neither the earlier nor the new one of its name. */
  private void expectNobodys(ExchangeJournal journal) throws IOException {
    for (String name : journal.names()) {
      if (isThere(name)
          && !isOneOf(journal.earlier(), name, folder)
          && !isOneOf(journal.coming(), name, folder)) {
        throw new Changed(name);
      }
    }
  }

  /** What another process has staged is looked at before anything relies on it. */
  private void expectStaged(ExchangeJournal journal) throws IOException {
    for (String name : journal.names()) {
      if (!isThere(name) && journal.isComing(name) && !isOneOf(journal.coming(), name, staging)) {
        throw new Changed(name);
      }
    }
  }

  private boolean isThere(String name) {
    return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isOneOf(List<ListedFile> files, String name, Path in) throws IOException {
    for (ListedFile file : files) {
      if (file.name().equals(name) && file.isIn(in)) {
        return true;
      }
    }
    return false;
  }

  /** Every step can have been done before, by whoever wrote the journal and was stopped. */
  private void carryOut(ExchangeJournal journal) throws IOException {
    // Where the new document is in its place, all the rest is: only the journal is left.
    if (Files.exists(staging.resolve(EarlierResults.RUN_JSON))) {
      delete(EarlierResults.RUN_JSON);
      for (ListedFile file : journal.earlier()) {
        if (!journal.isComing(file.name())) {
          delete(file.name());
        }
      }
      for (ListedFile file : journal.coming()) {
        if (!file.name().equals(EarlierResults.RUN_JSON)) {
          place(file.name());
        }
      }
      place(EarlierResults.RUN_JSON);
    }
    Files.delete(staging.resolve(JOURNAL));
    done.accept("deleted " + JOURNAL);
  }

  private void delete(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
    done.accept("deleted " + name);
  }

  private void place(String name) throws IOException {
    if (Files.exists(staging.resolve(name))) {
      move(staging.resolve(name), folder.resolve(name));
    }
    done.accept("placed " + name);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private void takeAway() throws IOException {
    Files.deleteIfExists(staging.resolve(LOCK));
    done.accept("deleted " + LOCK);
    Files.deleteIfExists(staging);
    done.accept("deleted " + STAGING);
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.list(staging)) {
      for (Path file : files.toList()) {
        if (!file.getFileName().toString().equals(LOCK)) {
          Files.delete(file);
        }
      }
    }
  }
}
