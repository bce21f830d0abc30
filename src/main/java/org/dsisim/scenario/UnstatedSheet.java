package org.dsisim.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserTotals;
import org.dsisim.table.TextFile;
import org.jspecify.annotations.Nullable;

/** What is said in the place of {@code scenario.yaml} where tables come without one. */
final class UnstatedSheet {

  private UnstatedSheet() {}

  /** Whether a folder has no such file, and none that looks as if it were meant. */
  static boolean isLeftOut(Path folder, String file) {
    return Files.notExists(folder.resolve(file))
        && Nearest.to(file, TextFile.siblings(folder.resolve(file))).isEmpty();
  }

  /** The years of which users have accounts. */
  static SortedSet<Integer> years(List<User> users) {
    return new TreeSet<>(UserTotals.of(users).byYear().keySet());
  }

  /**
   * That of a single table.
   *
   * @param years at least one
   */
  static ScenarioSheet ofTable(String title, SortedSet<Integer> years) {
    return of(
        title,
        years,
        Message.of("scenario.table.description"),
        Message.of("scenario.table.attribution"),
        List.of(
            Message.of("scenario.table.caveat-prices", "year", years.last()),
            Message.of("scenario.table.caveat-assumptions")));
  }

  /**
   * That of a folder.
   *
   * @param hasAssumptions whether it has a table of them
   * @return null where it has no years
   */
  static @Nullable ScenarioSheet ofFolder(
      String title, SortedSet<Integer> years, boolean hasAssumptions) {
    if (years.isEmpty()) {
      return null;
    }
    List<Message> caveats = new ArrayList<>();
    caveats.add(Message.of("scenario.folder.caveat-prices", "year", years.last()));
    if (!hasAssumptions) {
      caveats.add(Message.of("scenario.folder.caveat-assumptions"));
    }
    return of(
        title,
        years,
        Message.of("scenario.folder.description"),
        Message.of("scenario.folder.attribution"),
        caveats);
  }

  private static ScenarioSheet of(
      String title,
      SortedSet<Integer> years,
      Message description,
      Message attribution,
      List<Message> caveats) {
    String notStated = Message.of("scenario.table.not-stated").inEnglish();
    return new ScenarioSheet(
        title,
        description.inEnglish(),
        false,
        false,
        List.copyOf(years),
        years.last(),
        "nominal",
        List.of(new ScenarioSheet.Source(title, notStated, notStated, attribution.inEnglish(), "")),
        "",
        caveats.stream().map(Message::inEnglish).toList(),
        OwnColumns.NONE);
  }
}
