package org.dsisim.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dsisim.limitation.WhyUntested;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.workspace.session.Progress;
import org.junit.jupiter.api.Test;

/** Why nothing moves whichever value a parameter has. */
class WhyUntestedTest {

  private static final Workspace WORKSPACE = new Desk(Path.of("").toAbsolutePath()).workspace();
  private static final YearOutcome LEADERS = outcome("rd-leaders-2024", "cali-fund:iusaf");
  private static final YearOutcome WORKSHOP = outcome("workshop", "cali-fund:iusaf");

  private static YearOutcome outcome(String scenario, String option) {
    return WORKSPACE
        .run(Desk.run(scenario, option), Progress.NOBODY)
        .run()
        .outcomes()
        .get(0)
        .years()
        .get(0);
  }

  private static String why(YearOutcome year, String name, String... values) {
    return WhyUntested.of(year, "cali-fund", name, List.of(values)).inEnglish();
  }

  @Test
  void aThresholdOfAFigureThatNobodyKnowsIsNotTested() {
    assertThat(why(LEADERS, "assets_threshold", "1", "20000000"))
        .isEqualTo("nobody knows total assets of any payer");
  }

  @Test
  void aThresholdBetweenWhoseValuesNobodyLiesIsNotTested() {
    assertThat(why(LEADERS, "sales_threshold", "50000000", "50000001"))
        .isEqualTo("the sales of no payer lies between the values");
  }

  @Test
  void aThresholdThatOtherFiguresOutweighIsSaidToDecideNothing() {
    assertThat(why(LEADERS, "sales_threshold", "40000000", "60000000"))
        .matches(
            "the sales of \\d+ payers lie between the values, and what is owed turns on other"
                + " figures of theirs");
  }

  @Test
  void averagesNeedAccountsOfMoreThanOneYear() {
    assertThat(why(LEADERS, "averaging_years", "1", "3"))
        .isEqualTo("there are accounts of one year alone");
    assertThat(why(LEADERS, "loss", "zero-profit", "as-is-with-floor"))
        .isEqualTo("there are accounts of one year alone");
  }

  @Test
  void attributionNeedsSomebodyOfWhomItIsKnown() {
    assertThat(why(LEADERS, "use_attribution", "true", "false"))
        .isEqualTo("nobody knows of any user which part of its sales and profit rests on DSI");
  }

  @Test
  void pricesMustHaveRisen() {
    assertThat(why(WORKSHOP, "index_thresholds", "true", "false"))
        .isEqualTo("the thresholds hold from 2024 on, and no prices have risen since");
  }

  @Test
  void somebodyMustHaveShownThatItUsesNone() {
    assertThat(why(LEADERS, "shown_non_use", "let-off", "asked"))
        .isEqualTo("no user shows that it uses no DSI");
  }

  @Test
  void whereNothingIsKnownToBeTheReasonThatIsSaid() {
    String nothing =
        "no amount of any payer or Party and no indicator differs by a cent; there is no case here"
            + " that turns on it";
    assertThat(why(LEADERS, "credited_part", "50", "100")).isEqualTo(nothing);
    assertThat(
            WhyUntested.of(LEADERS, ParameterOverride.ASSUMPTION, "growth", List.of("0"))
                .inEnglish())
        .isEqualTo(nothing);
  }
}
