package org.dsisim.simulation.asking;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Procedure;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.permit.Burdens;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * What many uses have in common in what they must go through: all but the use itself, so that a
 * million of them need not be kept.
 *
 * @param steps in the order of the countries
 * @param isDropped whether the use does not happen
 */
record BurdenInShort(
    String ruleSet, List<Step> steps, Fraction months, Money cost, boolean isDropped) {

  /**
   * A procedure with one country.
   *
   * @param origin which of the origins of the use it is, counted from zero
   */
  record Step(
      int origin,
      Procedure procedure,
      RuleReference rule,
      long count,
      Fraction months,
      Money cost) {}

  static BurdenInShort of(UseBurden burden, int[] origins) {
    List<Step> steps = new ArrayList<>(origins.length);
    for (int i = 0; i < origins.length; i++) {
      UseBurden.Step step = burden.steps().get(i);
      Formality formality = step.formality();
      steps.add(
          new Step(
              origins[i],
              formality.procedure(),
              formality.rule(),
              step.count(),
              step.months(),
              step.cost()));
    }
    return new BurdenInShort(
        burden.ruleSet(), List.copyOf(steps), burden.months(), burden.cost(), burden.isDropped());
  }

  /** The same of a use. */
  UseBurden about(Use use, List<Origin> origins, ParameterValues assumptions) {
    List<UseBurden.Step> all = new ArrayList<>(steps.size());
    for (Step step : steps) {
      Formality formality =
          new Formality(origins.get(step.origin()), step.procedure(), step.rule());
      all.add(new UseBurden.Step(formality, step.count(), step.months(), step.cost()));
    }
    return new UseBurden(
        ruleSet,
        use,
        List.copyOf(all),
        months,
        cost,
        isDropped ? Burdens.dropped(use, months, cost, assumptions) : null);
  }
}
