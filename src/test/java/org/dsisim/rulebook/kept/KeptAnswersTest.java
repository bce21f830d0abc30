package org.dsisim.rulebook.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.FailedCondition;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.TableKey;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.rulebook.kept.KeptAnswers.Form;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

  private static final AssessmentBase OWN = Criterion.figure("seeds_usd");

  private static final RuleReference RULE =
      new RuleReference("a", "1 A rule", new LawReference("para 1"), List.of(), Place.of("a", 1));
  private static final RuleReference OTHER =
      new RuleReference("a", "2 Another", new LawReference("para 2"), List.of(), Place.of("a", 9));

  private static final List<Amount> AMOUNTS = amounts();

  private static List<Amount> amounts() {
    Amount share = Amount.share("rate", AssessmentBase.SALES);
    Amount fixed = Amount.fixed("fee");
    List<Amount.RulePart> parts = List.of(new Amount.RulePart("1 A rule", share));
    return List.of(
        share,
        new Amount.ShareOf("rate", OWN),
        Amount.lowerOf(share, fixed),
        Amount.higherOf(fixed, share, fixed),
        fixed,
        Amount.perUnit("fee", AssessmentBase.EMPLOYEES),
        new Amount.PerUnitAbove("fee", AssessmentBase.EMPLOYEES, "free"),
        new Amount.Banded(
            "limits", "rates", AssessmentBase.SALES, true, AssessmentBase.PROFIT, null),
        new Amount.Banded("limits", "rates", OWN, false, AssessmentBase.PROFIT, "per_dollar"),
        new Amount.FeeByBand("limits", "fees", AssessmentBase.SALES),
        new Amount.PerUnitByBands("limits", "fees", AssessmentBase.EMPLOYEES, true),
        new Amount.PerUnitByBands("limits", "fees", AssessmentBase.EMPLOYEES, false),
        new Amount.PartOfAmount("part", Amount.sum(share, fixed)),
        Amount.sum(share, fixed),
        Amount.less(fixed, Amount.sum(share, Amount.less(fixed, share))),
        new Amount.WithAdditions(share, parts),
        new Amount.WithDeductions(new Amount.WithAdditions(fixed, parts), parts));
  }

  private static final Form<List<Obligation>> OBLIGATIONS =
      new Form<>() {
        @Override
        public void write(List<Obligation> all, AnswerWriter out) {
          out.all(all, out::obligation);
        }

        @Override
        public List<Obligation> read(AnswerReader in) {
          return in.all(in::obligation);
        }
      };

  private static final Form<List<Recipient>> RECIPIENTS =
      new Form<>() {
        @Override
        public void write(List<Recipient> all, AnswerWriter out) {
          out.all(all, out::recipient);
        }

        @Override
        public List<Recipient> read(AnswerReader in) {
          return in.all(in::recipient);
        }
      };

  private static final Form<List<WeightBase>> WEIGHTS =
      new Form<>() {
        @Override
        public void write(List<WeightBase> all, AnswerWriter out) {
          out.all(all, out::weight);
        }

        @Override
        public List<WeightBase> read(AnswerReader in) {
          return in.all(in::weight);
        }
      };

  /** What is known of a question, or else what is answered now. */
  private static <A> A asked(KeptAnswers answers, String question, Form<A> form, A now) {
    return answers.of(
        () -> new KeptQuestion(question),
        1,
        List.of(RULE, OTHER),
        List.of(),
        form,
        said -> now,
        new Problems());
  }

  private static byte[] stored(KeptAnswers answers) {
    byte[] stored = answers.changed();
    assertThat(stored).isNotNull();
    return stored == null ? new byte[0] : stored;
  }

  private static <A> void isTheSameInAnotherProcess(A answer, Form<A> form, A empty) {
    KeptAnswers first = KeptAnswers.of(null);
    assertThat(asked(first, "q", form, answer)).isSameAs(answer);
    KeptAnswers second = KeptAnswers.of(stored(first));
    assertThat(asked(second, "q", form, empty)).isEqualTo(answer);
    assertThat(asked(second, "another", form, empty)).isSameAs(empty);
  }

  @Test
  void everyAmountIsReadAsItWasWritten() {
    List<Obligation> all = new ArrayList<>();
    AMOUNTS.forEach(amount -> all.add(new Obligation.Own(amount)));
    all.add(Obligation.partOf("total", AssessmentBase.SALES).atLeast("floor").atMost("cap"));
    all.add(Obligation.fixedPartOf("total", "share"));
    isTheSameInAnotherProcess(all, OBLIGATIONS, List.of());
  }

  @Test
  void everyAmountHasAForm() {
    assertThat(AMOUNTS.stream().map(Object::getClass).distinct().map(Class::getSimpleName))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Amount.Visitor.class.getDeclaredMethods())
                .map(visit -> visit.getParameterTypes()[0].getSimpleName())
                .filter(name -> !name.equals("ByTable"))
                .toList());
  }

  @Test
  void aShortAnswerAboutTheLastOfManyIsReadAsItWasWritten() {
    List<String> subjects = IntStream.range(0, 500).mapToObj(String::valueOf).toList();
    Form<String> form =
        new Form<>() {
          @Override
          public void write(String answer, AnswerWriter out) {
            out.subject(answer);
          }

          @Override
          public String read(AnswerReader in) {
            return in.subject(String.class);
          }
        };
    KeptAnswers first = KeptAnswers.of(null);
    String last = subjects.get(499);
    first.of(
        () -> new KeptQuestion("q"), 1, List.of(), subjects, form, said -> last, new Problems());
    String known =
        KeptAnswers.of(stored(first))
            .of(
                () -> new KeptQuestion("q"),
                1,
                List.of(),
                subjects,
                form,
                said -> "",
                new Problems());
    assertThat(known).isSameAs(last);
  }

  @Test
  void everyRecipientAndWeightIsReadAsItWasWritten() {
    List<Recipient> recipients = new ArrayList<>();
    recipients.add(Recipient.THE_FUND);
    recipients.add(Recipient.country("KEN"));
    recipients.add(new Recipient.OfCommunities(new CountryCode("PER")));
    for (Recipient.Purpose purpose : Recipient.Purpose.values()) {
      recipients.add(new Recipient.OfPurpose(purpose));
    }
    isTheSameInAnotherProcess(recipients, RECIPIENTS, List.of());
    isTheSameInAnotherProcess(
        List.of(
            WeightBase.EQUALLY,
            WeightBase.NOTHING,
            WeightBase.by("weight"),
            WeightBase.by(Criterion.POPULATION),
            WeightBase.inverse(Criterion.GDP_PER_HEAD).scaled(),
            WeightBase.product(
                    Factor.power(Criterion.figure("area_km2"), "exponent").otherwise("neutral"),
                    new Factor.Plain(Criterion.LAND_AREA))
                .whereUnknown("choice")),
        WEIGHTS,
        List.of());
  }

  @Test
  void whyARuleDidNotFireIsReadAsItWasWritten() {
    Message found =
        Message.of(
            "why.any",
            "text",
            "é, 日本, a \"quote\"",
            "number",
            -7,
            "large",
            Long.MIN_VALUE,
            "place",
            new Place("f.drl", 3, 4, true),
            "message",
            Message.plain("x"),
            "list",
            List.of("a", Message.plain("b")));
    isTheSameInAnotherProcess(
        List.of(
            new Considered(RULE, true, null),
            new Considered(
                OTHER,
                false,
                new FailedCondition(found, Place.of("g.drl", 12), Message.plain("y"))),
            new Considered(
                OTHER, false, new FailedCondition(Message.plain(""), Place.of("g", 1), null))),
        AnswerForms.CONSIDERED,
        List.of());
  }

  @Test
  void whatIsArrangedBesideWeightsIsReadAsItWasWritten() {
    Entitlements none = new Entitlements(List.of(), List.of(), List.of(), List.of(), List.of());
    Entitlements arranged =
        new Entitlements(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Entitlements.Arrangements(
                List.of(),
                List.of(
                    new Entitlements.Fallback(
                        Component.component("a"), Component.partOfRest("b"), RULE),
                    new Entitlements.Fallback(Component.THE_REST, Component.THE_REST, OTHER)),
                List.of(),
                List.of()));
    isTheSameInAnotherProcess(arranged, AnswerForms.ENTITLEMENTS, none);
  }

  @Test
  void whatHasNoFormIsAskedEachTime() {
    Amount tabled = Amount.fixed("table", TableKey.BY_SECTOR);
    KeptAnswers answers = KeptAnswers.of(null);
    List<Obligation> first = List.of(new Obligation.Own(tabled));
    assertThat(asked(answers, "q", OBLIGATIONS, first)).isSameAs(first);
    assertThat(answers.changed()).isNull();
  }

  @Test
  void whatTheRulesContradictEachOtherInIsAskedEachTime() {
    KeptAnswers answers = KeptAnswers.of(null);
    Problems problems = new Problems();
    AtomicInteger times = new AtomicInteger();
    for (int i = 0; i < 2; i++) {
      answers.of(
          () -> new KeptQuestion("q"),
          1,
          List.of(RULE),
          List.of(),
          OBLIGATIONS,
          said -> {
            times.incrementAndGet();
            said.error(Place.of("a", 1), Message.plain("no"));
            return List.of();
          },
          problems);
    }
    assertThat(times).hasValue(2);
    assertThat(answers.changed()).isNull();
  }

  @Test
  void bytesThatWereCutOrChangedGiveTheKnownAnswerOrNone() {
    KeptAnswers first = KeptAnswers.of(null);
    List<Obligation> known = List.of(new Obligation.Own(AMOUNTS.get(2)));
    asked(first, "question", OBLIGATIONS, known);
    byte[] stored = stored(first);
    for (int length = 0; length < stored.length; length++) {
      KeptAnswers cut = KeptAnswers.of(Arrays.copyOf(stored, length));
      assertThat(asked(cut, "question", OBLIGATIONS, List.of())).isEmpty();
    }
    byte[] longer = Arrays.copyOf(stored, stored.length + 1);
    asked(KeptAnswers.of(longer), "question", OBLIGATIONS, List.of());
    stored[0]++;
    assertThat(KeptAnswers.of(stored).isEmpty()).isTrue();
  }

  @Test
  void noMoreIsKeptThanIsReadInNoTime() {
    KeptAnswers answers = KeptAnswers.of(null);
    List<Obligation> one = List.of(new Obligation.Own(AMOUNTS.get(0)));
    for (int i = 0; i < 100; i++) {
      asked(answers, "question " + i, OBLIGATIONS, one);
    }
    KeptAnswers read = KeptAnswers.of(stored(answers));
    assertThat(asked(read, "question 63", OBLIGATIONS, List.of())).isEqualTo(one);
    assertThat(asked(read, "question 64", OBLIGATIONS, List.of())).isEmpty();
    String long1 = "x".repeat(700_000);
    KeptAnswers large = KeptAnswers.of(null);
    asked(large, long1, OBLIGATIONS, one);
    asked(large, long1 + "y", OBLIGATIONS, one);
    assertThat(stored(large).length).isBetween(700_000, 1_048_576);
    asked(large, long1 + long1, OBLIGATIONS, one);
    assertThat(large.changed()).isNull();
  }

  @Test
  void whatIsAskedAgainOutlivesWhatIsNot() {
    List<Obligation> one = List.of(new Obligation.Own(AMOUNTS.get(0)));
    KeptAnswers first = KeptAnswers.of(null);
    asked(first, "by all", OBLIGATIONS, one);
    asked(first, "once", OBLIGATIONS, one);
    KeptAnswers second = KeptAnswers.of(stored(first));
    asked(second, "by all", OBLIGATIONS, one);
    for (int i = 0; i < 63; i++) {
      asked(second, "question " + i, OBLIGATIONS, one);
    }
    KeptAnswers third = KeptAnswers.of(stored(second));
    assertThat(asked(third, "by all", OBLIGATIONS, List.of())).isEqualTo(one);
    assertThat(asked(third, "once", OBLIGATIONS, List.of())).isEmpty();
  }

  @Test
  void nothingIsKeptWhereThatIsNotWanted() {
    List<Obligation> one = List.of(new Obligation.Own(AMOUNTS.get(0)));
    asked(KeptAnswers.NONE, "q", OBLIGATIONS, one);
    assertThat(KeptAnswers.NONE.changed()).isNull();
    assertThat(KeptAnswers.NONE.isEmpty()).isTrue();
  }
}
