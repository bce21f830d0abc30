package org.dsisim.scenario;

import java.util.List;
import org.dsisim.model.world.figure.OwnColumns;

/**
 * What {@code scenario.yaml} says beside the figures, or is said in its place.
 *
 * @param basis nominal or real
 * @param synthetic whether rows were generated
 * @param columns the columns of its tables that it declares beside those of every scenario
 * @param currency how amounts became US dollars, in words; empty where they were in dollars
 */
public record ScenarioSheet(
    String title,
    String description,
    boolean illustrative,
    boolean synthetic,
    List<Integer> years,
    int priceYear,
    String basis,
    List<Source> sources,
    String currency,
    List<String> caveats,
    OwnColumns columns) {

  /** Where figures come from, and what its licence asks. */
  public record Source(
      String title, String publisher, String licence, String attribution, String note) {}
}
