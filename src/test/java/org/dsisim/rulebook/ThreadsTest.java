package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dsisim.benchmark.GeneratedUsers;
import org.dsisim.benchmark.ShippedRules;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  private record Answer(String payer, boolean owes, List<RuleReference> rules) {
    static Answer of(Ruling ruling) {
      return new Answer(ruling.payer().id(), ruling instanceof Ruling.Owes, ruling.rules());
    }
  }

  @Test
  void theAnswersAreTheSameOnAnyNumberOfThreads() throws Exception {
    ContributionRules rules = ShippedRules.contribution("cali-fund");
    ParameterValues values = ShippedRules.values(rules);
    Map<CountryCode, Country> countries = ShippedRules.countries();
    List<Payer> payers =
        new Measurement(values)
            .payers(GeneratedUsers.of(30_000, List.copyOf(countries.keySet())), countries);

    List<Answer> alone = answers(1, rules, values, payers);
    assertThat(alone).hasSizeGreaterThan(10_000);
    for (int threads : List.of(2, 4, 8)) {
      assertThat(answers(threads, rules, values, payers)).isEqualTo(alone);
    }
  }

  private static List<Answer> answers(
      int threads, ContributionRules rules, ParameterValues values, List<Payer> payers)
      throws Exception {
    List<Callable<List<Answer>>> questions = new ArrayList<>();
    for (int from = 0; from < payers.size(); from += 1000) {
      List<Payer> some = payers.subList(from, from + 1000);
      questions.add(() -> rules.assess(values, some).stream().map(Answer::of).toList());
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Answer> all = new ArrayList<>();
      for (Future<List<Answer>> answers : pool.invokeAll(questions)) {
        all.addAll(answers.get());
      }
      return all;
    } finally {
      pool.shutdownNow();
    }
  }
}
