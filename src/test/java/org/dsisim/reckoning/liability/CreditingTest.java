package org.dsisim.reckoning.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Owing;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** What is taken off for what is owed elsewhere. */
class CreditingTest {

  private static final ParameterValues VALUES =
      Parameters.values("all,1,share", "half,0.5,share", "much,2,number", "nothing,0,share");

  private static final Payer PAYER = Payers.company("u1", Payers.figures(), VALUES);

  /** To the fund 100, to two countries 40 and 60, of which a half is expected. */
  private final Owing fund = owing("multilateral", 100);

  private final Owing kenya = owing("bilateral", 40);
  private final Owing brazil = owing("national", 60);

  private static Owing owing(String ruleSet, long cents) {
    return new Owing(
        PAYER, ruleSet, Force.LAW, new Recipient.Fund(), Fraction.of(cents), Fraction.of(cents, 2));
  }

  private static Credit credit(Owing owed, Owing elsewhere, String share, String limit) {
    return credit(owed, elsewhere, share, limit, false, "A credit", 3);
  }

  private static Credit credit(
      Owing owed,
      Owing elsewhere,
      String share,
      String limit,
      boolean paid,
      String rule,
      int line) {
    RuleReference reference =
        new RuleReference(
            "hybrid", rule, new LawReference("L"), List.of(), Place.of("credits.drl", line));
    return new Credit(new OwedTwice(owed, elsewhere, VALUES), paid, share, limit, reference);
  }

  private static Fraction cents(long cents) {
    return Fraction.of(cents);
  }

  @Test
  void whereNothingIsCreditedAllIsLeft() {
    Crediting crediting = new Crediting(List.of());
    assertThat(crediting.off(fund)).isEmpty();
    assertThat(crediting.left(fund)).isEqualTo(cents(100));
  }

  @Test
  void whatIsOwedElsewhereIsTakenOffAsFarAsItCounts() {
    Crediting crediting =
        new Crediting(
            List.of(credit(fund, kenya, "half", "all"), credit(fund, brazil, "all", "all")));
    assertThat(crediting.off(fund))
        .extracting(Credited::amount)
        .containsExactly(cents(20), cents(60));
    assertThat(crediting.off(fund)).noneMatch(Credited::isLimited);
    assertThat(crediting.left(fund)).isEqualTo(cents(20));
    assertThat(crediting.left(kenya)).isEqualTo(cents(40));
  }

  @Test
  void whatIsExpectedToBePaidElsewhereCanBeAllThatCounts() {
    Crediting crediting =
        new Crediting(List.of(credit(fund, brazil, "all", "all", true, "A credit", 3)));
    assertThat(crediting.left(fund)).isEqualTo(cents(70));
  }

  @Test
  void aCreditIsSpreadOverAllThatItIsAgainstInProportion() {
    Crediting crediting =
        new Crediting(
            List.of(credit(kenya, fund, "half", "all"), credit(brazil, fund, "half", "all")));
    assertThat(crediting.left(kenya)).isEqualTo(cents(20));
    assertThat(crediting.left(brazil)).isEqualTo(cents(30));
    assertThat(crediting.off(brazil).get(0).against()).isEqualTo(cents(100));
  }

  @Test
  void noMoreIsTakenOffThanTheLimitAndEachOfSeveralLessInProportion() {
    Crediting crediting =
        new Crediting(
            List.of(credit(fund, kenya, "all", "half"), credit(fund, brazil, "all", "all")));
    assertThat(crediting.left(fund)).isEqualTo(cents(50));
    assertThat(crediting.off(fund))
        .extracting(Credited::amount)
        .containsExactly(cents(20), cents(30));
    assertThat(crediting.off(fund)).allMatch(Credited::isLimited);
    Crediting exactly = new Crediting(List.of(credit(fund, owing("other", 50), "all", "half")));
    assertThat(exactly.left(fund)).isEqualTo(cents(50));
    assertThat(exactly.off(fund)).noneMatch(Credited::isLimited);
    assertThat(new Crediting(List.of(credit(fund, brazil, "all", "nothing"))).left(fund))
        .isEqualTo(cents(100));
  }

  @Test
  void ofWhatIsOwedElsewhereNothingCanCount() {
    Crediting crediting = new Crediting(List.of(credit(fund, kenya, "nothing", "all")));
    assertThat(crediting.off(fund)).extracting(Credited::amount).containsExactly(Fraction.ZERO);
    assertThat(crediting.left(fund)).isEqualTo(cents(100));
  }

  @Test
  void aPartOfACreditIsTheSameCreditWithLessTakenOff() {
    Credited whole = new Crediting(List.of(credit(fund, brazil, "all", "all"))).off(fund).get(0);
    assertThat(whole.part(Fraction.of(1, 3)))
        .isEqualTo(
            new Credited(whole.credit(), cents(60), cents(100), cents(60), cents(100), cents(20)));
  }

  @Test
  void eachTwoUnderDifferentRuleSetsAreAskedAboutInBothDirections() {
    Owing again = owing("bilateral", 5);
    assertThat(Crediting.pairs(List.of(fund, kenya, again), VALUES))
        .containsExactly(
            new OwedTwice(fund, kenya, VALUES),
            new OwedTwice(fund, again, VALUES),
            new OwedTwice(kenya, fund, VALUES),
            new OwedTwice(again, fund, VALUES));
  }

  @Test
  void whatIsCreditedAgainstEachOtherIsRefused() {
    assertThatThrownBy(
            () ->
                new Crediting(
                    List.of(
                        credit(fund, kenya, "all", "all", false, "One way", 3),
                        credit(kenya, brazil, "all", "all", false, "Other way", 9))))
        .isInstanceOfSatisfying(
            CannotSettle.class,
            refused -> {
              assertThat(refused.rule().place()).isEqualTo(Place.of("credits.drl", 3));
              assertThat(refused.why().inEnglish())
                  .startsWith("rule \"One way\" ")
                  .contains("rule \"Other way\"");
            });
  }

  @Test
  void whatIsCreditedTwiceIsRefused() {
    assertThatThrownBy(
            () ->
                new Crediting(
                    List.of(
                        credit(fund, kenya, "half", "all", false, "Once", 3),
                        credit(fund, brazil, "half", "all", false, "Other", 6),
                        credit(fund, kenya, "half", "all", false, "Twice", 9))))
        .isInstanceOfSatisfying(
            CannotSettle.class,
            refused -> {
              assertThat(refused.rule().place()).isEqualTo(Place.of("credits.drl", 9));
              assertThat(refused.why().inEnglish())
                  .startsWith("rule \"Twice\" ")
                  .contains("rule \"Once\"");
            });
  }

  @Test
  void moreThanAllOfItCannotBeCredited() {
    ParameterValues values = Parameters.values("all,1,share", "more,101,percent");
    Credit credit = credit(fund, kenya, "more", "all");
    Credit tooMuch =
        new Credit(new OwedTwice(fund, kenya, values), false, "more", "all", credit.rule());
    assertThatThrownBy(() -> new Crediting(List.of(tooMuch)))
        .isInstanceOfSatisfying(
            CannotSettle.class,
            refused -> {
              assertThat(refused.parameter()).isEqualTo("more");
              assertThat(refused.why().inEnglish())
                  .isEqualTo(
                      "'more' of hybrid is 101: a credit is for a part of what is owed elsewhere,"
                          + " from nothing to all.");
            });
  }
}
