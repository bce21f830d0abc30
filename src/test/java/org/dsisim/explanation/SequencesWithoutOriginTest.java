package org.dsisim.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.indicator.Indicators;
import org.dsisim.message.InvalidInput;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Sequences that no country is the origin of, as a part of every use that is assumed. */
class SequencesWithoutOriginTest {

  private static final String HALF = "assumption.without_origin_share=0.5";
  private static final String GROWING = "assumption.without_origin_path=2024:0;2026:0.5";

  private static YearOutcome workshop(String option, int year, String... settings) {
    return new Simulator(
            Shipped.scenario("workshop").in(List.of(year)), Shipped.settings(settings), 1)
        .run(Shipped.option(option))
        .years()
        .get(0);
  }

  @Test
  void whatHasNoOriginIsOwedToNoCountry() {
    Money all = workshop("bilateral", 2024).owed();
    assertThat(all).isNotEqualTo(Money.ZERO);
    Money half = workshop("bilateral", 2024, HALF, "bilateral.community_consent=false").owed();
    Money whole = workshop("bilateral", 2024, "bilateral.community_consent=false").owed();
    assertThat(half.plus(half)).isEqualTo(whole);
    YearOutcome none =
        workshop(
            "bilateral",
            2024,
            "assumption.without_origin_share=1",
            "bilateral.community_consent=false");
    assertThat(none.owed()).isEqualTo(Money.ZERO);
  }

  @Test
  void itGrowsOverTheYearsAsAssumed() {
    String option = "licence-domestic";
    assertThat(workshop(option, 2024, GROWING).owed()).isEqualTo(workshop(option, 2024).owed());
    Money then = workshop(option, 2026).owed();
    Money grown = workshop(option, 2026, GROWING).owed();
    assertThat(grown).isNotEqualTo(then);
    assertThat(grown.toFraction().times(2).minus(then.toFraction()).toDecimal(0).intValueExact())
        .isBetween(-50, 50);
  }

  @Test
  void aProductOwesALicenceOfAllSequencesWhateverTheirOrigin() {
    assertThat(workshop("licence-multilateral", 2024, HALF).owed())
        .isEqualTo(workshop("licence-multilateral", 2024).owed());
  }

  @Test
  void amongCountriesOfOriginSharesStayAsTheyAre() {
    List<Fraction> shares =
        workshop("cali-fund:provider", 2024).parties().stream().map(PartyOutcome::share).toList();
    assertThat(workshop("cali-fund:provider", 2024, HALF).parties())
        .extracting(PartyOutcome::share)
        .isEqualTo(shares);
  }

  @Test
  void thePartIsAnIndicatorWhereItIsAssumedAndElseIsLeftOut() {
    assertThat(Indicators.of(workshop("cali-fund", 2025, GROWING)))
        .filteredOn(one -> one.name().equals("sequences_without_origin"))
        .extracting(one -> one.value().number())
        .containsExactly(Fraction.of(1, 4));
    assertThat(Indicators.of(workshop("cali-fund", 2025)))
        .noneMatch(one -> one.name().equals("sequences_without_origin"));
  }

  @Test
  void itIsExplainedAsItIsRun() {
    for (String option : List.of("bilateral", "blockchain-trace", "article-10")) {
      assertThat(
              EqualToRun.check(
                  Shipped.scenario("workshop").in(List.of(2024)),
                  Shipped.option(option),
                  Shipped.settings(HALF),
                  7))
          .as(option)
          .isGreaterThan(100);
    }
  }

  @Test
  void moreThanAllIsRefused() {
    assertThatThrownBy(() -> workshop("bilateral", 2024, "assumption.without_origin_path=2024:1.5"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("without_origin_path has '2024:1.5', which is not YEAR:SHARE.");
  }
}
