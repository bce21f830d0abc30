package org.dsisim.report.content.about;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.indicator.OptionResults;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.report.content.ByOption;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.Outcome;

/** What all outcomes of a run rest on. */
public final class RestsOn {

  private RestsOn() {}

  /** Caveats, assumptions and illustrations, each sentence once. */
  public static List<Message> of(Run run) {
    Set<Message> rests = new LinkedHashSet<>();
    ByOption illustrative = new ByOption();
    int number = 1;
    for (OptionResults option : run.results().options()) {
      Outcome outcome = option.outcome();
      Caveats.of(outcome, run.descriptions()).forEach(one -> rests.add(Message.plain(one)));
      rests.addAll(AssumptionsUsed.onAssumptions(outcome));
      for (String figure : option.illustrations()) {
        illustrative.say(number, Message.plain(figure));
      }
      number++;
    }
    boolean alone = run.outcomes().size() == 1;
    illustrative
        .joined()
        .forEach((options, figures) -> rests.add(illustrative(alone, options, figures)));
    run.scenario().scenario().heading().caveats().forEach(one -> rests.add(Message.plain(one)));
    return List.copyOf(rests);
  }

  /** Which options illustrative figures are of; of one option alone they are all. */
  private static Message illustrative(boolean alone, String options, List<Message> figures) {
    return alone
        ? Message.of("about.rests.illustrative", "figures", figures)
        : Message.of("about.rests.illustrative-in", "options", options, "figures", figures);
  }
}
