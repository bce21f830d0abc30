package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.indicator.Effects;
import org.dsisim.indicator.Indicators;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.junit.jupiter.api.Test;

/** What options ask of databases year by year, and what that costs them. */
class DatabaseDutiesTest {

  private static final String COST = "assumption.database_duty_usd=250000";

  private static YearOutcome workshop(String option, String... settings) {
    return new Simulator(Shipped.scenario("workshop"), Shipped.settings(settings), 1)
        .run(Shipped.option(option))
        .years()
        .get(0);
  }

  private static List<String> indicators(YearOutcome year) {
    return Indicators.of(year).stream()
        .filter(one -> one.name().startsWith("database_duties"))
        .map(one -> one.name() + " " + one.value().number())
        .toList();
  }

  private static List<String> duties(YearOutcome year) {
    return Effects.burdens(year).stream()
        .filter(one -> one.bearerKind().equals("database"))
        .filter(one -> !one.kind().startsWith("records") && !one.kind().startsWith("tagging"))
        .map(one -> one.bearer() + " " + one.kind() + " " + one.quantity().number())
        .toList();
  }

  @Test
  void eachDutyCountsOnceForEachOpenDatabaseThatUsesDrawOn() {
    YearOutcome year = workshop("licence-domestic", COST);
    assertThat(duties(year))
        .containsExactly(
            "ddbj carries-terms 1",
            "ddbj carries-terms-cost 250000",
            "ena carries-terms 1",
            "ena carries-terms-cost 250000",
            "genbank carries-terms 1",
            "genbank carries-terms-cost 250000");
    assertThat(indicators(year))
        .containsExactly("database_duties 3", "database_duties_cost 750000");
  }

  @Test
  void whatTwoRuleSetsAskForIsDoneOnce() {
    assertThat(indicators(workshop("licence-domestic+licence-multilateral", COST)))
        .containsExactly("database_duties 3", "database_duties_cost 750000");
  }

  @Test
  void anOptionThatAsksNothingOfDatabasesCostsThemNothing() {
    assertThat(indicators(workshop("cali-fund", COST)))
        .containsExactly("database_duties 0", "database_duties_cost 0");
  }

  @Test
  void whereNobodyAssumesWhatADutyCostsNothingIsSaidOfIt() {
    YearOutcome year = workshop("licence-domestic");
    assertThat(indicators(year)).isEmpty();
    assertThat(duties(year)).isEmpty();
    assertThat(year.besideMoney().databaseDuties()).hasSize(3);
  }
}
