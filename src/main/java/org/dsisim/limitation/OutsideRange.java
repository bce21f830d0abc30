package org.dsisim.limitation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.TriedRange;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.jspecify.annotations.Nullable;

/** Values in force outside the range that their rows say is worth trying. */
public final class OutsideRange {

  private OutsideRange() {}

  /** A sentence for each value, with what may have been meant. */
  public static List<Message> of(Outcome outcome) {
    Set<Message> sentences = new LinkedHashSet<>();
    for (YearOutcome year : outcome.years()) {
      year.ruleSetValues().values().forEach(values -> add(values, sentences));
      add(year.assumptions(), sentences);
    }
    return List.copyOf(sentences);
  }

  private static void add(ParameterValues values, Set<Message> sentences) {
    for (ParameterValue parameterValue : values.all()) {
      Problem outside = TriedRange.warning(values.owner(), parameterValue);
      if (outside != null) {
        sentences.add(sentence(outside.text(), outside.hint()));
      }
    }
  }

  private static Message sentence(Message text, @Nullable Message guess) {
    return guess == null
        ? text
        : Message.of("limitation.outside-range", "text", text, "guess", guess);
  }
}
