package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.indicator.Effects;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.figure.Effect;
import org.dsisim.indicator.use.DoublePayment;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.message.Message;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.junit.jupiter.api.Test;

/** Who pays twice in the workshop, by its worksheet, and what the credits of hybrid change. */
class DoublePaymentTest {

  private static Outcome run(String scenario, String option, String... settings) {
    return new Simulator(Shipped.scenario(scenario), Shipped.settings(settings), 1)
        .run(Shipped.option(option));
  }

  private static YearOutcome workshop(String option, String... settings) {
    return run("workshop", option, settings).years().get(0);
  }

  private static String owed(YearOutcome year, String payer) {
    return year.payers().stream()
        .filter(one -> one.payer().id().equals(payer))
        .map(PayerOutcome::owed)
        .findFirst()
        .orElseThrow()
        .toString();
  }

  @Test
  void whoOwesTheFundAndCountriesOwesTheSmallerOfTheTwoTwice() {
    DoublePayment twice = DoublePayment.of(workshop("cali-fund+bilateral"));
    // Lumaria: 400,000 to the fund and 1.6 m to countries; the cosmetics: 380,000 and 400,000.
    assertThat(twice.payers()).isEqualTo(2);
    assertThat(twice.twice()).hasToString("780000.00");
    assertThat(twice.credited()).hasToString("0.00");
    assertThat(twice.left()).hasToString("780000.00");
  }

  @Test
  void aWholeCreditLeavesNothingOwedTwice() {
    YearOutcome year = workshop("cali-fund+bilateral+hybrid");
    DoublePayment twice = DoublePayment.of(year);
    assertThat(twice.twice()).hasToString("780000.00");
    assertThat(twice.credited()).hasToString("780000.00");
    assertThat(twice.left()).hasToString("0.00");
    assertThat(owed(year, "lumaria-medicines")).isEqualTo("1600000.00");
    assertThat(owed(year, "workshop-seeds")).isEqualTo("20000.00");
    // Only the seeds still owe the fund: a quarter of 20,000 is expected.
    assertThat(year.fund().contributions()).hasToString("5000.00");
  }

  @Test
  void againstCountriesTheFundKeepsWhatItIsOwed() {
    YearOutcome year = workshop("cali-fund+bilateral+hybrid", "hybrid.credit=against-countries");
    // Lumaria owes countries 1.6 m - 0.4 m, the cosmetics 0.4 m - 0.38 m.
    assertThat(owed(year, "lumaria-medicines")).isEqualTo("1600000.00");
    assertThat(owed(year, "workshop-cosmetics")).isEqualTo("400000.00");
    assertThat(year.fund().contributions()).hasToString("200000.00");
  }

  @Test
  void halfOfACreditLeavesTheRestOwedTwice() {
    YearOutcome year = workshop("cali-fund+bilateral+hybrid", "hybrid.credit_limit=50");
    assertThat(DoublePayment.of(year).credited()).hasToString("390000.00");
    assertThat(DoublePayment.of(year).left()).hasToString("390000.00");
  }

  @Test
  void whatAnotherTreatyAsksIsCreditedAgainstALicenceOfTheFundThatHoldsBesideIt() {
    String beside = "licence-multilateral.other_treaties=beside";
    YearOutcome alone = run("use-portfolio", "licence-multilateral", beside).years().get(0);
    YearOutcome credited =
        run("use-portfolio", "licence-multilateral+other-treaties+hybrid", beside).years().get(0);
    assertThat(DoublePayment.of(credited).credited()).hasToString("900000.00");
    assertThat(DoublePayment.of(credited).left()).hasToString("0.00");
    // What the fund loses another treaty gains: nobody is let off, and nobody pays twice.
    assertThat(credited.owed()).isEqualTo(alone.owed());
    assertThat(alone.fund().contributions().minus(credited.fund().contributions()))
        .hasToString("900000.00");
  }

  @Test
  void whatTwoCountriesAskForIsNotOwedTwice() {
    YearOutcome year = run("use-portfolio", "national-laws").years().get(0);
    assertThat(DoublePayment.of(year).payers()).isZero();
  }

