package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.indicator.Effects;
import org.dsisim.indicator.Indicators;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.UseOutcome;
import org.junit.jupiter.api.Test;

/** What an option that ends open access does to uses of open data. */
class OpenAccessTest {

  @Test
  void openAccessIsKeptUnlessARuleSetEndsIt() {
    YearOutcome year = workshop("cali-fund");
    assertThat(year.uses()).hasSize(9).allMatch(UseOutcome::openAccess);
    assertThat(openDataUses(year)).isEqualTo("8");
    assertThat(Effects.benefits(year)).isNotEmpty();
  }

  @Test
  void underAnOptionThatEndsItNoUseIsOfOpenData() {
    YearOutcome year = workshop("access-fee");
    assertThat(year.uses()).hasSize(9).noneMatch(UseOutcome::isOfOpenData);
    assertThat(openDataUses(year)).isEqualTo("0");
    assertThat(Effects.benefits(year)).isEmpty();
  }

  @Test
  void oneOfSeveralRuleSetsIsEnoughToEndIt() {
    assertThat(openDataUses(workshop("cali-fund+access-fee"))).isEqualTo("0");
    assertThat(openDataUses(workshop("access-fee+india-2025"))).isEqualTo("0");
  }

  @Test
  void aFeeBesideOpenAccessLeavesTheUsesAsTheyAre() {
    assertThat(openDataUses(workshop("access-fee", "access-fee.open_access=kept"))).isEqualTo("8");
  }

  private static YearOutcome workshop(String option, String... settings) {
    return new Simulator(Shipped.scenario("workshop"), Shipped.settings(settings), 1)
        .run(Shipped.option(option))
        .years()
        .get(0);
  }

  private static String openDataUses(YearOutcome year) {
    List<Indicator> found =
        Indicators.of(year).stream()
            .filter(indicator -> indicator.name().equals("open_data_uses"))
            .toList();
    return Written.value(found.get(0));
  }
}
