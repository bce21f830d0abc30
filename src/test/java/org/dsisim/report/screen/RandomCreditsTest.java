package org.dsisim.report.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.Shipped;
import org.dsisim.indicator.use.DoublePayment;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of credits in scenarios that chance made. */
class RandomCreditsTest {

  private static final int SCENARIOS = 12;
  private static final String WITHOUT = "cali-fund+bilateral+india-2025";

  @TempDir Path folder;

  private YearOutcome year(int seed, String option, String... settings) {
    ScenarioFolder read = RandomScenario.of(seed).writtenTo(folder.resolve("s" + seed));
    return new Simulator(read.scenario(), Shipped.settings(settings), 2)
        .run(Shipped.option(option + ":equal"))
        .years()
        .get(0);
  }

  private static Map<String, Fraction> exactly(YearOutcome year, boolean beforeCredits) {
    Map<String, Fraction> owed = new TreeMap<>();
    for (PayerOutcome payer : year.payers()) {
      for (Due due : payer.dues()) {
        owed.merge(
            payer.payer().id(),
            beforeCredits ? due.beforeCredits() : due.exactly(),
            Fraction::plus);
      }
    }
    return owed;
  }

  @Test
  void withWhatIsCreditedEverybodyOwesWhatItOwesWithoutCredits() {
    boolean credited = false;
    for (int seed = 0; seed < SCENARIOS; seed++) {
      YearOutcome with = year(seed, WITHOUT + "+hybrid");
      YearOutcome without = year(seed, WITHOUT);
      assertThat(exactly(with, true)).as("seed %s", seed).isEqualTo(exactly(without, false));
      assertThat(DoublePayment.of(with).twice()).isEqualTo(DoublePayment.of(without).twice());
      credited |= !DoublePayment.of(with).credited().isZero();
    }
    assertThat(credited).as("chance made somebody who pays twice").isTrue();
  }

  @Test
  void theOrderOfRuleSetsChangesNothingOfWhatIsOwed() {
    for (int seed = 0; seed < SCENARIOS; seed++) {
      assertThat(exactly(year(seed, "hybrid+india-2025+bilateral+cali-fund"), false))
          .as("seed %s", seed)
          .isEqualTo(exactly(year(seed, WITHOUT + "+hybrid"), false));
    }
  }

  @Test
  void aHigherShareOrLimitNeverRaisesWhatAnybodyOwesAndNobodyIsPaidBack() {
    for (int seed = 0; seed < SCENARIOS; seed++) {
      for (String name : new String[] {"credit_share", "credit_limit"}) {
        Map<String, Fraction> before = null;
        for (String percent : new String[] {"0", "33.3", "66.7", "100"}) {
          YearOutcome year = year(seed, WITHOUT + "+hybrid", "hybrid." + name + "=" + percent);
          Map<String, Fraction> owed = exactly(year, false);
          Map<String, Fraction> most = before == null ? owed : before;
          owed.forEach(
              (payer, cents) ->
                  assertThat(cents)
                      .as("%s of %s", name, payer)
                      .isBetween(Fraction.ZERO, most.getOrDefault(payer, Fraction.ZERO)));
          before = owed;
        }
      }
    }
  }

  @Test
  void inBothDirectionsAWholeCreditLeavesThePayerTheLargerOfTheTwoSums() {
    for (int seed = 0; seed < SCENARIOS; seed++) {
      YearOutcome fund = year(seed, "cali-fund+bilateral+hybrid");
      YearOutcome countries =
          year(seed, "cali-fund+bilateral+hybrid", "hybrid.credit=against-countries");
      assertThat(exactly(fund, false)).as("seed %s", seed).isEqualTo(exactly(countries, false));
      assertThat(DoublePayment.of(fund).left()).isLessThanOrEqualTo(new Money(fund.owing()));
    }
  }
}
