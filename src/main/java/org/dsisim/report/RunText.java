package org.dsisim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.analysis.Gaps;
import org.dsisim.analysis.Grouped;
import org.dsisim.analysis.Payments;
import org.dsisim.analysis.Rests;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Country;
import org.dsisim.model.Force;
import org.dsisim.model.Scenario;
import org.dsisim.parameter.Terms;
import org.dsisim.simulation.Liability;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** A run for the screen: who pays, who receives, what it rests on and what it cannot tell. */
public final class RunText {

  private static final int HOMES = 10;
  private static final int NAMES = 25;

  private final Run run;
  private final Selection selection;
  private final Page page;

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
  }

  /** The whole text. */
  public String text() {
    scenario();
    if (run.outcomes().size() > 1) {
      comparison();
    } else {
      run.outcomes().forEach(this::option);
    }
    if (!run.notComputable().isEmpty()) {
      page.heading("NOT COMPUTABLE HERE");
      List<String> lines = new ArrayList<>();
      run.notComputable().forEach((option, needs) -> lines.add(option + " needs " + needs + "."));
      page.items(lines);
    }
    return page.text();
  }

  private void scenario() {
    Scenario scenario = run.scenario().scenario();
    page.named("Scenario", scenario.id() + ": " + scenario.title());
    if (scenario.illustrative()) {
      page.named("", "ILLUSTRATIVE: invented figures, which say how a rule works and no more.");
    }
    if (run.scenario().sheet().synthetic()) {
      page.named("", "SYNTHETIC: rows were generated, not observed.");
    }
  }

  private void heading(Outcome outcome) {
    page.named("Option", outcome.option().name() + ": " + outcome.option().title());
    String formula = outcome.option().formula().id();
    String why = outcome.option().formulaByDefault() ? " (the default formula)" : "";
    page.named("Formula", formula + why + ": " + outcome.option().formula().title());
    page.named("Law", law(outcome));
    List<String> settings = Rests.onSettings(outcome);
    if (!settings.isEmpty()) {
      page.named("Set", String.join("; ", settings));
    }
  }

  private String law(Outcome outcome) {
    List<String> ids = new ArrayList<>();
    outcome.option().contributions().forEach(rules -> ids.add(rules.id()));
    ids.add(outcome.option().formula().id());
    return Law.of(ids, run.descriptions());
  }

  private void option(Outcome outcome) {
    heading(outcome);
    for (YearOutcome year : outcome.years()) {
      money(outcome, year);
      payers(year);
      new Receivers(page, selection, run.language()).show(year.year(), year.parties());
    }
    notes(outcome);
  }

  private void money(Outcome outcome, YearOutcome year) {
    page.heading(year.year() + ", USD " + run.scenario().sheet().basis());
    TextTable table = new TextTable("", headingOf(outcome), "expected");
    table.row("contributions", Grouped.of(year.owed()), Grouped.of(year.expected()));
    table.row("administration", "", Grouped.of(year.fund().administration()));
    if (!year.fund().shortfall().isZero()) {
      table.row("  cost not covered", "", Grouped.of(year.fund().shortfall()));
    }
    table.row("to share among Parties", "", Grouped.of(year.fund().net()));
    table.row("undistributed", "", Grouped.of(year.fund().undistributed()));
    page.table(table);
    page.sentence("Expected: " + expected(outcome, year.assumptions()) + ".");
    if (!year.fund().why().isEmpty()) {
      page.sentence("Undistributed: " + String.join("; ", year.fund().why()) + ".");
    }
  }

  private static String headingOf(Outcome outcome) {
    List<String> headings =
        outcome.option().contributions().stream()
            .map(rules -> rules.force().heading())
            .distinct()
            .toList();
    return headings.size() == 1 ? headings.get(0) : "if all follow";
  }

  private static String expected(Outcome outcome, Terms assumptions) {
    Map<String, String> words = new LinkedHashMap<>();
    for (ContributionRules rules : outcome.option().contributions()) {
      Force force = rules.force();
      words.put(
          force.assumption(), force.assumption() + " " + assumptions.word(force.assumption()));
    }
    return String.join(" and ", words.values())
        + " of what is owed"
        + (outcome.option().contributions().size() > 1 ? ", by force of the rule" : "");
  }

  private void payers(YearOutcome year) {
    page.heading(
        "WHO PAYS: %d of %d users owe something".formatted(year.owing(), year.payers().size()));
    page.table(payments("sector", Payments.by(p -> p.payer().sector(), year.payers())));
    Map<CountryCode, Country> homes =
        year.payers().stream()
            .map(payer -> payer.payer().home())
            .collect(Collectors.toMap(Country::code, home -> home, (a, b) -> a));
    List<Payments> byHome = Payments.by(payer -> payer.payer().home().code().iso3(), year.payers());
    List<Payments> shown =
        byHome.stream()
            .limit(HOMES)
            .map(
                one ->
                    new Payments(
                        named(homes.get(new CountryCode(one.key()))),
                        one.users(),
                        one.owing(),
                        one.owed(),
                        one.expected()))
            .toList();
    page.sentence("");
    page.table(payments("home", shown));
    if (byHome.size() > HOMES) {
      page.sentence("and " + (byHome.size() - HOMES) + " more homes");
    }
    if (selection.names()) {
      names(year);
    }
  }

  private String named(@Nullable Country country) {
    if (country == null) {
      return "";
    }
    return country.name(run.language()) + (country.isParty() ? "" : " (not a Party)");
  }

  private static TextTable payments(String key, List<Payments> groups) {
    TextTable table = new TextTable(key, "users", "owe", "owed", "expected");
    for (Payments one : groups) {
      table.row(
          one.key(), one.users(), one.owing(), Grouped.of(one.owed()), Grouped.of(one.expected()));
    }
    return table;
  }

  private void names(YearOutcome year) {
    List<PayerOutcome> owing =
        year.payers().stream()
            .filter(payer -> payer.liability() != Liability.NO)
            .sorted(
                Comparator.comparing(PayerOutcome::owed)
                    .reversed()
                    .thenComparing(payer -> payer.payer().id()))
            .toList();
    TextTable table = new TextTable("payer", "liable ", "owed", "expected");
    for (PayerOutcome payer : owing.subList(0, Math.min(NAMES, owing.size()))) {
      table.row(
          payer.payer().name(),
          payer.liability().word(),
          payer.isUnknown() ? "unknown" : Grouped.of(payer.owed()),
          payer.isUnknown() ? "unknown" : Grouped.of(payer.expected()));
    }
    page.sentence("");
    page.table(table);
    if (owing.size() > NAMES) {
      page.sentence("and " + (owing.size() - NAMES) + " more: payers.csv has all, with --out DIR");
    }
  }

  private void comparison() {
    page.heading("OPTIONS, USD");
    TextTable table =
        new TextTable("option", "year", "owed", "expected", "to share", "owe", "eligible");
    for (Outcome outcome : run.outcomes()) {
      for (YearOutcome year : outcome.years()) {
        table.row(
            outcome.option().name(),
            year.year(),
            Grouped.of(year.owed()),
            Grouped.of(year.expected()),
            Grouped.of(year.fund().net()),
            year.owing(),
            year.parties().stream().filter(party -> party.eligible()).count());
      }
    }
    page.table(table);
    page.sentence("One option alone shows who pays and who receives.");
    for (Outcome outcome : run.outcomes()) {
      page.heading(outcome.option().name());
      page.named("is", outcome.option().title());
      page.named("Formula", outcome.option().formula().title());
      page.named("Law", law(outcome));
      notes(outcome);
    }
  }

  private void notes(Outcome outcome) {
    List<String> gaps = Gaps.of(outcome);
    if (!gaps.isEmpty()) {
      page.heading("WHAT THIS SCENARIO CANNOT TELL");
      page.items(gaps);
    }
    page.heading("WHAT IT RESTS ON");
    List<String> rests = new ArrayList<>(Rests.onAssumptions(outcome));
    List<String> illustrative = Rests.onIllustrations(outcome);
    if (!illustrative.isEmpty()) {
      rests.add("ILLUSTRATIVE, no source gives them: " + String.join(", ", illustrative));
    }
    rests.addAll(run.scenario().scenario().caveats());
    page.items(rests);
  }
}
