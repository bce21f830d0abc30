package org.dsisim.model.world;

import java.util.List;

/**
 * A table that a scenario can be without. One without rows still says that there is nothing of the
 * kind; where there is no table, nobody knows.
 *
 * @param isThere whether the scenario has the table at all
 * @param rows none where it has not
 */
public record OptionalTable<T>(boolean isThere, List<T> rows) {

  /** A table with these rows. */
  public static <T> OptionalTable<T> of(List<T> rows) {
    return new OptionalTable<>(true, rows);
  }

  /** No table. */
  public static <T> OptionalTable<T> none() {
    return new OptionalTable<>(false, List.of());
  }
}
