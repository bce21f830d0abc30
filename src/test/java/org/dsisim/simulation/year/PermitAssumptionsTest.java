package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import org.dsisim.parameter.Unit;
import org.junit.jupiter.api.Test;

/** What is assumed of permits. */
class PermitAssumptionsTest {

  @Test
  void theAssumptionsOnWhichBurdensRestAreKnownWithTheirUnits() {
    assertThat(PermitAssumptions.units())
        .hasSize(14)
        .containsEntry("community_consent_cost_usd", Unit.USD)
        .containsEntry("expedited_permit_months", Unit.MONTHS)
        .containsEntry("max_cost_share_before_dropped", Unit.SHARE)
        .containsEntry("providers_per_country", Unit.COUNT);
  }
}
