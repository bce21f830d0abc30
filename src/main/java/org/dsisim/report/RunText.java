package org.dsisim.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsisim.analysis.Apart;
import org.dsisim.analysis.Gaps;
import org.dsisim.analysis.Grouped;
import org.dsisim.analysis.Receipts;
import org.dsisim.analysis.Rests;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.OwedWords;
import org.dsisim.parameter.Terms;
import org.dsisim.simulation.Following;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;

/** A run for the screen: who pays, who receives, what it rests on and what it cannot tell. */
public final class RunText {

  private final Run run;
  private final Selection selection;
  private final Page page;
  private final WhichOptions about;

  /**
   * The text of a run.
   *
   * @param selection which countries and names to show
   * @param width columns of the screen
   */
  public RunText(Run run, Selection selection, int width) {
    this.run = run;
    this.selection = selection;
    this.page = new Page(width);
    this.about = new WhichOptions(page, run);
  }

  /** The whole text. */
  public String text() {
    about.scenario();
    if (run.outcomes().size() > 1) {
      new Comparison(page, selection, run).show();
    } else {
      run.outcomes().forEach(this::option);
    }
    rests();
    about.notComputable();
    return page.text();
  }

  private void heading(Outcome outcome) {
    page.named("Option", outcome.option().name() + ": " + outcome.option().title());
    String formula = outcome.option().formula().id();
    String why = outcome.option().formulaByDefault() ? " (the default formula)" : "";
    page.named("Formula", formula + why + ": " + outcome.option().formula().title());
    page.named("Law", Law.of(outcome, run.descriptions()));
    List<String> settings = Rests.onSettings(outcome);
    if (!settings.isEmpty()) {
      page.named("Set", String.join("; ", settings));
    }
  }

  private void option(Outcome outcome) {
    heading(outcome);
    if (outcome.years().size() > 1) {
      String owed = OwedWords.of(outcome.option()).shortHeading();
      new YearByYear(page, selection, run.language(), owed)
          .show(outcome, run.scenario().sheet().basis());
      expectations(outcome);
      new WhatIsOwedTwice(page).show(outcome);
      new WhatWasPaid(page, run.scenario().paid()).show(outcome);
      gaps(outcome);
      return;
    }
    for (YearOutcome year : outcome.years()) {
      money(outcome, year);
      new WhoPays(page, selection, run.language(), OwedWords.of(outcome.option())).show(year);
      new StraightToCountries(page, run.language()).show(year.year(), year.parties());
      if (!onlyPastTheFund(year)) {
        new WhoReceives(page, selection, run.language()).show(year.year(), year.parties());
      }
      new InAFewFigures(page, run.baseline()).show(year, !onlyPastTheFund(year));
      new WhatUsesGoThrough(page, selection).show(year);
      new WhatIsGivenInKind(page, run.language()).show(year);
    }
    gaps(outcome);
  }

  /** What is expected of what is owed, year by year where it changes. */
  private void expectations(Outcome outcome) {
    Map<String, List<Integer>> years = new LinkedHashMap<>();
    for (YearOutcome year : outcome.years()) {
      years
          .computeIfAbsent(expected(outcome, year.assumptions()), key -> new ArrayList<>())
          .add(year.year());
    }
    years.forEach(
        (words, of) ->
            page.sentence(
                years.size() == 1
                    ? "Expected: " + words + "."
                    : "Expected in " + years(of) + ": " + words + "."));
  }

