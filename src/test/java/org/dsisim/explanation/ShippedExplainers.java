package org.dsisim.explanation;

import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.explanation.tree.RuleTexts;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;

/** Explainers of what shipped options bring on shipped scenarios. */
final class ShippedExplainers {

  private ShippedExplainers() {}

  /** One for each year, in French, without what stands in the folders of rules. */
  static List<Explainer> of(String scenario, String option) {
    Outcome outcome =
        new Simulator(Shipped.scenario(scenario), List.of(), 1).run(Shipped.option(option));
    return outcome.years().stream()
        .map(year -> Explainer.of(outcome, year, year, RuleTexts.NONE, "fr"))
        .toList();
  }
}
