package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.RuleTexts;
import org.dsisim.explanation.tree.Source;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.jspecify.annotations.Nullable;

/** A rule as a reason, which ends in its place and in the paragraph that it applies. */
final class RuleReason {

  private RuleReason() {}

  /**
   * A rule with its readings and the values that its conditions name.
   *
   * @param values in force of its rule set; null where it has none in the year
   */
  static Reason of(RuleReference rule, RuleTexts texts, @Nullable ParameterValues values) {
    List<Reason> below = new ArrayList<>();
    String folder = rule.place().file().replaceFirst("[^/]*$", "");
    for (String number : rule.readings()) {
      String reading = texts.reading(rule.ruleSet(), number);
      below.add(
          Reason.of(
                  reading.isEmpty()
                      ? Message.of("explanation.reading", "number", number)
                      : Message.of("explanation.reading.text", "number", number, "text", reading))
              .from(Source.NONE, "", Place.ofFile(folder + "README.md")));
    }
    for (String name : texts.named(rule)) {
      // Where a figure stands to a threshold is said of the payer.
      if (values != null && values.has(name) && AssessmentBase.ofThreshold(name) == null) {
        below.add(ParameterReason.of(values, name));
      }
    }
    return Reason.of(Message.of("explanation.rule", "title", rule.title()), below)
        .from(Source.RULE, rule.law().text(), rule.place());
  }
}
