package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;

/** What nobody has decided of statuses holds where somebody assumes it, and nowhere else. */
class StatusAssumptionsTest {

  private static final Country NEPAL = Payers.country("NPL");

  private static final Countries COUNTRIES =
      new Countries(
          Map.of(NEPAL.code(), NEPAL),
          Map.of(
              NEPAL.code(),
              List.of(
                  new Countries.DatedStatus("ldc", null, 2026),
                  new Countries.DatedStatus(
                      "ldc", 2027, null, "stays_ldc", "", Place.of("pending.csv", 2)))));

  private static boolean isListed(ParameterValues assumptions) {
    Map<CountryCode, Country> then = COUNTRIES.in(2027, StatusAssumptions.made(assumptions));
    return Objects.requireNonNull(then.get(NEPAL.code())).statuses().contains("ldc");
  }

  private static ParameterValues assuming(String... values) {
    Problems problems = new Problems();
    List<ParameterOverride> settings =
        List.of(values).stream()
            .map(
                value ->
                    new ParameterOverride(
                        "assumption", "stays_ldc", value, Place.ofCommandLine("--set")))
            .toList();
    ParameterValues found = StatusAssumptions.inForce(COUNTRIES, 2027, settings, problems);
    assertThat(problems.all()).isEmpty();
    return found;
  }

  @Test
  void whoeverAssumesNothingHasWhatWasDecided() {
    assertThat(isListed(assuming())).isFalse();
    assertThat(assuming().word("stays_ldc")).isEqualTo("false");
  }

  @Test
  void whatIsAssumedHolds() {
    assertThat(isListed(assuming("true"))).isTrue();
    assertThat(isListed(assuming("false"))).isFalse();
  }

  @Test
  void whatNoTableOfStatusesNamesIsAssumedByNobody() {
    assertThat(isListed(Parameters.values("uptake,0.25,share"))).isFalse();
  }
}
