package org.dsisim.simulation.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.fact.Recipient.country;
import static org.dsisim.model.formula.Amount.fixed;
import static org.dsisim.model.formula.Amount.share;
import static org.dsisim.model.world.Payers.figures;
import static org.dsisim.model.world.figure.AssessmentBase.PROFIT;
import static org.dsisim.model.world.figure.AssessmentBase.SALES;
import static org.dsisim.simulation.Worlds.company;
import static org.dsisim.simulation.Worlds.owes;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.LambdaContribution;
import org.dsisim.simulation.LambdaCredits;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.simulation.Worlds;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** What is taken off what a payer owes for what it owes elsewhere, and that the books balance. */
class CreditsTest {

  private static final Countries COUNTRIES =
      Worlds.countries(Payers.country("BRA", "cbd-party"), Payers.country("KEN", "cbd-party"));

  private static boolean againstFund(OwedTwice twice) {
    return twice.owed().isToFund() && twice.elsewhere().isStraightToCountry();
  }

  private static boolean againstCountries(OwedTwice twice) {
    return twice.owed().isStraightToCountry() && twice.elsewhere().isToFund();
  }

  /** A tenth of a percent of sales to the fund. */
  private static final ContributionRules LEVY =
      LambdaContribution.of(
          "levy", Force.VOLUNTARY, payer -> owes(payer, share("rate", SALES)), "rate,0.1,percent");

  private static ContributionRules law(String id, String iso3, String usd) {
    return LambdaContribution.of(
        id, Force.LAW, payer -> owes(payer, fixed("sum"), country(iso3)), "sum," + usd + ",USD");
  }

  private static YearOutcome run(List<User> users, ContributionRules... rules) {
    return Worlds.run(
        Worlds.scenario(users, COUNTRIES, "uptake,0.25,share", "compliance,0.5,share"),
        Worlds.option(LambdaFormula.equal(), rules));
  }

  /** One company with sales of a million, so that the levy asks for 1,000. */
  private static YearOutcome run(ContributionRules... rules) {
    return run(List.of(company("u1", figures(SALES, 1_000_000))), rules);
  }

  private static List<String> owed(YearOutcome year) {
    List<String> owed = new ArrayList<>();
    for (PayerOutcome payer : year.payers()) {
      for (Due due : payer.dues()) {
        if (due.ruling() != null) {
          owed.add(due.ruleSet() + " " + due.owed() + " " + due.expected());
        }
      }
    }
    return owed;
  }

  @Test
  void whatIsOwedToACountryIsTakenOffWhatIsOwedToTheFund() {
    YearOutcome year =
        run(
            LEVY,
            law("kenya", "KEN", "300"),
            LambdaCredits.of("c", false, 100, 100, CreditsTest::againstFund));
    // 1,000 - 300 = 700; a quarter of it is expected. Kenya's law is followed by half.
    assertThat(owed(year)).containsExactly("levy 700.00 175.00", "kenya 300.00 150.00");
    assertThat(year.fund().contributions()).hasToString("175.00");
    assertThat(year.expected()).hasToString("325.00");
  }

  @Test
  void theOrderOfTheRuleSetsDecidesNothing() {
    ContributionRules credits = LambdaCredits.of("c", false, 100, 100, CreditsTest::againstFund);
    ContributionRules kenya = law("kenya", "KEN", "300");
    assertThat(owed(run(credits, kenya, LEVY)))
        .containsExactly("kenya 300.00 150.00", "levy 700.00 175.00");
  }

  @Test
  void whereOnlyWhatIsPaidCountsComplianceDecides() {
    YearOutcome year =
        run(
            LEVY,
            law("kenya", "KEN", "300"),
            LambdaCredits.of("c", true, 100, 100, CreditsTest::againstFund));
    // Half of 300 is expected to be paid: 1,000 - 150.
    assertThat(owed(year)).containsExactly("levy 850.00 212.50", "kenya 300.00 150.00");
  }

  @Test
  void oneCreditIsSpreadOverAllThatItIsCreditedAgainst() {
    YearOutcome year =
        run(
            LEVY,
            law("kenya", "KEN", "3000"),
            law("brazil", "BRA", "1000"),
            LambdaCredits.of("c", false, 100, 100, CreditsTest::againstCountries));
    // 1,000 over 4,000: 750 off 3,000 and 250 off 1,000.
    assertThat(owed(year))
        .containsExactly("levy 1000.00 250.00", "kenya 2250.00 1125.00", "brazil 750.00 375.00");
  }

