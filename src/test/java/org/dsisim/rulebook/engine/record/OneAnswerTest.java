package org.dsisim.rulebook.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** One question, one answer; and the order of answers. */
class OneAnswerTest {

  /** An answer to the question what a payer owes to somebody; to all, where the payer is exempt. */
  private record Said(Payer payer, String to, String rule, int line) {
    RuleReference reference() {
      Place place = Place.of("obligations.drl", line);
      return new RuleReference("mine", rule, new LawReference("para 3"), List.of(), place);
    }
  }

  private static final OneAnswer<Said> ONE =
      new OneAnswer<>(
          Said::payer,
          Said::to,
          Said::reference,
          (first, second) ->
              Message.plain("what " + first.payer().id() + " owes to " + second.to()));

  private static final Payer A = payer("a");
  private static final Payer B = payer("b");

  private final Problems problems = new Problems();

  private static Payer payer(String id) {
    return Payers.company(id, Payers.figures(), Parameters.values());
  }

  private List<Said> inOrder(Said... found) {
    List<? extends Subject> subjects = List.of(A, B);
    return ONE.inOrder(subjects, List.of(found), problems);
  }

  @Test
  void answersComeInTheOrderOfWhatTheyAreAbout() {
    Said ofB = new Said(B, "fund", "R", 1);
    Said ofA = new Said(A, "fund", "R", 1);
    assertThat(inOrder(ofB, ofA)).containsExactly(ofA, ofB);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void twoRecipientsAreTwoQuestionsAndStandInTheirOrder() {
    Said toKenya = new Said(A, "KEN", "R", 1);
    Said toBrazil = new Said(A, "BRA", "S", 9);
    assertThat(inOrder(toKenya, toBrazil)).containsExactly(toBrazil, toKenya);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void twoAnswersOnOneRecipientAreRefused() {
    Said one = new Said(A, "KEN", "R", 1);
    assertThat(inOrder(one, new Said(A, "KEN", "S", 9))).containsExactly(one);
    assertThat(problems.all())
        .extracting(Object::toString)
        .containsExactly(
            """
            obligations.drl:9: rule "S" answers what a owes to KEN, and so does rule "R" on line 1.
              Maybe one of the two needs a condition that leaves the other's case out.""");
  }

  @Test
  void whoIsExemptOwesNobodyAnythingWhoeverSpeaksFirst() {
    Said exempt = new Said(A, OneAnswer.ALL, "Exempt", 9);
    Said owes = new Said(A, "KEN", "Owes", 1);
    for (List<Said> order : List.of(List.of(exempt, owes), List.of(owes, exempt))) {
      Problems said = new Problems();
      assertThat(ONE.inOrder(List.of(A), order, said)).containsExactly(exempt);
      assertThat(said.all())
          .extracting(Object::toString)
          .containsExactly(
              """
              obligations.drl:9: rule "Exempt" answers what a owes to KEN, and so does rule "Owes" on line 1.
                Maybe one of the two needs a condition that leaves the other's case out.""");
    }
  }

  @Test
  void twoExemptionsAreTwoAnswersToo() {
    inOrder(new Said(A, OneAnswer.ALL, "R", 1), new Said(A, OneAnswer.ALL, "S", 9));
    assertThat(problems.all()).hasSize(1);
  }

  @Test
  void aPairOfRulesIsNamedOnceHoweverManyItConcerns() {
    inOrder(
        new Said(A, "KEN", "R", 1),
        new Said(A, "KEN", "S", 9),
        new Said(B, "KEN", "S", 9),
        new Said(B, "KEN", "R", 1));
    assertThat(problems.all()).hasSize(1);
  }

  @Test
  void aRuleThatAnswersTwiceContradictsItself() {
    inOrder(new Said(A, "KEN", "R", 1), new Said(A, "KEN", "R", 1));
    assertThat(problems.all())
        .extracting(Object::toString)
        .containsExactly(
            """
            obligations.drl:1: rule "R" answers what a owes to KEN more than once.
              Maybe its conditions hold in several ways: the answer has to be about what differs.""");
  }
}
