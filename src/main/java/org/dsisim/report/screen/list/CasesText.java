package org.dsisim.report.screen.list;

import org.dsisim.cases.CaseResult;
import org.dsisim.cases.CasesResult;
import org.dsisim.cases.Coverage;
import org.dsisim.cases.MovedParameter;
import org.dsisim.message.Catalogue;
import org.dsisim.message.Message;
import org.dsisim.report.content.FailedCase;

/** The worked cases of a rule set, for the screen. */
public final class CasesText {

  private CasesText() {}

  /** The text: how many cases there are, which fail, and what none of them notices. */
  public static String of(CasesResult result, Coverage coverage, Catalogue language) {
    int rules = result.fired().size() + result.neverFired().size();
    StringBuilder text = new StringBuilder();
    text.append(
        language.word(
            Message.of(
                "screen.cases.summary",
                "rules",
                result.ruleSet(),
                "cases",
                result.results().size(),
                "failed",
                result.failures().size(),
                "fired",
                result.fired().size(),
                "all",
                rules,
                "covered",
                coverage.covered(),
                "parameters",
                coverage.parameters().size())));
    for (CaseResult failure : result.failures()) {
      text.append('\n').append(FailedCase.problem(failure));
      if (!failure.because().isEmpty()) {
        below(Message.of("screen.cases.because", "because", failure.because()), language, text);
      }
    }
    for (String title : result.neverFired()) {
      below(Message.of("screen.cases.never-fired", "rule", title), language, text);
    }
    for (MovedParameter parameter : coverage.parameters()) {
      parameter.inWords().ifPresent(words -> below(words, language, text));
    }
    return text.toString();
  }

  private static void below(Message message, Catalogue language, StringBuilder text) {
    text.append("\n  ").append(language.word(message));
  }
}
