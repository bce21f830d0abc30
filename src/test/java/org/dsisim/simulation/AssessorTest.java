package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.Payers.company;
import static org.dsisim.model.Payers.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.dsisim.model.Considered;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Force;
import org.dsisim.model.Payer;
import org.dsisim.model.Ruling;
import org.dsisim.model.Subject;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Parameters;
import org.dsisim.parameter.Terms;
import org.dsisim.table.InvalidInput;
import org.dsisim.table.Place;
import org.dsisim.table.Problem;
import org.dsisim.table.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessorTest {

  private static final Terms TERMS = Parameters.terms();

  /** Rules that remember how many payers they were asked about at once. */
  private record Counting(List<Integer> asked) implements ContributionRules {
    @Override
    public String id() {
      return "counting";
    }

    @Override
    public String title() {
      return "Counting";
    }

    @Override
    public Force force() {
      return Force.LAW;
    }

    @Override
    public Collection<Parameter> parameters() {
      return List.of();
    }

    @Override
    public List<Ruling> assess(Terms terms, List<? extends Subject> subjects) {
      asked.add(subjects.size());
      List<Ruling> rulings = new ArrayList<>();
      subjects.forEach(subject -> rulings.add(Worlds.exempt(subject.payer())));
      return rulings;
    }

    @Override
    public List<Considered> considered(Terms terms, Subject subject) {
      return List.of();
    }
  }

  private static List<Payer> payers(int count) {
    return IntStream.range(0, count).mapToObj(i -> company("u" + i, figures(), TERMS)).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 2, 4, 50})
  void answersAreInTheOrderOfThePayersOnAnyNumberOfThreads(int threads) {
    List<Integer> asked = Collections.synchronizedList(new ArrayList<>());
    List<Payer> payers = payers(2500);
    List<Ruling> rulings = new Assessor(threads).assess(new Counting(asked), TERMS, payers);
    assertThat(rulings).extracting(Ruling::payer).isEqualTo(payers);
    assertThat(asked).containsExactlyInAnyOrder(1000, 1000, 500);
  }

  @Test
  void nobodyIsAskedAboutNobody() {
    List<Integer> asked = new ArrayList<>();
    assertThat(new Assessor(4).assess(new Counting(asked), TERMS, List.of())).isEmpty();
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whatRulesRefuseReachesTheCallerAsItIs(int threads) {
    InvalidInput refusal =
        new InvalidInput(
            List.of(new Problem(Severity.ERROR, Place.of("a.drl", 7), "two rules answer.", null)));
    LambdaContribution rules =
        LambdaContribution.of(
            "strict",
            Force.LAW,
            payer -> {
              if (payer.id().equals("u1999")) {
                throw refusal;
              }
              return null;
            });
    assertThatThrownBy(() -> new Assessor(threads).assess(rules, TERMS, payers(2500)))
        .isSameAs(refusal)
        .hasMessage("a.drl:7: two rules answer.");
  }
}
