package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.YearResults;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.layout.Page;

/**
 * On which bases the amounts of a page rest. Amounts on different bases make no ranking and no
 * total, and whoever sees them together is told so.
 */
public final class WhatAmountsRestOn {

  /** What is true of amounts on different bases, of several options. */
  public static final Message NO_RANKING = Message.of("content.rest-on.no-ranking");

  private static final Message ADDED_UP = Message.of("content.rest-on.added-up");

  private final Page page;
  private List<Message> said = List.of();

  /** Writes to a page; what it says last is remembered, and not said twice. */
  public WhatAmountsRestOn(Page page) {
    this.page = page;
  }

  /**
   * Says it of several options in a year, each by its number; nothing where it was just said.
   *
   * @param options of the year, in the order of their numbers
   */
  public void show(List<YearResults> options) {
    ByOption bases = new ByOption();
    for (int i = 0; i < options.size(); i++) {
      bases.say(i + 1, options.get(i).owedOn().inWords());
    }
    List<Message> lines = bases.each();
    if (lines.equals(said)) {
      return;
    }
    said = lines;
    page.sentence(Message.of("content.rest-on.by-option")).items(lines);
    List<Message> more = new ArrayList<>();
    if (differ(options)) {
      more.add(NO_RANKING);
    }
    if (options.stream().anyMatch(year -> year.owedOn().addsUp())) {
      more.add(ADDED_UP);
    }
    if (!more.isEmpty()) {
      page.sentence(WordList.sentences(more));
    }
  }

  /** Says it of one option, where its totals add up amounts on different bases. */
  public void show(YearResults year) {
    if (year.owedOn().addsUp()) {
      page.sentence(Message.of("content.rest-on.added-up-here", "bases", year.owedOn().inWords()));
    }
  }

  /** Whether options rest on different bases; one under which nobody owes rests on none. */
  public static boolean differ(List<YearResults> options) {
    return options.stream()
            .map(year -> year.owedOn().bases())
            .filter(bases -> !bases.isEmpty())
            .distinct()
            .count()
        > 1;
  }
}
