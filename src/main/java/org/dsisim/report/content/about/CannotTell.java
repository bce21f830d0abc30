package org.dsisim.report.content.about;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.report.content.ByOption;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.Outcome;

/** What a scenario cannot tell of options: once, where it is the same for all of them. */
public final class CannotTell {

  private CannotTell() {}

  /**
   * The sentences, behind the numbers of their options where they are not true of all.
   *
   * @param gaps of an outcome
   */
  public static List<Message> of(Run run, Function<Outcome, List<Message>> gaps) {
    Map<Message, List<Integer>> optionsBySentence = new LinkedHashMap<>();
    int number = 1;
    for (Outcome outcome : run.outcomes()) {
      for (Message sentence : gaps.apply(outcome)) {
        optionsBySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(number);
      }
      number++;
    }
    List<Message> sentences = new ArrayList<>();
    optionsBySentence.forEach(
        (sentence, options) ->
            sentences.add(
                options.size() == run.outcomes().size()
                    ? sentence
                    : Message.of(
                        "about.cannot-tell.of-option",
                        "options",
                        ByOption.ranges(options),
                        "sentence",
                        sentence)));
    return List.copyOf(sentences);
  }
}
