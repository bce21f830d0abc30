package org.dsisim.report.screen;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.indicator.OptionResults;
import org.dsisim.limitation.AssumptionsUsed;
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
    Set<String> rests = new LinkedHashSet<>();
    ByOption illustrative = new ByOption();
    int number = 1;
    for (OptionResults option : run.results().options()) {
      Outcome outcome = option.outcome();
      rests.addAll(Caveats.of(outcome, run.descriptions()));
      AssumptionsUsed.onAssumptions(outcome).forEach(one -> rests.add(one.inEnglish()));
      for (String figure : option.illustrations()) {
        illustrative.say(number, figure);
      }
      number++;
    }
    illustrative
        .joined()
        .forEach(
            (options, figures) -> rests.add(illustrative(options) + String.join(", ", figures)));
    rests.addAll(run.scenario().scenario().heading().caveats());
    page.heading("WHAT IT RESTS ON");
    page.items(List.copyOf(rests));
    page.heading("SOURCES");
    page.items(
        run.scenario().sheet().sources().stream()
            .map(source -> source.title() + ". " + source.attribution())
            .toList());
  }

  /** Which options illustrative figures are of; of one option alone they are all. */
  private String illustrative(String options) {
    String of = run.outcomes().size() == 1 ? "" : ", in " + options;
    return "ILLUSTRATIVE, no source gives them" + of + ": ";
  }
}
