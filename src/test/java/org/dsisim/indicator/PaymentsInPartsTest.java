package org.dsisim.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dsisim.indicator.statistic.Concentration;
import org.dsisim.indicator.statistic.NonParties;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.world.Figures;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.UnknownFigures;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Parts of what is owed: by the largest payers, by homes, by figures that nobody knows. */
class PaymentsInPartsTest {

  @Test
  void theLargestPayersOweTheLargestPart() {
    List<PayerOutcome> payers = new ArrayList<>();
    for (int dollars = 0; dollars <= 11; dollars++) {
      payers.add(owes("KEN", dollars));
    }
    Concentration owed = Concentration.of(payers);
    // 11 + 10 + … + 2 of 66; who owes nothing is no payer.
    assertThat(owed.top(10)).isEqualTo(Fraction.of(65, 66));
    assertThat(owed.top(1)).isEqualTo(Fraction.of(1, 6));
    assertThat(owed.top(100)).isEqualTo(Fraction.ONE);
    assertThat(owed.owing()).isEqualTo(11);
  }

  @Test
  void ofThoseThatOweAlikeItDoesNotMatterWhichCounts() {
    Concentration owed =
        Concentration.of(List.of(owes("KEN", 5), owes("USA", 5), owes("FRA", 5), owes("BRA", 9)));
    assertThat(owed.top(2)).isEqualTo(Fraction.of(14, 24));
  }

  @Test
  void ofNothingNobodyOwesAPart() {
    assertThat(Concentration.of(List.of(owes("KEN", 0))).top(10)).isNull();
    assertThat(Concentration.of(List.of()).top(10)).isNull();
    NonParties none = NonParties.of(List.of(owes("USA", 0)));
    assertThat(none.ofOwed()).isNull();
    assertThat(none.ofExpected()).isNull();
  }

  @Test
  void homesThatAreNoPartiesAreTakenTogether() {
    NonParties part =
        NonParties.of(List.of(owes("KEN", 30), owes("USA", 60), owes("USA", 6), owes("VAT", 4)));
    assertThat(part.ofOwed()).isEqualTo(Fraction.of(70, 100));
    assertThat(part.ofExpected()).isEqualTo(Fraction.of(70, 100));
  }

  @Test
  void aRangeReachesToTheFurtherEndOfEachRuleSet() {
    assertThat(OwedRange.of(List.of())).isEqualTo(new OwedRange(Money.ZERO, Money.ZERO));
    assertThat(
            OwedRange.of(
                List.of(
                    unknown("a", ThresholdStatus.ABOVE, 70),
                    unknown("a", ThresholdStatus.NOT_ABOVE, 20),
                    unknown("b", ThresholdStatus.ABOVE, 5),
                    unknown("b", ThresholdStatus.NOT_ABOVE, -8))))
        .isEqualTo(new OwedRange(Money.ofUsd(8), Money.ofUsd(75)));
    assertThat(
            OwedRange.of(
                List.of(
                    unknown("a", ThresholdStatus.ABOVE, -3),
                    unknown("a", ThresholdStatus.NOT_ABOVE, -4))))
        .isEqualTo(new OwedRange(Money.ofUsd(4), Money.ZERO));
  }

  @Test
  void wordsBecomePartsOfNames() {
    assertThat(IndicatorNames.name("animal-and-plant-breeding"))
        .isEqualTo("animal_and_plant_breeding");
    assertThat(IndicatorNames.name("USA")).isEqualTo("usa");
    assertThat(IndicatorNames.name("AI & data")).isEqualTo("ai___data");
  }

  private static UnknownFigures unknown(String ruleSet, ThresholdStatus supposed, long usd) {
    return new UnknownFigures(
        ruleSet, supposed, List.of(), 0, 0, 0, Money.ofUsd(usd), Money.ofUsd(1000 + usd));
  }

  /** A payer at home in a country; the United States and the Holy See are no Parties. */
  private static PayerOutcome owes(String home, long usd) {
    boolean party = !Set.of("USA", "VAT").contains(home);
    Payer payer =
        new Payer(
            "p",
            "P",
            "company",
            "cosmetics",
            party ? Payers.country(home, "cbd-party") : Payers.country(home),
            2024,
            Figures.UNKNOWN,
            Figures.UNKNOWN,
            new Thresholds(Parameters.terms()),
            ThresholdStatus.UNKNOWN);
    Money owed = Money.ofUsd(usd);
    Due due =
        new Due(
            "levy",
            payer,
            Liability.YES,
            null,
            owed.toFraction(),
            owed,
            owed,
            Money.ZERO,
            Set.of(),
            Set.of(),
            List.of());
    return new PayerOutcome(payer, List.of(due));
  }
}
