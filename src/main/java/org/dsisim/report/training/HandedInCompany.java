package org.dsisim.report.training;

import java.util.List;
import java.util.Map;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.User;
import org.dsisim.scenario.user.UserReader;

/**
 * The company of a participant.
 *
 * @param user as the readers of scenarios have it
 * @param cells as they were typed, by the columns of {@code users.csv}
 */
public record HandedInCompany(User user, Map<String, String> cells) {

  /** What a participant fills in; all else of a row follows. */
  public static final List<String> COLUMNS =
      List.of(
          "sector",
          "home",
          UserReader.column(AssessmentBase.SALES),
          UserReader.column(AssessmentBase.PROFIT),
          UserReader.column(AssessmentBase.ASSETS));

  /** Copies the cells. */
  public HandedInCompany {
    cells = Map.copyOf(cells);
  }
}
