package org.dsisim.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.junit.jupiter.api.Test;

/** A changed figure does not keep the reference of the old one unsaid. */
class OldReferenceTest {

  private static final Map<String, Parameter> ORIGINAL =
      Parameters.of(
          "profit_rate,1,percent", "sectors,a;b,list", "fee,5,USD", "dated,1,USD,,,,,2025");

  private final Problems problems = new Problems();

  @Test
  void onlyWhatWasChangedAndNotExplainedIsNamed() {
    OldReference.warn(
        Parameters.of(
            "profit_rate,2.0,percent",
            "sectors,a;b,list",
            "fee,5.00,USD",
            "dated,2,USD,,,,,2030",
            "own,1,USD"),
        ORIGINAL,
        "cali-fund",
        problems);
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            """
            rules/test/parameters.csv:2: warning: profit_rate is 2.0 % and has the reference of 1 % in cali-fund: para 3.
              Maybe illustrative, or where the changed figure is from.""");
  }
}