  @Test
  void aShareOfACreditCountsAndALimitHolds() {
    ContributionRules kenya = law("kenya", "KEN", "300");
    assertThat(
            owed(run(LEVY, kenya, LambdaCredits.of("c", false, 50, 100, CreditsTest::againstFund))))
        .contains("levy 850.00 212.50");
    assertThat(
            owed(run(LEVY, kenya, LambdaCredits.of("c", false, 100, 20, CreditsTest::againstFund))))
        .contains("levy 800.00 200.00");
    assertThat(
            owed(
                run(LEVY, kenya, LambdaCredits.of("c", false, 100, 300, CreditsTest::againstFund))))
        .as("a limit of more than all is one of all")
        .contains("levy 700.00 175.00");
  }

  @Test
  void moreThanAllThatIsOwedElsewhereCannotBeCredited() {
    assertThatThrownBy(
            () ->
                run(
                    LEVY,
                    law("kenya", "KEN", "300"),
                    LambdaCredits.of("c", false, 150, 100, CreditsTest::againstFund)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageEndingWith(
            "'part' of c is 150: a credit is for a part of what is owed elsewhere, from nothing to"
                + " all.");
  }

  @Test
  void nothingIsPaidBack() {
    YearOutcome year =
        run(
            LEVY,
            law("kenya", "KEN", "9000"),
            LambdaCredits.of("c", false, 100, 100, CreditsTest::againstFund));
    assertThat(owed(year)).containsExactly("levy 0.00 0.00", "kenya 9000.00 4500.00");
    assertThat(year.payers().stream().toList().get(0).liability()).isEqualTo(Liability.YES);
  }

  @Test
  void aCreditIsRoundedOnceWithWhatItIsTakenOff() {
    YearOutcome year =
        run(
            LEVY,
            law("kenya", "KEN", "0.01"),
            law("brazil", "BRA", "0.02"),
            LambdaCredits.of("c", false, 50, 100, CreditsTest::againstFund));
    // 1,000 - 0.005 - 0.01 = 999.985, to the even cent.
    assertThat(owed(year)).contains("levy 999.98 250.00");
    assertThat(year.payers().stream().toList().get(0).dues().get(0).beforeCredits())
        .isEqualTo(Fraction.of(100_000));
  }

  @Test
  void anAmountThatNobodyCanTellGivesNoCreditAndGetsNone() {
    ContributionRules profit =
        LambdaContribution.of(
            "kenya",
            Force.LAW,
            payer -> owes(payer, share("rate", PROFIT), country("KEN")),
            "rate,10,percent");
    YearOutcome year =
        run(LEVY, profit, LambdaCredits.of("c", false, 100, 100, CreditsTest::againstFund));
    assertThat(owed(year)).containsExactly("levy 1000.00 250.00", "kenya 0.00 0.00");
    assertThat(year.payers().stream().toList().get(0).isUnknown()).isTrue();
  }

  @Test
  void manyPayersAreAskedInTurnAndEachKeepsItsOwnCredit() {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 2500; i++) {
      users.add(company("u%04d".formatted(i), figures(SALES, 1_000_000 + 1000L * i)));
    }
    YearOutcome year =
        run(
            users,
            LEVY,
            law("kenya", "KEN", "300"),
            LambdaCredits.of("c", false, 100, 100, CreditsTest::againstFund));
    for (int i = 0; i < users.size(); i++) {
      assertThat(year.payers().stream().toList().get(i).dues().get(0).exactly())
          .isEqualTo(Fraction.of(100L * (700 + i)));
    }
  }

  @Test
  void twoThingsCreditedAgainstEachOtherAreRefused() {
    assertThatThrownBy(
            () ->
                run(
                    LEVY,
                    law("kenya", "KEN", "300"),
                    LambdaCredits.of(
                        "c",
                        false,
                        100,
                        100,
                        twice -> againstFund(twice) || againstCountries(twice))))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "test.drl:1: rule \"A credit of c\" credits what u1 owes to the fund under levy against"
                + " what u1 owes to KEN under kenya, and rule \"A credit of c\" on test.drl:1 takes a"
                + " credit off the former.\n"
                + "  Maybe one of the two needs a condition that leaves the other's case out.");
  }

  @Test
  void twoRuleSetsThatCreditTheSameAreRefused() {
    assertThatThrownBy(
            () ->
                run(
                    LEVY,
                    law("kenya", "KEN", "300"),
                    LambdaCredits.of("c", false, 100, 100, CreditsTest::againstFund),
                    LambdaCredits.of("d", true, 100, 100, CreditsTest::againstFund)))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "test.drl:1: rule \"A credit of d\" credits what u1 owes to KEN under kenya against what"
                + " u1 owes to the fund under levy, and rule \"A credit of c\" on test.drl:1 does so"
                + " too.\n"
                + "  Maybe one of the two needs a condition that leaves the other's case out.");
  }
}
