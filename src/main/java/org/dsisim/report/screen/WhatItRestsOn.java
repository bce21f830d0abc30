package org.dsisim.report.screen;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.indicator.OptionResults;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.report.content.ByOption;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Run;
import org.dsisim.report.layout.Page;
import org.dsisim.simulation.Outcome;

/** What all outcomes of a run rest on, each sentence once, and the sources of the scenario. */
final class WhatItRestsOn {

  private final Page page;
  private final Run run;

  WhatItRestsOn(Page page, Run run) {
    this.page = page;
    this.run = run;
  }

  void show() {
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
    illustrative.joined().forEach((options, figures) -> rests.add(illustrative(options, figures)));
    run.scenario().scenario().heading().caveats().forEach(one -> rests.add(Message.plain(one)));
    page.heading(Message.of("screen.heading.rests"));
    page.items(List.copyOf(rests));
    page.heading(Message.of("screen.heading.sources"));
    page.items(
        run.scenario().sheet().sources().stream()
            .map(
                source ->
                    Message.of(
                        "screen.rests.source",
                        "title",
                        source.title(),
                        "attribution",
                        source.attribution()))
            .toList());
  }

  /** Which options illustrative figures are of; of one option alone they are all. */
  private Message illustrative(String options, List<Message> figures) {
    return run.outcomes().size() == 1
        ? Message.of("screen.rests.illustrative", "figures", figures)
        : Message.of("screen.rests.illustrative-in", "options", options, "figures", figures);
  }
}
