package org.dsisim.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.message.Place;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From a Party's share to whom the money reaches: windows, the part for IPLC, the way it takes and
 * what is passed on are explained as they are run, together with floors, ceilings and components.
 */
class StationsAreExplainedTest {

  private static final Scenario WORKSHOP = Shipped.scenario("workshop").in(List.of(2024));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "developed_iplc_size=by-number ceiling=0.9 floor=0.3 iplc_reading=fund-wide",
        "developed_iplc_size=as-if-eligible terrestrial_share=20 ocean_share=10 floor=0.4",
        "developed_iplc_size=as-if-eligible iplc_reading=fund-wide iplc_channel=by-share"
            + " iplc_direct_share=37 iplc_through_government=CHN;AUS",
        "unrecognised_iplc=passes-on unrecognised_iplc_countries=CHN;BRA;IND;KEN ceiling=0.9",
        "unrecognised_iplc=passes-on unrecognised_iplc_countries=CHN;BRA iplc_reading=per-party"
            + " iplc_channel=by-share iplc_direct_share=33",
        "unrecognised_iplc=passes-on unrecognised_iplc_countries=CHN;BRA iplc_reading=fund-wide"
            + " developed_iplc_share=2.3",
        "unrecognised_iplc=stays-with-state unrecognised_iplc_countries=CHN iplc_reading=fund-wide",
        "unrecognised_iplc=through-state unrecognised_iplc_countries=CHN",
        "unrecognised_iplc=passes-on unrecognised_iplc_countries=CHN developed_iplc_share=80"
            + " iplc_reading=fund-wide"
      })
  void everyStationIsExplainedAsItIsRun(String settings) {
    List<ParameterOverride> overrides =
        Arrays.stream(settings.split(" "))
            .map(text -> text.split("=", 2))
            .map(pair -> new ParameterOverride("iusaf", pair[0], pair[1], Place.ofFile("test")))
            .toList();
    int steps = EqualToRun.check(WORKSHOP, Shipped.option("cali-fund:iusaf"), overrides, 3);
    assertThat(steps).isGreaterThan(1000);
  }
}
