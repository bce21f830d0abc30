package org.dsisim.report.file.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.report.file.folder.FolderExchange.Busy;
import org.dsisim.report.file.folder.FolderExchange.Changed;
import org.dsisim.report.file.folder.FolderExchange.Damaged;
import org.dsisim.report.file.table.ResultBytes;
import org.dsisim.table.FileFailure;

/**
 * A folder for results. It is written when it is not there, is empty, or is ours: its {@code
 * run.json} lists every file in it as it is. The folder itself stays, with its mode, and whole sets
 * of files are exchanged in it; see {@link FolderExchange}.
 */
public final class RunDirectory {

  private static final Message ANOTHER = Message.of("file.another-folder");

  private final Path folder;
  private final String shownAs;
  private final ResultKind kind;
  private final FolderExchange exchange;

  /**
   * A folder for results of a kind.
   *
   * @param shownAs the folder as the user wrote it
   */
  public RunDirectory(Path folder, String shownAs, ResultKind kind) {
    this(folder, shownAs, kind, step -> {});
  }

  /**
   * The same.
   *
   * @param done is told of each step behind it
   */
  public RunDirectory(Path folder, String shownAs, ResultKind kind, Consumer<String> done) {
    this.folder = folder;
    this.shownAs = shownAs;
    this.kind = kind;
    this.exchange = new FolderExchange(folder, done);
  }

  /**
   * Says before any work whether the folder can be written. What a command left there that was
   * stopped while it wrote is completed or taken away first.
   *
   * @throws InvalidInput when the path is a file, or a folder that is not ours or holds another
   *     kind
   */
  public void refuseForeign() {
    earlier();
  }

  /**
   * Writes files whole or not at all, in the place of those that were written before.
   *
   * @param json makes the document, which lists the tables
   * @param tables contents by name
   * @return the tables as they are written
   * @throws InvalidInput as {@link #refuseForeign} does, or when the folder cannot be written
   */
  public List<ListedFile> write(
      Function<List<ListedFile>, String> json, Map<String, ? extends ResultBytes> tables) {
    List<ListedFile> earlier = earlier();
    List<Path> made = new ArrayList<>();
    try {
      make(made);
      return exchange.exchange(earlier, tables, json);
    } catch (IOException failed) {
      takeBack(made);
      throw refused(failed);
    } catch (RuntimeException failed) {
      // A table is made while it is written, and may fail then.
      takeBack(made);
      throw failed;
    }
  }

  /** The files that go when others come. */
  private List<ListedFile> earlier() {
    try {
      if (!isThere()) {
        return List.of();
      }
      if (!Files.isDirectory(folder)) {
        throw refused(
            Message.of("file.no-folder", "folder", shownAs), Message.of("file.no-folder.maybe"));
      }
      expectWritable(folder);
      exchange.recover();
      Set<String> names = names();
      return names.isEmpty() ? List.of() : ours(names);
    } catch (IOException failed) {
      throw refused(failed);
    }
  }

  /** Whether there is anything of that name; what keeps one from being made is said at once. */
  private boolean isThere() throws IOException {
    try {
      folder.getFileSystem().provider().checkAccess(folder);
      return true;
    } catch (NoSuchFileException missing) {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw refused(Message.of("file.dangling-link", "folder", shownAs), ANOTHER);
      }
      Path above = folder.toAbsolutePath().getParent();
      while (above != null && !Files.exists(above)) {
        above = above.getParent();
      }
      if (above != null) {
        expectWritable(above);
      }
      return false;
    }
  }

  private static void expectWritable(Path folder) throws IOException {
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return new LinkedHashSet<>(
          entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList());
    }
  }

  private List<ListedFile> ours(Set<String> names) throws IOException {
    EarlierResults results = EarlierResults.in(folder);
    if (results == null) {
      throw refused(
          Message.of("file.foreign", "folder", shownAs, "name", names.iterator().next()),
          Message.of("file.of-own"));
    }
    List<ListedFile> listed = results.listed();
    if (listed == null || results.kind().isEmpty()) {
      throw refused(
          Message.of("file.without-list", "folder", shownAs),
          Message.of("file.without-list.maybe"));
    }
    for (String name : names) {
      boolean known =
          name.equals(EarlierResults.RUN_JSON)
              || listed.stream().anyMatch(file -> file.name().equals(name));
      if (!known) {
        throw refused(
            Message.of("file.unlisted", "folder", shownAs, "name", name),
            Message.of("file.of-own"));
      }
    }
    if (results.kind().get() != kind) {
      throw refused(ofOtherKind(results.kind().get()), ANOTHER);
    }
    for (ListedFile file : listed) {
      if (names.contains(file.name()) && !file.isIn(folder)) {
        throw changed(file.name());
      }
    }
    return results.files();
  }

  private Message ofOtherKind(ResultKind other) {
    return switch (other) {
      case RUN -> Message.of("file.other-kind.run", "folder", shownAs);
      case COMPARISON -> Message.of("file.other-kind.comparison", "folder", shownAs);
      case DIFFERENCES -> Message.of("file.other-kind.differences", "folder", shownAs);
      case DRAWS -> Message.of("file.other-kind.draws", "folder", shownAs);
      case SENSITIVITY -> Message.of("file.other-kind.sensitivity", "folder", shownAs);
      case BRACKETS -> Message.of("file.other-kind.brackets", "folder", shownAs);
      case ALLOCATION -> Message.of("file.other-kind.allocation", "folder", shownAs);
      case ASSESSMENT -> Message.of("file.other-kind.assessment", "folder", shownAs);
      case SWEEP -> Message.of("file.other-kind.sweep", "folder", shownAs);
      case SOLUTION -> Message.of("file.other-kind.solution", "folder", shownAs);
    };
  }

  /** Makes the folder and those above it, with the modes that new folders have here. */
  private void make(List<Path> made) throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path above = folder.toAbsolutePath();
        above != null && !Files.exists(above);
        above = above.getParent()) {
      missing.add(0, above);
    }
    for (Path one : missing) {
      Files.createDirectory(one);
      made.add(0, one);
    }
  }

  /** Takes away the folders made for files that then could not be written. */
  private static void takeBack(List<Path> made) {
    try {
      for (Path one : made) {
        Files.deleteIfExists(one);
      }
    } catch (IOException isInUse) {
      // An empty folder more does no harm.
    }
  }

  private InvalidInput refused(IOException failed) {
    if (failed instanceof Busy) {
      return refused(
          Message.of("file.another-command", "folder", shownAs),
          Message.of("file.another-command.maybe"));
    }
    if (failed instanceof Changed) {
      return changed(String.valueOf(failed.getMessage()));
    }
    Message why =
        failed instanceof Damaged
            ? Message.of("file.journal-damaged", "folder", FolderExchange.STAGING)
            : FileFailure.why(failed);
    return refused(Message.of("file.cannot-be-written", "folder", shownAs, "why", why), ANOTHER);
  }

  private InvalidInput changed(String name) {
    return refused(
        Message.of("file.changed", "name", name, "folder", shownAs),
        Message.of("file.changed.maybe"));
  }

  private static InvalidInput refused(Message what, Message maybe) {
    return InvalidInput.of(Place.ofCommandLine("--out"), what, maybe);
  }
}
