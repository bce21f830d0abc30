package org.dsisim.report.screen;

import org.dsisim.message.Message;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.about.RestsOn;
import org.dsisim.report.layout.Page;

/** What all outcomes of a run rest on, each sentence once, and the sources of the scenario. */
public final class WhatItRestsOn {

  private final Page page;
  private final Run run;

  /** What the figures of a run rest on. */
  public WhatItRestsOn(Page page, Run run) {
    this.page = page;
    this.run = run;
  }

  /** Writes it on the page. */
  public void show() {
    page.heading(Message.of("screen.heading.rests"));
    page.items(RestsOn.of(run));
    page.heading(Message.of("screen.heading.sources"));
    page.items(
        run.scenario().sheet().sources().stream()
            .map(
                source ->
                    Message.of(
                        "about.rests.source",
                        "title",
                        source.title(),
                        "attribution",
                        source.attribution()))
            .toList());
  }
}
