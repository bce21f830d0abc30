package org.dsisim.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.scenario.ScenarioFolder;

/** Which files are taken for a scenario, and why others are not. */
final class ScenarioPath {

  private static final String CSV = ".csv";

  /** What spreadsheets write when nothing else is asked of them. */
  private static final List<String> SPREADSHEETS =
      List.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".numbers");

  private ScenarioPath() {}

  /** Whether a file is a single table; {@code users.csv} in a scenario's folder is a part of it. */
  static boolean isTable(Path path) {
    return Files.isRegularFile(path) && ending(path).equals(CSV) && !ScenarioFolder.isPart(path);
  }

  /** Whether it is a file, or was meant to be one. */
  static boolean isOfFile(Path path) {
    return Files.isRegularFile(path)
        || ending(path).equals(CSV)
        || SPREADSHEETS.contains(ending(path));
  }

  /** Says why a file is no scenario. */
  static void refuse(Place place, String text, Path path, Problems problems) {
    if (!Files.exists(path)) {
      problems.error(
          place,
          "there is no file '" + text + "'.",
          Nearest.to(String.valueOf(path.getFileName()), siblings(path))
              .map(nearest -> "'" + nearest + "'?")
              .orElse(null));
    } else if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
      problems.error(place, "'" + text + "' is not a regular file, so it is not read.");
    } else if (SPREADSHEETS.contains(ending(path))) {
      problems.error(
          place,
          "'" + text + "' is a spreadsheet's own format, which is not read.",
          "save it as CSV: in the spreadsheet choose \"CSV UTF-8\", one row for each user and"
              + " year.");
    } else {
      String what =
          ScenarioFolder.isPart(path)
              ? "' is a file, not the folder of a scenario."
              : "' is a file, neither a folder nor a table that ends in .csv.";
      problems.error(
          place, "'" + text + what, Proposals.isMeant(text) ? "'-o " + text + "'?" : "its folder?");
    }
  }

  private static String ending(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }

  private static List<String> siblings(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
