package org.dsisim.report.content;

import java.util.List;
import org.dsisim.indicator.YearResults;
import org.dsisim.report.layout.Page;

/**
 * On which bases the amounts of a page rest. Amounts on different bases make no ranking and no
 * total, and whoever sees them together is told so.
 */
public final class WhatAmountsRestOn {

  /** What is true of amounts on different bases, of several options. */
  public static final String NO_RANKING =
      "Amounts on different bases stand beside each other and make no ranking.";

  private static final String ADDED_UP =
      "Where an option names several bases, amounts on them are added up in its own total.";

  private final Page page;
  private List<String> said = List.of();

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
      bases.say(i + 1, options.get(i).owedOn().inWords().inEnglish());
    }
    List<String> lines = bases.each();
    if (lines.equals(said)) {
      return;
    }
    said = lines;
    page.sentence("What amounts rest on, by option:").items(lines);
    String more = options.stream().anyMatch(year -> year.owedOn().addsUp()) ? " " + ADDED_UP : "";
    if (differ(options)) {
      page.sentence(NO_RANKING + more);
    } else if (!more.isEmpty()) {
      page.sentence(ADDED_UP);
    }
  }

  /** Says it of one option, where its totals add up amounts on different bases. */
  public void show(YearResults year) {
    if (year.owedOn().addsUp()) {
      page.sentence(
          "Added up here are amounts on different bases: "
              + year.owedOn().inWords().inEnglish()
              + ".");
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
