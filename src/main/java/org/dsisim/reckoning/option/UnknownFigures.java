package org.dsisim.reckoning.option;

import java.util.List;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.value.Money;

/**
 * What unknown figures could change under a contribution rule set in a year.
 *
 * @param supposed how all unknown figures are taken: above the thresholds, or not above
 * @param becomeLiable how many payers would be liable and are not
 * @param countries the codes of the countries among those
 * @param becomeOwing how many of those would owe something
 * @param untold of how many of those nobody could tell what they would owe
 * @param cease how many payers would no longer be liable
 * @param difference how much more would be owed by all payers together; negative for less
 * @param together what all payers together would owe
 */
public record UnknownFigures(
    String ruleSet,
    ThresholdStatus supposed,
    int becomeLiable,
    List<String> countries,
    int becomeOwing,
    int untold,
    int cease,
    Money difference,
    Money together) {

  /** Whether anything would change. */
  public boolean matters() {
    return becomeLiable > 0 || cease > 0 || !difference.isZero();
  }
}
