package org.dsisim.report.screen;

import org.dsisim.cases.CaseResult;
import org.dsisim.cases.CasesResult;
import org.dsisim.cases.Coverage;
import org.dsisim.cases.MovedParameter;
import org.dsisim.report.content.FailedCase;

/** The worked cases of a rule set, for the screen. */
public final class CasesText {

  private CasesText() {}

  /** The text: how many cases there are, which fail, and what none of them notices. */
  public static String of(CasesResult result, Coverage coverage) {
    int cases = result.results().size();
    int failed = result.failures().size();
    int rules = result.fired().size() + result.neverFired().size();
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: %d %s, %s; %d of %d rules fire in some case; %s."
            .formatted(
                result.ruleSet(),
                cases,
                cases == 1 ? "case" : "cases",
                failed == 0 ? "all as expected" : failed + " NOT as expected",
                result.fired().size(),
                rules,
                parameters(coverage)));
    for (CaseResult failure : result.failures()) {
      text.append('\n').append(FailedCase.problem(failure));
      if (!failure.because().isEmpty()) {
        text.append("\n  The case says: ").append(failure.because());
      }
    }
    for (String title : result.neverFired()) {
      text.append("\n  fires in no case: ").append(title);
    }
    for (MovedParameter parameter : coverage.parameters()) {
      parameter.inWords().ifPresent(words -> text.append("\n  ").append(words.inEnglish()));
    }
    return text.toString();
  }

  private static String parameters(Coverage coverage) {
    int all = coverage.parameters().size();
    return all == 0
        ? "it has no parameters"
        : "%d of %d parameters change one when moved".formatted(coverage.covered(), all);
  }
}
