package org.dsisim.report.screen;

import java.util.List;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.limitation.Naming;
import org.dsisim.message.Message;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.about.CannotTell;
import org.dsisim.report.layout.Page;

/** What a scenario cannot tell of several options, on a page. */
public final class WhatCannotBeTold {

  private final Page page;
  private final Run run;
  private final Selection selection;

  /** What the scenario of a run cannot tell, as far as it is shown. */
  public WhatCannotBeTold(Page page, Run run, Selection selection) {
    this.page = page;
    this.run = run;
    this.selection = selection;
  }

  /** Shows it; nothing where all can be told. */
  public void show() {
    List<Message> sentences =
        CannotTell.of(
            run,
            outcome ->
                DataLimitations.of(outcome, Naming.onScreen(selection.names()), page::amount));
    if (!sentences.isEmpty()) {
      page.heading(Message.of("screen.heading.cannot-tell"));
      page.items(sentences);
    }
  }
}