  private static String years(List<Integer> years) {
    return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private void money(Outcome outcome, YearOutcome year) {
    page.heading("MONEY, " + year.year() + ", USD, " + run.scenario().sheet().basis());
    TextTable table = new TextTable("", OwedWords.of(outcome.option()).heading(), "expected");
    // What nobody can tell is not nothing: it is left out, and the sum says so.
    String least = year.hasUnknown() ? "contributions, at least" : "contributions";
    table.row(least, Grouped.of(year.owed()), Grouped.of(year.expected()));
    Money bilateral = Receipts.of(year.parties()).bilateral();
    if (!bilateral.isZero()) {
      table.row("  straight to countries", "", Grouped.of(bilateral));
      table.row("  to the fund", "", Grouped.of(year.fund().contributions()));
    }
    table.row("administration", "", Grouped.of(year.fund().administration()));
    if (!year.fund().shortfall().isZero()) {
      table.row("  cost not covered", "", Grouped.of(year.fund().shortfall()));
    }
    table.row("to share among Parties", "", Grouped.of(year.fund().net()));
    table.row("undistributed", "", Grouped.of(year.fund().undistributed()));
    page.table(table);
    page.sentence("Expected: " + expected(outcome, year.assumptions()) + ".");
    new WhatAmountsRestOn(page).show(year);
    apart(year);
    new WhatIsOwedTwice(page).show(outcome, year);
    new WhatWasPaid(page, run.scenario().paid()).show(outcome);
    if (year.expected().isZero()) {
      String why = year.owed().isZero() ? "nobody owes anything" : "nothing is expected to come in";
      page.sentence("There is nothing to share: " + why + ".");
    }
    if (!year.fund().why().isEmpty()) {
      page.sentence("Undistributed: " + String.join("; ", year.fund().why()) + ".");
    }
  }

  /** Where all money goes straight to countries, a table of the empty fund says nothing. */
  private boolean onlyPastTheFund(YearOutcome year) {
    return selection.group() == null
        && selection.countries().isEmpty()
        && year.fund().contributions().isZero()
        && !Receipts.of(year.parties()).bilateral().isZero();
  }

  /** What is said beside the flows and never mixed into them. */
  private void apart(YearOutcome year) {
    List<String> sentences = new ArrayList<>();
    Money avoided = Apart.avoided(year);
    if (avoided != null) {
      sentences.add("avoided " + Grouped.of(avoided) + " of what is owed");
    }
    Money passedOn = Apart.passedOn(year);
    if (passedOn != null) {
      sentences.add("passed on to prices " + Grouped.of(passedOn) + " of what is expected");
    }
    if (!sentences.isEmpty()) {
      page.sentence("Apart, in no flow: " + String.join("; ", sentences) + ".");
    }
  }

  private static String expected(Outcome outcome, Terms assumptions) {
    Map<String, String> words = new LinkedHashMap<>();
    for (ContributionRules rules : outcome.option().stating()) {
      words.put(rules.force().assumption(), new Following(assumptions, rules.force()).inWords());
    }
    return String.join(" and ", words.values())
        + " of what is owed"
        + (outcome.option().stating().size() > 1 ? ", by force of the rule" : "");
  }

  private void gaps(Outcome outcome) {
    List<String> gaps = Gaps.of(outcome);
    if (!gaps.isEmpty()) {
      page.heading("WHAT THIS SCENARIO CANNOT TELL");
      page.items(gaps);
    }
  }

  /** Which options illustrative figures are of; of one option alone they are all. */
  private String illustrative(String options) {
    String of = run.outcomes().size() == 1 ? "" : ", in " + options;
    return "ILLUSTRATIVE, no source gives them" + of + ": ";
  }

  /** What all outcomes rest on, each sentence once. */
  private void rests() {
    Set<String> rests = new LinkedHashSet<>();
    ByOption illustrative = new ByOption();
    int number = 1;
    for (Outcome outcome : run.outcomes()) {
      rests.addAll(Caveats.of(outcome, run.descriptions()));
      rests.addAll(Rests.onAssumptions(outcome));
      for (String figure : Rests.onIllustrations(outcome)) {
        illustrative.say(number, figure);
      }
      number++;
    }
    illustrative
        .joined()
        .forEach(
            (options, figures) -> rests.add(illustrative(options) + String.join(", ", figures)));
    rests.addAll(run.scenario().scenario().caveats());
    page.heading("WHAT IT RESTS ON");
    page.items(List.copyOf(rests));
    page.heading("SOURCES");
    page.items(
        run.scenario().sheet().sources().stream()
            .map(source -> source.title() + ". " + source.attribution())
            .toList());
  }
}
