package org.dsisim.indicator.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.model.world.Scenario;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Whose sequences are used where, on the workshop, whose uses can be added up by hand. */
class OriginsAndHomesTest {

  private static final Scenario WORKSHOP = Shipped.scenario("workshop");

  private static final OriginsAndHomes ALL = all();

  private static OriginsAndHomes all() {
    YearOutcome year =
        new Simulator(WORKSHOP, List.of(), 1).run(Shipped.option("cali-fund")).years().get(0);
    return OriginsAndHomes.of(year, WORKSHOP.countries().in(2024).values());
  }

  private static OriginsAndHomes from(String iso3) {
    return ALL.where(cell -> cell.origin() != null && cell.origin().code().iso3().equals(iso3));
  }

  @Test
  void aUseIsCountedForEachOriginWithItsShareOfSequencesAndSales() {
    // Maize 8 of 10 at home; the palms 10 and the fungi 1 by the university of Perelu.
    OriginsAndHomes kenya = from("KEN");
    assertThat(kenya.cells())
        .extracting(cell -> cell.home().code().iso3())
        .containsExactly("KEN", "XAC");
    assertThat(kenya.cells()).extracting(OriginsAndHomes.Cell::uses).containsExactly(1L, 2L);
    assertThat(kenya.sequences()).isEqualTo(Fraction.of(19));
    assertThat(kenya.sales()).isEqualTo(Money.ofUsd(12_000_000));
    assertThat(kenya.usedAtHome()).isEqualTo(Fraction.of(8, 19));
  }

  @Test
  void whatIsFromNobodyKnowsWhereIsUsedAtNobodysHome() {
    OriginsAndHomes unknown = ALL.where(cell -> cell.origin() == null);
    // 10 of the antibiotic, 2 of the face cream, 10 of the palms.
    assertThat(unknown.sequences()).isEqualTo(Fraction.of(22));
    assertThat(unknown.usedAtHome()).isEqualTo(Fraction.ZERO);
    assertThat(unknown.cells().get(unknown.cells().size() - 1)).isEqualTo(last());
  }

  private static OriginsAndHomes.Cell last() {
    return ALL.cells().get(ALL.cells().size() - 1);
  }

  @Test
  void allSequencesAndSalesAreThoseOfTheUses() {
    long sequences = 0;
    Money sales = Money.ZERO;
    for (var use : WORKSHOP.uses().rows()) {
      sequences += Objects.requireNonNullElse(use.sequences().count(), 0L);
      sales = sales.plus(Objects.requireNonNullElse(use.result().productSales(), Money.ZERO));
    }
    assertThat(ALL.sequences()).isEqualTo(Fraction.of(sequences));
    assertThat(ALL.sales()).isEqualTo(sales);
  }

  @Test
  void whereNothingIsCountedNobodyCanTellWhatIsUsedAtHome() {
    assertThat(from("CHE").usedAtHome()).isNull();
  }
}
