package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.world.Payers.company;
import static org.dsisim.model.world.Payers.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.dsisim.Uses;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.UseRow;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessorTest {

  private static final ParameterValues TERMS = Parameters.terms();

  /** Rules that answer for each subject, and remember how many they were asked about at once. */
  private static final class Counting extends DelegatingRules {

    private final List<Integer> asked;

    Counting(List<Integer> asked) {
      super(LambdaContribution.of("counting", Force.LAW, payer -> null));
      this.asked = asked;
    }

    @Override
    public List<Ruling> assess(ParameterValues terms, List<? extends Subject> subjects) {
      asked.add(subjects.size());
      List<Ruling> rulings = new ArrayList<>();
      subjects.forEach(subject -> rulings.add(Worlds.exempt(subject.payer())));
      return rulings;
    }

    @Override
    public List<Formality> formalities(ParameterValues terms, List<? extends Subject> subjects) {
      asked.add(subjects.size());
      return subjects.stream()
          .filter(Origin.class::isInstance)
          .map(origin -> new Formality((Origin) origin, Procedure.PERMIT, Worlds.rule("A permit")))
          .toList();
    }

    @Override
    public List<Tagging> taggings(ParameterValues terms, List<? extends Subject> subjects) {
      asked.add(subjects.size());
      return subjects.stream()
          .filter(Use.class::isInstance)
          .map(use -> new Tagging(use, AssessmentBase.SEQUENCES, Worlds.rule("A tag")))
          .toList();
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

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 50})
  void whatBelongsToAPayerIsAskedAboutTogetherWhateverTheQuestion(int threads) {
    UseRow row = Uses.row("cream", "origins=KEN:1|BRA:1");
    List<Subject> subjects = new ArrayList<>();
    // Four of each payer: a thousand would end with the second of its four.
    subjects.addAll(payers(2));
    for (Payer payer : payers(700)) {
      Use use = Use.of(row, payer, null);
      subjects.addAll(List.of(payer, use));
      subjects.addAll(Uses.origins(use));
    }
    List<Integer> asked = Collections.synchronizedList(new ArrayList<>());
    Assessor assessor = new Assessor(threads);
    Counting rules = new Counting(asked);
    assertThat(assessor.formalities(rules, TERMS, subjects))
        .extracting(Formality::origin)
        .isEqualTo(subjects.stream().filter(Origin.class::isInstance).toList());
    assertThat(assessor.taggings(rules, TERMS, subjects))
        .extracting(Tagging::subject)
        .isEqualTo(subjects.stream().filter(Use.class::isInstance).toList());
    assertThat(assessor.assess(rules, TERMS, subjects))
        .extracting(Ruling::payer)
        .isEqualTo(subjects.stream().map(Subject::payer).toList());
    assertThat(asked).containsExactlyInAnyOrder(1002, 1000, 800, 1002, 1000, 800, 1002, 1000, 800);
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