  @Test
  void whatOneCountryAsksForUnderTwoRuleSetsIs() {
    YearOutcome year = workshop("bilateral+licence-domestic");
    // Licences ask for all that contracts do, but for the 100,000 of communities.
    assertThat(DoublePayment.of(year).twice()).hasToString("2110000.00");
  }

  @Test
  void aUseThatDoesNotHappenUnderOneRuleSetOwesNothingUnderTheOthers() {
    // The powder needs India's permit: above five months it is dropped, and owes India's law
    // nothing.
    String late = "assumption.max_months_before_dropped=5";
    String free = "india-2025.foreign_approval=false";
    assertThat(owed(workshop("india-2025"), "workshop-nutrition")).isEqualTo("45000.00");
    YearOutcome year = workshop("bilateral+india-2025", late, free);
    assertThat(owed(year, "workshop-nutrition")).isEqualTo("0.00");
    assertThat(owed(workshop("india-2025", late, free), "workshop-nutrition"))
        .isEqualTo("45000.00");
    // With the approval of its own that India's law asks for, it is dropped under that law too.
    assertThat(owed(workshop("india-2025", late), "workshop-nutrition")).isEqualTo("0.00");
    assertThat(DoublePayment.of(year).payers()).isZero();
  }

  @Test
  void severalYearsAddUpWhatIsOwedTwiceAndWhatIsCredited() {
    Outcome outcome = run("workshop", "cali-fund+bilateral+hybrid");
    assertThat(new OptionResults(outcome, null).ofAllYears())
        .filteredOn(one -> one.name().equals("double_payment") || one.name().equals("credited"))
        .extracting(Written::value)
        .containsExactly("780000.00", "780000.00");
  }

  @Test
  void burdensNameWhoPaysTwiceAndWhatIsCreditedByWhichRule() {
    List<String> effects =
        Effects.burdens(workshop("cali-fund+bilateral+hybrid")).stream()
            .filter(effect -> effect.bearerKind().equals("user"))
            .map(DoublePaymentTest::inWords)
            .toList();
    assertThat(effects)
        .containsExactly(
            "lumaria-medicines double-payment 400000.00 USD",
            "lumaria-medicines credited 400000.00 USD by What a payer owes straight to countries is"
                + " credited against what it owes to the fund",
            "workshop-cosmetics double-payment 380000.00 USD",
            "workshop-cosmetics credited 380000.00 USD by What a payer owes straight to countries"
                + " is credited against what it owes to the fund");
  }

  private static String inWords(Effect effect) {
    String words =
        String.join(
            " ", effect.bearer(), effect.kind(), Written.text(effect.quantity()), effect.unit());
    return effect.kind().equals("credited")
        ? words + " by " + effect.rules().get(0).title()
        : words;
  }

  @Test
  void usesUnderAnotherTreatyAreCountedWhereARuleReachesThem() {
    assertThat(DoublePayment.besideOtherTreaties(workshop("licence-multilateral")))
        .hasToString("0.00");
    YearOutcome beside =
        workshop("licence-multilateral", "licence-multilateral.other_treaties=beside");
    YearOutcome instead = workshop("licence-multilateral");
    // The maize is under the Plant Treaty: all that is owed more is owed for it.
    assertThat(DoublePayment.besideOtherTreaties(beside))
        .isEqualTo(beside.owed().minus(instead.owed()))
        .isNotEqualTo(instead.owed().minus(instead.owed()));
  }

  @Test
  void anAmountThatNobodyCanTellIsSaidToGiveNoCredit() {
    Outcome hybrid = run("use-portfolio", "hybrid-iusaf");
    assertThat(DataLimitations.of(hybrid))
        .extracting(Message::inEnglish)
        .anySatisfy(
            sentence ->
                assertThat(sentence)
                    .endsWith(
                        "something is owed that nobody can tell: it gives no credit; where the rules"
                            + " would credit it, what is owed elsewhere could be less."));
    assertThat(DataLimitations.of(run("use-portfolio", "cali-fund+bilateral")))
        .extracting(Message::inEnglish)
        .noneSatisfy(sentence -> assertThat(sentence).contains("credit"));
  }
}
