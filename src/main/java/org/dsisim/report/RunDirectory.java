package org.dsisim.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dsisim.table.InvalidInput;
import org.dsisim.table.Place;

/** Writes a run directory whole or not at all. */
public final class RunDirectory {

  private static final String ASSESSMENT = "assessment.csv";

  /** What a run writes; a folder that holds anything else is somebody's, and stays as it is. */
  private static final Set<String> OURS =
      Set.of(
          "run.json",
          "flows.csv",
          "payers.csv",
          "countries.csv",
          "summary.csv",
          "burdens.csv",
          "benefits.csv",
          ASSESSMENT);

  private RunDirectory() {}

  /**
   * Whether a folder can be written.
   *
   * @param shownAs the folder as the user wrote it
   * @throws InvalidInput when the path is a file, or a folder with files that no run has written
   */
  public static void refuseForeign(Path target, String shownAs) {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw refused(shownAs + " is a file, not a folder.", "another name?");
    }
    try (Stream<Path> entries = Files.list(target)) {
      List<String> foreign =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !OURS.contains(name))
              .sorted()
              .toList();
      if (!foreign.isEmpty()) {
        throw refused(
            shownAs + " holds files that are not of a run, such as '" + foreign.get(0) + "'.",
            "a folder of its own: an earlier run's folder is replaced.");
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** An assessment does not take the place of a run, nor a run that of an assessment. */
  private static void refuseOtherKind(Path target, String shownAs, Set<String> files) {
    boolean run = Files.exists(target.resolve("flows.csv")) && !files.contains("flows.csv");
    boolean assessment = Files.exists(target.resolve(ASSESSMENT)) && !files.contains(ASSESSMENT);
    if (files.contains(ASSESSMENT) ? run : assessment) {
      throw refused(
          "%s holds %s, which this would delete."
              .formatted(shownAs, run ? "a run" : "an assessment"),
          "another folder?");
    }
  }

  private static InvalidInput refused(String what, String maybe) {
    return InvalidInput.of(Place.ofCommandLine("--out"), what, maybe);
  }

  /**
   * Writes files into a folder that appears, or takes the place of an earlier run's, when all are
   * written.
   *
   * @param shownAs the folder as the user wrote it
   * @param files contents by name
   * @throws InvalidInput as {@link #refuseForeign} does, or when the folder cannot be written
   */
  public static void write(Path target, String shownAs, Map<String, String> files) {
    refuseForeign(target, shownAs);
    refuseOtherKind(target, shownAs, files.keySet());
    Path absolute = target.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw refused(shownAs + " is the root of the file system.", "a folder?");
    }
    try {
      Files.createDirectories(parent);
      Path partial = Files.createTempDirectory(parent, ".dsisim-");
      try {
        for (Map.Entry<String, String> file : files.entrySet()) {
          Files.writeString(partial.resolve(file.getKey()), file.getValue());
        }
        permitAll(partial);
        replace(absolute, partial);
      } finally {
        delete(partial);
      }
    } catch (IOException unwritable) {
      throw refused(shownAs + " cannot be written: " + unwritable.getMessage(), "another folder?");
    }
  }

  /** The earlier run is moved aside first, so that a move that fails can be taken back. */
  private static void replace(Path target, Path partial) throws IOException {
    if (!Files.exists(target)) {
      Files.move(partial, target);
      return;
    }
    Path aside = partial.resolveSibling(partial.getFileName() + "-earlier");
    Files.move(target, aside);
    try {
      Files.move(partial, target);
    } catch (IOException unmoved) {
      Files.move(aside, target);
      throw unmoved;
    }
    delete(aside);
  }

  /** A temporary folder is its owner's alone; the result is for everyone, as any other folder. */
  private static void permitAll(Path folder) throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
