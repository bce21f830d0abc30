package org.dsisim.report.screen.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.WhatAmountsRestOn;
import org.dsisim.report.content.WhichOptions;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.report.content.study.FigureNames;
import org.dsisim.report.content.study.FixedShares;
import org.dsisim.report.content.study.WordsDrawn;
import org.dsisim.report.layout.FewDigits;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.layout.TextTable;
import org.dsisim.report.screen.WhatCannotBeTold;
import org.dsisim.report.screen.WhatItRestsOn;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.uncertainty.DrawnInput;
import org.dsisim.study.uncertainty.Draws;
import org.dsisim.study.uncertainty.Range;
import org.dsisim.study.uncertainty.Trials;
import org.dsisim.study.uncertainty.UncertainInput;
import org.dsisim.value.Fraction;

/** How far the figures of an option move with what is uncertain about it, for the screen. */
public final class DrawnText {

  private static final int NAMED = 12;

  /** Means of so many figures show whether draws are enough. */
  private static final int MOST_OF_MEANS = 6;

  private final DrawnRun drawn;
  private final Page page;
  private final WhatIsUncertain about;
  private final FigureNames names;

  /** The text of draws. */
  public DrawnText(DrawnRun drawn, Screen screen) {
    this.drawn = drawn;
    this.page = new Page(screen);
    this.about = new WhatIsUncertain(page);
    this.names = new FigureNames(drawn.run());
  }

  /** The whole text. */
  public String text() {
    WhichOptions options = new WhichOptions(page, drawn.run());
    options.head();
    options.options(true);
    new WhatAmountsRestOn(page).show(drawn.run().results().options().get(0).years().get(0));
    drawn.draws().forEach(this::draws);
    page.space();
    page.sentence(Message.of("uncertainty.ranges-are"));
    about.leftOut(drawn.leftOut());
    new WhatCannotBeTold(page, drawn.run(), Selection.NOTHING).show();
    new WhatItRestsOn(page, drawn.run()).show();
    return page.text();
  }

  private void draws(Draws draws) {
    int year = drawn.run().outcomes().get(0).years().get(0).year();
    page.heading(WhatIsUncertain.heading(draws.side(), year));
    page.sentence(
        Message.of(
            "uncertainty.drawn",
            "count",
            draws.all().size(),
            "seed",
            String.valueOf(drawn.seed())));
    inputs(draws.drawn());
    about.correlations(draws.inputs(), draws.correlations());
    about.cutOff(draws.inputs());
    about.uptake(draws.inputs());
    page.space();
    ranges(draws);
    shares(draws);
    noAnswers(draws);
    page.sentence(Message.of("uncertainty.checked", "count", Trials.checked(draws.all().size())));
  }

  private void inputs(List<DrawnInput> all) {
    TextTable table =
        new TextTable(
            Message.of("uncertainty.column.input"),
            Message.of("uncertainty.column.in-force"),
            Message.of("uncertainty.column.stated-mean"),
            Message.of("uncertainty.column.mean"),
            Message.of("uncertainty.column.low"),
            Message.of("uncertainty.column.high"));
    for (DrawnInput one : all) {
      if (one instanceof DrawnInput.Numbers numbers) {
        UncertainInput input = one.input();
        table.row(
            input.address(),
            FewDigits.of(input.inForce().value().text(), true),
            input.spread().mean() == null ? "" : FewDigits.of(input.spread().mean()),
            FewDigits.of(numbers.mean()),
            FewDigits.of(numbers.low()),
            FewDigits.of(numbers.high()));
      }
    }
    if (!table.isEmpty()) {
      page.table(table);
    }
    page.sentence(Message.of("uncertainty.spreads"));
    all.forEach(one -> page.item(spread(one)));
  }

  private static Message spread(DrawnInput one) {
    String address = one.input().address();
    String spread = one.input().text();
    return one instanceof DrawnInput.Words words
        ? Message.of(
            "uncertainty.spread-of-words",
            "input",
            address,
            "spread",
            spread,
            "counts",
            WordsDrawn.inWords(words))
        : Message.of(
            "uncertainty.spread",
            "input",
            address,
            "spread",
            spread,
            "unit",
            one.input().inForce().parameter().unit().word());
  }

