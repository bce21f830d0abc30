package org.dsisim.indicator.figure;

import java.util.List;
import org.dsisim.model.answer.RuleReference;

/**
 * What an option brings that is no flow of money: a burden or a benefit. It is never added to
 * money, also where its unit is USD.
 *
 * @param bearerKind use, user, database or country
 * @param bearer the id of the use, the user or the database, or the ISO code
 * @param kind as {@code permits}, {@code months}, {@code open-data-uses}
 * @param quantity how much, in count, months or USD; of what is given in kind in the scenario's own
 *     unit
 * @param rules why; none for what follows from no rule
 */
public record Effect(
    String bearerKind,
    String bearer,
    String kind,
    ResultValue quantity,
    List<RuleReference> rules) {

  /** The unit of the quantity, as files name it. */
  public String unit() {
    return quantity.unit();
  }
}
