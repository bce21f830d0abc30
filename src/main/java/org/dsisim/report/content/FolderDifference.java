package org.dsisim.report.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that stands in the results of two folders, or in those of one.
 *
 * @param table the file, as {@code countries.csv}
 * @param option its name; of two options of different names both
 * @param whose the code of a country, the id of a payer, or who bears a burden; empty for a total
 * @param quantity the indicator or the column
 * @param unit of the figures; empty where they have none
 * @param before as the first folder has it; null where it is not known there
 * @param after as the second has it; null where it is not known there
 * @param isInFirst whether the first folder has such a row
 * @param isInSecond whether the second has
 */
public record FolderDifference(
    String table,
    String option,
    int year,
    String whose,
    String quantity,
    String unit,
    @Nullable BigDecimal before,
    @Nullable BigDecimal after,
    boolean isInFirst,
    boolean isInSecond) {

  /** What the second has more; null where one of the two is not known. */
  public @Nullable BigDecimal difference() {
    return before == null || after == null ? null : after.subtract(before);
  }

  /** Whether both folders say the same. */
  public boolean isNone() {
    BigDecimal difference = difference();
    boolean bothUnknown = before == null && after == null;
    return isInFirst == isInSecond
        && (bothUnknown || (difference != null && difference.signum() == 0));
  }
}
