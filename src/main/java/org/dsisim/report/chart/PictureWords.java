package org.dsisim.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.YearResults;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Law;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.ScenarioInWords;
import org.dsisim.report.content.WhatAmountsRestOn;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.report.layout.Screen;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;

/** What every picture of options says beside its figures. */
final class PictureWords {

  /** Illustrative figures that are named; the others are counted. */
  private static final int NAMED = 3;

  private static final Screen ROUNDED = Screen.of(80);

  private final Run run;
  private final List<OptionResults> options;

  /**
   * What is said of some options in the last of their years.
   *
   * @param options at least one
   */
  PictureWords(Run run, List<OptionResults> options) {
    this.run = run;
    this.options = options;
  }

  /** What is said of an option that is held against the baseline. */
  static PictureWords of(ComparedRun compared, ComparedRun.Against against) {
    return new PictureWords(compared.run(), List.of(compared.baseline(), against.option()));
  }

  /** The year of an option that is drawn. */
  static YearResults lastYear(OptionResults option) {
    return option.years().get(option.years().size() - 1);
  }

  /** What the picture is of: the scenario, the options, the age of the law. */
  List<String> above() {
    List<Message> above = new ArrayList<>();
    above.add(ScenarioInWords.name(run.scenario()));
    above.addAll(ScenarioInWords.warnings(run.scenario()));
    for (OptionResults option : options) {
      above.add(
          Message.of(
              "chart.option",
              "option",
              name(option),
              "title",
              option.outcome().option().title(),
              "formula",
              option.outcome().option().formula().title()));
      List<Message> set = AssumptionsUsed.onSettings(option.outcome());
      if (!set.isEmpty()) {
        above.add(Message.of("content.about.set", "values", WordList.apart(set)));
      }
      above.add(
          Message.of("content.about.law", "law", Law.of(option.outcome(), run.descriptions())));
    }
    int years = options.get(0).years().size();
    if (years > 1) {
      above.add(Message.of("chart.last-year", "year", year(), "years", years));
    }
    return worded(above);
  }

  /** What it rests on. */
  List<String> below() {
    Set<Message> below = new LinkedHashSet<>();
    List<YearResults> years = options.stream().map(PictureWords::lastYear).toList();
    for (OptionResults option : options) {
      PartPaid.of(option.outcome(), lastYear(option).outcome()).sentence().ifPresent(below::add);
    }
    if (WhatAmountsRestOn.differ(years)) {
      below.add(WhatAmountsRestOn.NO_RANKING);
    }
    List<String> illustrations =
        options.stream().flatMap(option -> option.illustrations().stream()).distinct().toList();
    if (!illustrations.isEmpty()) {
      below.add(
          Message.of(
              "chart.illustrative",
              "count",
              illustrations.size(),
              "figures",
              WordList.upTo(NAMED, illustrations)));
    }
    options.stream()
        .flatMap(option -> Caveats.of(option.outcome(), run.descriptions()).stream())
        .forEach(caveat -> below.add(Message.plain(caveat)));
    below.add(Message.of("chart.no-names"));
    return worded(List.copyOf(below));
  }

  /** The year that is drawn. */
  String year() {
    return String.valueOf(lastYear(options.get(0)).outcome().year());
  }

  /** What the one option of a study is called. */
  String only() {
    return name(options.get(0));
  }

  static String name(OptionResults option) {
    return option.outcome().option().name();
  }

  /** An amount as people say it. */
  static String rounded(Money money) {
    return ROUNDED.word(ROUNDED.amount(money));
  }

  /** An amount to the cent. */
  static String exact(Money money) {
    return word(Message.of("layout.amount.dollars", "amount", Grouped.of(money)));
  }

  static String word(Message message) {
    return ROUNDED.word(message);
  }

  static List<String> worded(List<Message> messages) {
    return messages.stream().map(PictureWords::word).toList();
  }

  /** Lists one behind the other. */
  static List<String> joined(List<String> first, List<String> next) {
    return Stream.concat(first.stream(), next.stream()).toList();
  }
}
