package org.dsisim.report.training;

import java.util.List;
import java.util.Map;
import org.dsisim.model.world.user.User;

/**
 * The company of a participant.
 *
 * @param user as the readers of scenarios have it
 * @param cells as they were typed, by the columns of {@code users.csv}
 */
public record HandedInCompany(User user, Map<String, String> cells) {

  /** What a participant fills in; all else of a row follows. */
  public static final List<String> COLUMNS =
      List.of("sector", "home", "sales_usd", "profit_usd", "assets_usd");

  /** Copies the cells. */
  public HandedInCompany {
    cells = Map.copyOf(cells);
  }
}
