package org.dsisim.workspace.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.scenario.ScenarioFolder;

/** Which files are taken for a scenario, and why others are not. */
public final class ScenarioPath {

  private static final List<String> TABLES = List.of(".csv", ".xlsx");

  /** What else spreadsheets write. */
  private static final List<String> SPREADSHEETS =
      List.of(".xlsm", ".xlsb", ".xls", ".ods", ".numbers");

  private ScenarioPath() {}

  /** Whether a file is a single table; {@code users.csv} in a scenario's folder is a part of it. */
  public static boolean isTable(Path path) {
    return Files.isRegularFile(path)
        && TABLES.contains(ending(path))
        && !ScenarioFolder.isPart(path);
  }

  /** Whether it is a file, or was meant to be one. */
  public static boolean isOfFile(Path path) {
    return Files.isRegularFile(path)
        || TABLES.contains(ending(path))
        || SPREADSHEETS.contains(ending(path));
  }

  /** Says why a file is no scenario. */
  public static void refuse(Place place, String text, Path path, Problems problems) {
    if (!Files.exists(path)) {
      problems.error(
          place,
          Message.of("workspace.no-file", "file", text),
          Nearest.to(String.valueOf(path.getFileName()), siblings(path))
              .map(nearest -> Message.of("nearest.one", "word", nearest))
              .orElse(null));
    } else if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
      problems.error(place, Message.of("workspace.path.not-regular", "file", text));
    } else if (SPREADSHEETS.contains(ending(path))) {
      problems.error(
          place,
          Message.of("workspace.path.spreadsheet", "file", text),
          Message.of("workspace.path.spreadsheet.maybe"));
    } else {
      problems.error(
          place,
          ScenarioFolder.isPart(path)
              ? Message.of("workspace.path.part", "file", text)
              : Message.of("workspace.path.other-file", "file", text),
          Proposals.isMeant(text)
              ? Message.of("workspace.path.proposal.maybe", "file", text)
              : Message.of("workspace.path.part.maybe"));
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
