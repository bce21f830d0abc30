package org.dsisim.scenario.user;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.user.User;
import org.dsisim.table.Cell;

/** Rows of one id are one user, so who it is must be the same in each of them. */
final class SameUser {

  private final Problems problems;

  /** The homes that are written in another way than by their codes, by user. */
  private final Map<String, String> writtenHomes = new HashMap<>();

  SameUser(Problems problems) {
    this.problems = problems;
  }

  /** Takes notice of how the home of a user is written in its first row. */
  void written(User user, String home) {
    if (!home.equals(user.home().iso3())) {
      writtenHomes.put(user.id(), home);
    }
  }

  /**
   * Reports what is another in a further row.
   *
   * @param known as in the first row
   * @param cells of the further row, by their columns
   */
  void refuseOther(User known, User user, Function<String, Cell> cells) {
    boolean same =
        known.name().equals(user.name())
            && known.type().equals(user.type())
            && known.sector().equals(user.sector())
            && known.home().equals(user.home());
    if (same) {
      return;
    }
    refuseOther(known, cells.apply("name"), known.name());
    refuseOther(known, cells.apply("type"), known.type());
    refuseOther(known, cells.apply("sector"), known.sector());
    refuseOther(
        known, cells.apply("home"), writtenHomes.getOrDefault(known.id(), known.home().iso3()));
  }

  private void refuseOther(User known, Cell cell, String written) {
    if (!cell.text().equals(written)) {
      problems.error(
          cell.place(),
          Message.of(
              "scenario.user.differs",
              "cell",
              cell.inWords(),
              "before",
              written,
              "line",
              UsersById.firstLine(known),
              "user",
              known.id()));
    }
  }
}
