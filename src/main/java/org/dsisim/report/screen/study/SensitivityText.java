package org.dsisim.report.screen.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.WhatAmountsRestOn;
import org.dsisim.report.content.WhichOptions;
import org.dsisim.report.content.study.FigureNames;
import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.report.content.study.TornadoInWords;
import org.dsisim.report.layout.Bounded;
import org.dsisim.report.layout.FewDigits;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.layout.TextTable;
import org.dsisim.report.screen.WhatCannotBeTold;
import org.dsisim.report.screen.WhatItRestsOn;
import org.dsisim.study.uncertainty.Sobol;
import org.dsisim.study.uncertainty.Tornado;
import org.dsisim.study.uncertainty.UncertainInput;

/** What moves the figures of an option, for the screen: tornados, and indices of Sobol. */
public final class SensitivityText {

  private static final int PLACES = 2;

  private final SensitivityRun sensitivity;
  private final Page page;
  private final WhatIsUncertain about;
  private final FigureNames names;

  /** The text of a sensitivity. */
  public SensitivityText(SensitivityRun sensitivity, Screen screen) {
    this.sensitivity = sensitivity;
    this.page = new Page(screen);
    this.about = new WhatIsUncertain(page);
    this.names = new FigureNames(sensitivity.run());
  }

  /** The whole text. */
  public String text() {
    WhichOptions options = new WhichOptions(page, sensitivity.run());
    options.head();
    options.options(true);
    new WhatAmountsRestOn(page).show(sensitivity.run().results().options().get(0).years().get(0));
    sensitivity.sides().forEach(this::side);
    page.space();
    about.leftOut(sensitivity.leftOut());
    new WhatCannotBeTold(page, sensitivity.run(), Selection.NOTHING).show();
    new WhatItRestsOn(page, sensitivity.run()).show();
    return page.text();
  }

  private void side(SensitivityRun.OfSide side) {
    int year = sensitivity.run().outcomes().get(0).years().get(0).year();
    page.heading(WhatIsUncertain.heading(side.side(), year));
    page.sentence(Message.of("uncertainty.tornado.by-itself"));
    side.tornados().forEach(this::tornado);
    page.space();
    List<UncertainInput> drawn =
        side.tornados().isEmpty()
            ? List.of()
            : side.tornados().get(0).bars().stream()
                .map(Tornado.Bar::input)
                .filter(input -> input.spread().isDrawn())
                .toList();
    if (side.indices().isEmpty()) {
      page.sentence(Message.of("uncertainty.indices.none"));
      return;
    }
    page.sentence(
        Message.of(
            "uncertainty.indices.what",
            "rows",
            sensitivity.rows(),
            "seed",
            String.valueOf(sensitivity.seed()),
            "again",
            Sobol.RESAMPLES));
    about.correlations(drawn, side.correlations());
    about.cutOff(drawn);
    about.uptake(drawn);
    side.indices().forEach(this::indices);
  }

  private void tornado(Tornado tornado) {
    TextTable table =
        new TextTable(
            names.of(tornado.figure()),
            Message.of("uncertainty.column.lowest"),
            Message.of("uncertainty.column.highest"),
            Message.of("uncertainty.column.swing"));
    boolean isLeast = false;
    List<String> still = new ArrayList<>();
    for (Tornado.Bar bar : tornado.bars()) {
      Tornado.End low = bar.lowest();
      Tornado.End high = bar.highest();
      if (low == null || high == null) {
        continue;
      }
      isLeast |= low.isLeast() || high.isLeast();
      if (bar.isStill()) {
        still.add(bar.input().address());
      } else {
        table.row(
            moved(bar.input(), low, high),
            FigureCell.of(low.known(), low.isLeast()),
            FigureCell.of(high.known(), high.isLeast()),
            FigureCell.of(bar.swing(), false));
      }
    }
    page.space();
    if (!table.isEmpty()) {
      page.table(table);
    }
    page.sentence(
        Message.of(
            "uncertainty.tornado.as-it-is",
            "figure",
            names.of(tornado.figure()),
            "value",
            asItIs(tornado)));
    if (isLeast) {
      page.sentence(Bounded.LEGEND);
    }
    if (!still.isEmpty()) {
      page.sentence(Message.of("uncertainty.tornado.still", "inputs", WordList.of(still)));
    }
    noAnswers(tornado);
  }

  /** An input, from the value with the lowest figure to the one with the highest. */
  private static Message moved(UncertainInput input, Tornado.End low, Tornado.End high) {
    boolean isNumber = input.inForce().parameter().unit().isNumeric();
    return Message.of(
        "uncertainty.tornado.moved",
        "input",
        input.address(),
        "low",
        FewDigits.of(low.value(), isNumber),
        "high",
        FewDigits.of(high.value(), isNumber));
  }

  private Message asItIs(Tornado tornado) {
    return tornado.asItIs() instanceof ResultValue.Dollars dollars
        ? page.amount(dollars.money())
        : tornado.asItIs().number() == null
            ? Message.of("uncertainty.unknown")
            : Message.plain(FewDigits.of(tornado.asItIs().number()));
  }

  /** At which ends there is no answer. */
  private void noAnswers(Tornado tornado) {
    for (Tornado.Bar bar : tornado.bars()) {
      TornadoInWords.noAnswers(bar).forEach(page::item);
    }
  }

  private void indices(Sobol sobol) {
    page.space();
    if (!sobol.isTold()) {
      page.sentence(
          Message.of(
              "uncertainty.indices.not-told",
              "figure",
              names.of(sobol.figure()),
              "rows",
              sobol.rows(),
              "all",
              sobol.rows() + sobol.leftOut()));
      return;
    }
    if (!sobol.varies()) {
      page.sentence(
          Message.of("uncertainty.indices.no-variance", "figure", names.of(sobol.figure())));
      leftOut(sobol);
      return;
    }
    TextTable table =
        new TextTable(
            names.of(sobol.figure()),
            Message.of("uncertainty.column.first-order"),
            Message.of("uncertainty.column.interval"),
            Message.of("uncertainty.column.total"),
            Message.of("uncertainty.column.interval"));
    List<String> still = new ArrayList<>();
    for (Sobol.Index index : sobol.indices()) {
      String inputs =
          index.inputs().stream().map(UncertainInput::address).collect(Collectors.joining(" + "));
      if (index.isStill()) {
        still.add(inputs);
      } else {
        table.row(
            inputs,
            places(index.firstOrder().value()),
            interval(index.firstOrder()),
            places(index.total().value()),
            interval(index.total()));
      }
    }
    page.table(table);
    if (!still.isEmpty()) {
      page.sentence(Message.of("uncertainty.indices.still", "inputs", WordList.of(still)));
    }
    leftOut(sobol);
  }

  private void leftOut(Sobol sobol) {
    if (sobol.leftOut() > 0) {
      page.sentence(Message.of("uncertainty.indices.left-out", "count", sobol.leftOut()));
    }
  }

  private static String interval(Sobol.Estimate estimate) {
    return places(estimate.low()) + "–" + places(estimate.high());
  }

  private static String places(BigDecimal number) {
    BigDecimal rounded = number.setScale(PLACES, RoundingMode.HALF_EVEN);
    return rounded.toPlainString();
  }
}
