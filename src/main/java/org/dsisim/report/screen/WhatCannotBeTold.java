package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.message.Message;
import org.dsisim.report.content.ByOption;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.simulation.Outcome;

/** What a scenario cannot tell of several options: once, where it is the same for all of them. */
final class WhatCannotBeTold {

  private final Page page;
  private final Run run;
  private final Selection selection;

  WhatCannotBeTold(Page page, Run run, Selection selection) {
    this.page = page;
    this.run = run;
    this.selection = selection;
  }

  /** Shows it; nothing where all can be told. */
  void show() {
    Map<Message, List<Integer>> optionsBySentence = new LinkedHashMap<>();
    int number = 1;
    for (Outcome outcome : run.outcomes()) {
      for (Message sentence : DataLimitations.of(outcome, selection.names(), page::amount)) {
        optionsBySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(number);
      }
      number++;
    }
    if (optionsBySentence.isEmpty()) {
      return;
    }
    page.heading(Message.of("screen.heading.cannot-tell"));
    optionsBySentence.forEach(
        (sentence, options) ->
            page.item(
                options.size() == run.outcomes().size()
                    ? sentence
                    : Message.of(
                        "screen.comparison.of-option",
                        "options",
                        ByOption.ranges(options),
                        "sentence",
                        sentence)));
  }
}
