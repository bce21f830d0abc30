package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.model.fact.Force;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.LambdaContribution;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.simulation.Worlds;
import org.junit.jupiter.api.Test;

/** Under what all is paid that is owed, and how what is assumed of that is said. */
class AllPaidTest {

  private static final ParameterValues ASSUMED =
      Parameters.values(
          "uptake,0.25,share",
          "uptake_common,50,percent",
          "uptake_from,2020,count",
          "uptake_home_ken,0.1,share",
          "uptake_path,2023:0.25;2027:0.75,list",
          "uptake_response,3,number",
          "uptake_shown_non_use,0.2,share",
          "compliance,80,percent",
          "growth,0.1,share");

  private static List<String> of(ParameterValues assumptions, Force... forces) {
    LambdaContribution[] rules = new LambdaContribution[forces.length];
    for (int i = 0; i < forces.length; i++) {
      rules[i] = LambdaContribution.of("rules" + i, forces[i], payer -> null);
    }
    return AllPaid.of(Worlds.option(LambdaFormula.equal(), rules), assumptions).stream()
        .map(setting -> setting.owner() + "." + setting.name() + "=" + setting.text())
        .toList();
  }

  @Test
  void everyRefinementIsSetSoThatNothingIsTakenOff() {
    assertThat(of(ASSUMED, Force.VOLUNTARY))
        .containsExactlyInAnyOrder(
            "assumption.uptake=1",
            "assumption.uptake_common=100",
            "assumption.uptake_home_ken=1",
            "assumption.uptake_path=2000:1",
            "assumption.uptake_response=0",
            "assumption.uptake_shown_non_use=0");
  }

  @Test
  void aFirstYearThatIsYetToComeIsLongPast() {
    assertThat(
            of(Parameters.values("uptake,0.25,share", "uptake_from,2025,count"), Force.VOLUNTARY))
        .containsExactly("assumption.uptake=1", "assumption.uptake_from=1000");
  }

  @Test
  void lawsAndContractsHaveOneAssumptionAndItIsSetOnce() {
    assertThat(of(ASSUMED, Force.CONTRACT, Force.LAW)).containsExactly("assumption.compliance=100");
    assertThat(of(Parameters.values("uptake,1,share"), Force.LAW)).isEmpty();
    assertThat(of(ASSUMED)).isEmpty();
  }

  @Test
  void whatIsAssumedIsSaidWithWhatRefinesItAndAPathByItsPartOfTheYear() {
    assertThat(ComplianceInWords.of(ASSUMED, Force.VOLUNTARY))
        .startsWith("uptake 0.375, ")
        .contains("uptake_common 50 %")
        .doesNotContain("uptake_path");
    assertThat(ComplianceInWords.of(ASSUMED, Force.LAW)).isEqualTo("compliance 80 %");
    ParameterValues later = Parameters.values("uptake,0.25,share", "uptake_from,2025,count");
    assertThat(ComplianceInWords.of(later, Force.VOLUNTARY)).startsWith("uptake 0, uptake_from ");
  }
}
