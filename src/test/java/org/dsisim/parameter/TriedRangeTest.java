package org.dsisim.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.junit.jupiter.api.Test;

/** A value outside the range to try is taken, and said. */
class TriedRangeTest {

  private static final Map<String, Parameter> PARAMETERS =
      Parameters.of(
          "iplc_share,50,percent,50,80",
          "sales_rate,0.1,percent,0.01,1",
          "threshold,50000000,USD,10000000,100000000",
          "needed,2,count,,3",
          "weight,1,number,0,2",
          "floor,0,percent,0.1,0.5,[0][0.1]",
          "free,3,percent",
          "sectors,cosmetics;biotechnology,list",
          "exempt,,list");

  private final Problems problems = new Problems();

  private String set(String name, String text) {
    return set(name, text, Place.ofCommandLine("--set"));
  }

  private String set(String name, String text, Place place) {
    ParameterOverride setting = new ParameterOverride("iusaf", name, text, place);
    ParameterValues.inForce("iusaf", PARAMETERS.values(), 2024, List.of(setting), problems);
    return said();
  }

  private String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void aShareTakenForPerCentIsSaidWithWhatWasMeant() {
    assertThat(set("iplc_share", "0.5"))
        .isEqualTo(
            """
            --set: warning: iusaf.iplc_share is 0.5 per cent; the range to try is 50 to 80.
              Maybe 50?""");
  }

  @Test
  void rates() {
    assertThat(set("sales_rate", "0.001"))
        .isEqualTo(
            """
            --set: warning: iusaf.sales_rate is 0.001 per cent; the range to try is 0.01 to 1.
              Maybe 0.1?""");
  }

  @Test
  void whereNoUnitExplainsItNothingIsGuessed() {
    assertThat(set("sales_rate", "9999999"))
        .isEqualTo(
            "--set: warning: iusaf.sales_rate is 9999999 per cent; the range to try is 0.01 to 1.");
  }

  @Test
  void moneyInMillions() {
    assertThat(set("threshold", "50"))
        .isEqualTo(
            """
            --set: warning: iusaf.threshold is USD 50; the range to try is 10000000 to 100000000.
              Maybe 50000000?""");
  }

  @Test
  void aRangeWithOneEnd() {
    assertThat(set("needed", "4"))
        .isEqualTo("--set: warning: iusaf.needed is 4; the range to try is up to 3.");
  }

  @Test
  void whatIsInTheRangeOrAnAlternativeOrHasNoRangeIsNotSaid() {
    assertThat(set("iplc_share", "80")).isEmpty();
    assertThat(set("floor", "0.0")).isEmpty();
    assertThat(set("free", "99")).isEmpty();
  }

  @Test
  void aPresetIsHeldAgainstTheRangeButOfBareWeightsOnlyTheProportionCounts() {
    Place preset = Place.of("option.yaml", 7);
    ParameterValues.tryOut(
        "iusaf",
        PARAMETERS.values(),
        List.of(
            new ParameterOverride("iusaf", "weight", "40", preset),
            new ParameterOverride("iusaf", "iplc_share", "0.8", preset)),
        problems);
    assertThat(said())
        .isEqualTo(
            """
            option.yaml:7: warning: iusaf.iplc_share is 0.8 per cent; the range to try is 50 to 80.
              Maybe 80?""");
    assertThat(set("weight", "40")).contains("iusaf.weight is 40; the range to try is 0 to 2.");
  }

  @Test
  void aRowOutsideItsOwnRange() {
    Parameters.read(problems, "iplc_share,0.5,percent,50,80");
    assertThat(said())
        .endsWith(
            """
            :2: warning: iplc_share is 0.5 per cent; the range to try is 50 to 80.
              Maybe 50?""");
  }

  @Test
  void anItemOfAListHasNoComma() {
    Parameters.read(problems, "sectors,\"cosmetics, pharmaceuticals\",list");
    assertThat(said())
        .endsWith(
            """
            :2: sectors is 'cosmetics, pharmaceuticals', but the items of a list are separated by ';'.
              Maybe 'cosmetics;pharmaceuticals'?""");
  }

  @Test
  void aListThatIsEmptiedIsSaid() {
    assertThat(set("sectors", ""))
        .isEqualTo(
            """
            --set: warning: iusaf.sectors is an empty list, where the table has cosmetics;biotechnology; nothing is listed in it.
              Maybe leave it out: the table's list is in force then.""");
  }

  @Test
  void aListThatWasEmptyCanStaySo() {
    assertThat(set("exempt", "")).isEmpty();
  }
}
