package org.dsisim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.cli.output.Console;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.session.Home;
import org.jspecify.annotations.Nullable;

/** The program, run within the tests, on the shipped rules and scenarios or a copy of them. */
public final class Program {

  /** What a command came to. */
  public record Ended(int code, String out, String err) {}

  private static final Path SHIPPED = Path.of("").toAbsolutePath();

  private final Path home;
  private final @Nullable Workspace kept;

  private Program(Path home, @Nullable Workspace kept) {
    this.home = home;
    this.kept = kept;
  }

  /** The program in a folder with rules and scenarios. */
  public static Program at(Path home) {
    return new Program(home, null);
  }

  /**
   * The program in its own folder, where nothing is changed: what one command reads serves the
   * next, as it does the questions of a page.
   */
  static Program ofShipped() {
    return Shared.PROGRAM;
  }

  private static final class Shared {
    static final Program PROGRAM = keptAt(SHIPPED);
  }

  /** The same in another folder: what one command reads serves the next, unless it has changed. */
  static Program keptAt(Path home) {
    return new Program(home, Workspace.at(new Home(home, home)));
  }

  /**
   * The program in a folder into which the shipped rules, scenarios and proposals are copied, but
   * for the large population.
   */
  static Program copiedTo(Path folder) {
    Shipped.copyTo(folder);
    return new Program(folder, null);
  }

  /** The same in a copy that is made once for a whole class of tests. */
  public static Program keptIn(Path folder) {
    Shipped.copyTo(folder);
    return keptAt(folder);
  }

  Path home() {
    return home;
  }

  public Ended run(String... arguments) {
    return runAt(80, arguments);
  }

  /** Runs a command on a screen so many columns wide. */
  Ended runAt(int width, String... arguments) {
    return runFrom(home, width, arguments);
  }

  /** Runs a command as if somebody had called it in a folder. */
  Ended runFrom(Path folder, int width, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), width, false);
    int code = runInto(console, folder, arguments);
    return new Ended(code, out.toString(), err.toString());
  }

  /** Runs a command whose output goes elsewhere, and gives its exit code. */
  int runInto(Console console, Path folder, String... arguments) {
    return kept == null || !folder.equals(home)
        ? Dsisim.run(new Home(home, folder), console, arguments)
        : Dsisim.run(kept, console, arguments);
  }

  /** The text of a file of the copy. */
  public String text(String file) {
    try {
      return Files.readString(home.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Deletes a file of the copy. */
  void delete(String file) {
    try {
      Files.delete(home.resolve(file));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Writes a file of the copy, with the folders above it. */
  void write(String file, String text) {
    try {
      Path path = home.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Puts words in the place of others that must be there. */
  void replace(String file, String words, String others) {
    String text = text(file);
    if (!text.contains(words)) {
      throw new IllegalArgumentException(file + " does not hold: " + words);
    }
    write(file, text.replace(words, others));
  }

  boolean holds(String file) {
    return Files.exists(home.resolve(file));
  }

  /** The names in a folder of the copy; the rules that the program remembers are none of them. */
  public List<String> names(String folder) {
    try (Stream<Path> entries = Files.list(home.resolve(folder))) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.equals("cache"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
