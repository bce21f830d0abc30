package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dsisim.benchmark.GeneratedUsers;
import org.dsisim.benchmark.ShippedRules;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.simulation.Assessor;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  private record Answer(String payer, boolean owes, List<RuleReference> rules) {
    static Answer of(Ruling ruling) {
      return new Answer(ruling.payer().id(), ruling instanceof Ruling.Owes, ruling.rules());
    }
  }

  @Test
  void theAnswersAreTheSameOnAnyNumberOfThreads() {
    ContributionRules rules = ShippedRules.contribution("cali-fund");
    ParameterValues terms = ShippedRules.terms(rules);
    Map<CountryCode, Country> countries = ShippedRules.countries();
    List<Payer> payers =
        new Measurement(terms)
            .payers(GeneratedUsers.of(30_000, List.copyOf(countries.keySet())), countries);

    List<Answer> alone = answers(1, rules, terms, payers);
    assertThat(alone).hasSizeGreaterThan(10_000);
    for (int threads : List.of(2, 4, 8)) {
      assertThat(answers(threads, rules, terms, payers)).isEqualTo(alone);
    }
  }

  private static List<Answer> answers(
      int threads, ContributionRules rules, ParameterValues terms, List<Payer> payers) {
    return new Assessor(threads).assess(rules, terms, payers).stream().map(Answer::of).toList();
  }
}