  /** The figures that were asked for: Parties behind all else, by amount where that is wanted. */
  private List<Range> shown(Draws draws) {
    List<Range> shown = new ArrayList<>(draws.ranges().subList(0, drawn.shown()));
    if (page.isByRank()) {
      shown.sort(
          Comparator.comparing((Range range) -> range.figure() instanceof StudiedFigure.Received)
              .thenComparing(DrawnText::mean, Comparator.reverseOrder()));
    }
    return shown;
  }

  /** The mean of what a Party receives; of all else nothing, which leaves it in its order. */
  private static Fraction mean(Range range) {
    Fraction mean = range.mean().number();
    return mean != null && range.figure() instanceof StudiedFigure.Received ? mean : Fraction.ZERO;
  }

  private void ranges(Draws draws) {
    List<Range> shown = shown(draws);
    boolean isLeast = draws.least() > 0;
    TextTable table =
        new TextTable(
            Message.of("uncertainty.column.figure"),
            Message.of("uncertainty.column.as-it-is"),
            Message.of("uncertainty.column.mean"),
            Message.of("uncertainty.column.low"),
            Message.of("uncertainty.column.median"),
            Message.of("uncertainty.column.high"));
    TextTable convergence =
        new TextTable(
            Message.of("uncertainty.column.mean-of"),
            Message.of("uncertainty.column.error"),
            Message.of("uncertainty.column.first-half"),
            Message.of("uncertainty.column.second-half"));
    for (Range range : shown) {
      table.row(
          names.of(range.figure()),
          FigureCell.of(range.asItIs(), drawn.run().results().options().get(0).hasUnknown()),
          FigureCell.of(range.mean(), isLeast),
          FigureCell.of(range.low(), isLeast),
          FigureCell.of(range.median(), isLeast),
          FigureCell.of(range.high(), isLeast));
    }
    for (Range range : shown.subList(0, Math.min(MOST_OF_MEANS, shown.size()))) {
      convergence.row(
          names.of(range.figure()),
          FigureCell.of(range.standardError(), false),
          FigureCell.of(range.firstHalf(), isLeast),
          FigureCell.of(range.secondHalf(), isLeast));
    }
    page.table(table);
    if (isLeast) {
      page.sentence(Message.of("uncertainty.least", "count", draws.least()));
    }
    for (Range range : shown) {
      if (range.unknown() > 0) {
        page.sentence(
            Message.of(
                "uncertainty.figure-unknown",
                "figure",
                names.of(range.figure()),
                "count",
                range.unknown()));
      }
    }
    page.space();
    page.table(convergence);
    if (shown.size() > MOST_OF_MEANS) {
      page.sentence(Message.of("uncertainty.more-means"));
    }
  }

  /** Whose share is the same in all draws, of those who are shown. */
  private void shares(Draws draws) {
    FixedShares fixed = new FixedShares(drawn.run(), draws.ranges());
    if (fixed.all().isEmpty()) {
      return;
    }
    if (fixed.isEverybody()) {
      page.sentence(Message.of("uncertainty.shares-fixed.all"));
      return;
    }
    page.sentence(
        Message.of(
            "uncertainty.shares-fixed",
            "parties",
            WordList.upTo(NAMED, fixed.all().stream().map(names::country).toList())));
  }

  private void noAnswers(Draws draws) {
    List<Draws.NoAnswer> none = draws.noAnswers();
    if (none.isEmpty()) {
      page.sentence(Message.of("uncertainty.all-answered"));
      return;
    }
    page.sentence(
        Message.of(
            "uncertainty.not-all-answered",
            "answered",
            draws.answered(),
            "count",
            draws.all().size()));
    for (Draws.NoAnswer one : none) {
      page.item(Message.of("uncertainty.no-answers", "count", one.count(), "why", one.first()));
    }
  }
}
