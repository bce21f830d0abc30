package org.dsisim.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dsisim.Shipped;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** One pass over the payers finds what looking at them for each figure finds. */
class PayerStatisticsTest {

  private static final List<YearOutcome> YEARS =
      List.of(
          year("rd-leaders-2024", "cali-fund"),
          year("use-portfolio", "cali-fund+bilateral+party-assessed"),
          year("workshop", "retail-levy"),
          year("workshop", "none"));

  private static YearOutcome year(String scenario, String option) {
    return new Simulator(Shipped.scenario(scenario), List.of(), 1)
        .run(Shipped.option(option))
        .years()
        .get(0);
  }

  private static Money owed(YearOutcome year, Predicate<PayerOutcome> which) {
    return year.payers().stream()
        .filter(which)
        .map(PayerOutcome::owed)
        .reduce(Money.ZERO, Money::plus);
  }

  @Test
  void totalsAreThoseOfTheYear() {
    for (YearOutcome year : YEARS) {
      Payments all = PayerStatistics.of(year).all();
      assertThat(all.owed()).isEqualTo(year.owed());
      assertThat(all.expected()).isEqualTo(year.expected());
      assertThat(all.owing()).isEqualTo((int) year.owing());
      assertThat(all.asked()).isEqualTo(year.payers().stream().toList().size());
    }
  }

  @Test
  void everyPayerIsOfOneKindAndOneLiability() {
    for (YearOutcome year : YEARS) {
      PayerStatistics found = PayerStatistics.of(year);
      int payers = 0;
      for (PayerKind kind : PayerKind.values()) {
        List<PayerOutcome> ofKind = year.payers(kind);
        assertThat(found.ofKind(kind).asked()).isEqualTo(ofKind.size());
        assertThat(found.kinds().contains(kind)).isEqualTo(!ofKind.isEmpty());
        assertThat((long) found.touched(kind))
            .isEqualTo(ofKind.stream().filter(p -> p.isUnknown() || !p.owed().isZero()).count());
        payers += ofKind.size();
      }
      assertThat(payers).isEqualTo(year.payers().stream().toList().size());
      for (Liability liability : Liability.values()) {
        assertThat((long) found.count(liability))
            .isEqualTo(year.payers().stream().filter(p -> p.liability() == liability).count());
      }
      assertThat((long) found.unknown())
          .isEqualTo(year.payers().stream().filter(PayerOutcome::isUnknown).count());
    }
  }

  @Test
  void homesThatAreNoPartiesAreTakenTogether() {
    for (YearOutcome year : YEARS) {
      Money others = owed(year, payer -> !payer.payer().home().isParty());
      assertThat(PayerStatistics.of(year).nonParties().ofOwed())
          .isEqualTo(Ratios.of(others, year.owed()));
    }
  }

  @Test
  void homesAndSectorsHaveTheirOwnPayersAndTheOneThatOwesMostIsFirst() {
    for (YearOutcome year : YEARS) {
      PayerStatistics found = PayerStatistics.of(year);
      assertThat(found.byHome()).isSortedAccordingTo(Payments.LARGEST_FIRST);
      Map<String, Money> homes = new TreeMap<>();
      found.byHome().forEach(home -> homes.put(home.key(), home.owed()));
      homes.forEach(
          (iso3, owed) ->
              assertThat(owed)
                  .isEqualTo(owed(year, p -> p.payer().home().code().iso3().equals(iso3))));
      assertThat(found.homes().keySet()).isEqualTo(homes.keySet());
      assertThat(found.bySector()).isSortedAccordingTo(Payments.LARGEST_FIRST);
      for (Payments sector : found.bySector()) {
        assertThat(sector.owed())
            .isEqualTo(
                owed(year, p -> !p.payer().isCountry() && p.payer().sector().equals(sector.key())));
      }
    }
  }

  @Test
  void theLargestAreThoseOfAllPayersSorted() {
    for (YearOutcome year : YEARS) {
      Money ten =
          year.payers().stream()
              .map(PayerOutcome::owed)
              .sorted(Comparator.reverseOrder())
              .limit(10)
              .reduce(Money.ZERO, Money::plus);
      assertThat(PayerStatistics.of(year).concentration().top(10))
          .isEqualTo(Ratios.of(ten, year.owed()));
    }
  }
}
