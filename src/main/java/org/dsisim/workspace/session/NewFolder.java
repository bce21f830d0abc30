package org.dsisim.workspace.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that appears whole or not at all. */
public final class NewFolder {

  /** Begins the name of what is not whole yet; no scenario and no rule set has such a name. */
  private static final String UNFINISHED = ".new-";

  private NewFolder() {}

  /**
   * Writes what is in it.
   *
   * @param <T> what there is to say of it
   */
  public interface Content<T> {
    /** Writes into an empty folder. */
    T writeTo(Path folder) throws IOException;
  }

  /**
   * Makes a folder.
   *
   * @param target where there is nothing yet, in a folder that is there
   * @return what its content says of itself
   * @throws UncheckedIOException when it cannot be written
   */
  public static <T> T make(Path target, Content<T> content) {
    // What a command left there that was stopped is taken away: the name is the same.
    Path unfinished = target.resolveSibling(UNFINISHED + target.getFileName());
    try {
      delete(unfinished);
      try {
        T said = content.writeTo(Files.createDirectory(unfinished));
        Files.move(unfinished, target);
        return said;
      } finally {
        delete(unfinished);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
