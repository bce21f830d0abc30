package org.dsisim.report.screen.study;

import java.math.BigDecimal;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.WhatAmountsRestOn;
import org.dsisim.report.content.WhichOptions;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.study.BreakEvenInWords;
import org.dsisim.report.layout.Bounded;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.WhatCannotBeTold;
import org.dsisim.report.screen.WhatItRestsOn;
import org.dsisim.study.bracket.Packages;
import org.dsisim.study.bracket.TriedBracket;
import org.dsisim.value.Fraction;
import org.dsisim.value.Grouped;

/** The brackets of an option, for the screen: one at a time, then all together. */
public final class BracketsText {

  /** So many brackets that could be asked for are shown how. */
  private static final int EXAMPLES = 3;

  private final BracketedRun bracketed;
  private final Selection selection;
  private final Page page;
  private final WhichOptions about;
  private final FigureInWords words;

  /**
   * The text of brackets that were tried.
   *
   * @param selection whether payers are named
   */
  public BracketsText(BracketedRun bracketed, Selection selection, Screen screen) {
    this.bracketed = bracketed;
    this.selection = selection;
    this.page = new Page(screen);
    this.about = new WhichOptions(page, bracketed.run());
    this.words = new FigureInWords(bracketed.run());
  }

  /** The whole text. */
  public String text() {
    about.head();
    about.options(true);
    page.sentence(Message.of("brackets.against"));
    new WhatAmountsRestOn(page).show(bracketed.option().years().get(0));
    if (bracketed.isOnOtherBases()) {
      page.sentence(
          WordList.sentences(
              List.of(Message.of("brackets.other-bases"), WhatAmountsRestOn.NO_RANKING)));
    }
    if (bracketed.ofFormula() != null) {
      page.sentence(Message.of("brackets.formulas"));
    }
    BracketTables tables = new BracketTables(page, bracketed, words);
    boolean isDecided = !bracketed.decided().isEmpty();
    for (int figure = 0; isDecided && figure < bracketed.figures().size(); figure++) {
      tables.alone(figure);
    }
    untested();
    tables.assumed();
    if (bracketed.hasLeast()) {
      page.space();
      page.sentence(Bounded.LEGEND);
    }
    if (isDecided) {
      evens();
    }
    together();
    new WhatCannotBeTold(page, bracketed.run(), selection).show();
    new WhatItRestsOn(page, bracketed.run()).show();
    return page.text();
  }

  private void untested() {
    List<TriedBracket> untested = bracketed.untested();
    if (untested.isEmpty()) {
      return;
    }
    page.heading(Message.of("brackets.heading.untested"));
    page.sentence(Message.of("brackets.untested"));
    untested.forEach(one -> page.item(BracketTables.untested(one)));
  }

  /** What a break-even uptake is, or why there is none. */
  private void evens() {
    Fraction uptake = bracketed.uptake();
    Message whyNot = bracketed.whyNoUptake();
    page.space();
    if (uptake != null) {
      page.sentence(
          Message.of("brackets.even.meaning", "uptake", BreakEvenInWords.percent(uptake)));
    } else if (whyNot != null) {
      page.sentence(Message.of("brackets.even.none", "why", whyNot));
    }
  }

  private void together() {
    Packages packages = bracketed.packages();
    if (packages != null) {
      new PackageTables(page, bracketed, packages, words).show();
    } else if (bracketed.combinations() > 0) {
      page.heading(Message.of("brackets.heading.together", "year", year()));
      page.sentence(
          Message.of(
              "brackets.not-tried",
              "count",
              Grouped.of(BigDecimal.valueOf(bracketed.combinations()))));
    }
    if (!bracketed.untried().isEmpty()) {
      page.space();
      page.sentence(
          Message.of(
              "brackets.untried",
              "count",
              bracketed.untried().size(),
              "brackets",
              WordList.of(
                  bracketed.untried().subList(0, Math.min(EXAMPLES, bracketed.untried().size())))));
    }
  }

  private String year() {
    return String.valueOf(bracketed.year());
  }
}
