package org.dsisim.report.screen.run;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.limitation.Naming;
import org.dsisim.limitation.NotInFigures;
import org.dsisim.message.Catalogue;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Law;
import org.dsisim.report.content.PaidAndReceived;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.WhatWasReceived;
import org.dsisim.report.content.WhichOptions;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.Label;
import org.dsisim.report.screen.WhatItRestsOn;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;

/**
 * A run for the screen. What people ask first stands first: how old the law is, what comes in, who
 * receives; then who pays, what it rests on and what it cannot tell.
 */
public final class RunText {

  private final Run run;
  private final Selection selection;
  private final Page page;

  /** The rooms of the catalogue that have something to say of any run. */
  private static final List<String> ROOMS =
      List.of("content", "screen", "layout", "policy", "indicator", "limitation", "about", "world");

  private final WhichOptions about;
  private final Alphabet alphabet;

  /**
   * The text of a run.
   *
   * @param selection which countries and names to show
   */
  public RunText(Run run, Selection selection, Screen screen) {
    this.run = run;
    this.selection = selection;
    this.page = new Page(screen);
    this.about = new WhichOptions(page, run);
    this.alphabet = new Alphabet(run.language());
  }

  /**
   * Opens what a text is worded and put in order with, which takes longer than to make one: on
   * another thread, while the run is computed.
   */
  public static void open(String language) {
    Catalogue.english().open(ROOMS);
    new Alphabet(language).open();
  }

  /** The whole text. */
  public String text() {
    about.head();
    if (run.outcomes().size() > 1) {
      new Comparison(page, selection, run).show();
      leftOut();
    } else {
      run.results().options().forEach(this::option);
    }
    new WhatItRestsOn(page, run).show();
    about.notComputable();
    return page.text();
  }

  private void heading(Outcome outcome) {
    PolicyOption option = outcome.option();
    page.named(
        Label.OPTION, Message.of("screen.named", "name", option.name(), "title", option.title()));
    String formula = option.formula().id();
    String title = option.formula().title();
    page.named(
        Label.FORMULA,
        option.formulaByDefault()
            ? Message.of("screen.default-formula", "formula", formula, "title", title)
            : Message.of("screen.named", "name", formula, "title", title));
    page.named(Label.LAW, Law.of(outcome, run.descriptions()));
    List<Message> settings = AssumptionsUsed.onSettings(outcome);
    if (!settings.isEmpty()) {
      page.named(Label.SET, WordList.apart(settings));
    }
  }

  private void option(OptionResults option) {
    Outcome outcome = option.outcome();
    heading(outcome);
    new InShort(page).show(option);
    if (outcome.years().size() > 1) {
      new YearByYear(page, selection, run).show(option);
      new WhatIsOwedTwice(page, run.results()).show(outcome);
      new WhatWasReceived(page, run.scenario().receipts()).show(outcome);
    } else {
      outcome.years().forEach(year -> year(outcome, year));
    }
    gaps(outcome);
  }

  private void year(Outcome outcome, YearOutcome year) {
    Collection<Country> countries = run.countriesIn(year);
    PartPaid part = PartPaid.of(outcome, year);
    boolean pastTheFund = isOnlyPastTheFund(year);
    if (pastTheFund && selection.asksForCountries()) {
      page.heading(Message.of("screen.heading.receives-past-fund", "year", year.year()));
      new CountriesAskedFor(page, selection, alphabet).show(countries, year.parties());
    } else if (!pastTheFund) {
      new WhoReceives(page, selection, alphabet)
          .show(year.year(), countries, year.parties(), year.fund().net());
    }
    new StraightToCountries(page, alphabet).show(year.year(), year.parties());
    new PaidAndReceived(page, selection, alphabet).show(year, countries, part);
    new WhatComesIn(page, run, outcome).show(year);
    PaymentTables tables =
        new PaymentTables(
            alphabet,
            OwedWords.of(outcome.option()),
            part,
            run.scenario().scenario().uses().isThere());
    new WhoPays(page, selection, alphabet, tables).show(run.results().year(year));
    new PayersAtHome(page, selection, alphabet, tables).show(year, countries);
    new InAFewFigures(page).show(run.results().year(year), !pastTheFund);
    new WhatUsesGoThrough(page, selection).show(year);
    new WhatIsGivenInKind(page, countries, run.language()).show(year);
  }

  /** Where all money goes straight to countries, a table of the empty fund says nothing. */
  private static boolean isOnlyPastTheFund(YearOutcome year) {
    return year.fund().contributions().isZero()
        && !Receipts.of(year.parties()).bilateral().isZero();
  }

  private void gaps(Outcome outcome) {
    List<Message> gaps =
        DataLimitations.of(outcome, Naming.onScreen(selection.names()), page::amount);
    if (!gaps.isEmpty()) {
      page.heading(Message.of("screen.heading.cannot-tell"));
      page.items(gaps);
    }
  }

  /** Of several options the rest of what cannot be told stands in run.json. */
  private void leftOut() {
    Set<Message> leftOut = new LinkedHashSet<>();
    run.outcomes().forEach(outcome -> leftOut.addAll(NotInFigures.of(outcome)));
    if (!leftOut.isEmpty()) {
      page.heading(Message.of("screen.heading.left-out"));
      page.items(List.copyOf(leftOut));
    }
  }
}
