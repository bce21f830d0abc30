package org.dsisim.workspace.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.OptionResults;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.report.page.Answered;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.year.AllPaid;
import org.dsisim.study.comparison.YearComparison;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.dsisim.workspace.session.Session;
import org.jspecify.annotations.Nullable;

/** Works out what an option brings under what a page has set, against a baseline. */
final class Answering {

  private final Ask ask;
  private final WarmOption option;
  private final @Nullable WarmOption held;
  private final Session session;

  Answering(Ask ask, WarmOption option, @Nullable WarmOption held, Session session) {
    this.ask = ask;
    this.option = option;
    this.held = held;
    this.session = session;
  }

  Answered result() {
    Problems problems = new Problems();
    List<ParameterOverride> settings = option.settings(ask.settings(), session, problems);
    Ask.Baseline asked = ask.baseline();
    List<ParameterOverride> before =
        held == null || asked == null
            ? List.of()
            : held.settings(asked.settings(), session, problems);
    mine(problems);
    problems.throwIfErrors();
    session.expectWanted();
    OptionResults results = option.results(settings, session);
    session.expectWanted();
    YearOutcome year = results.years().get(0).outcome();
    String assumption = assumption(results);
    return new Answered(
        ask,
        ask.command(session.shelf().own().called(ask.scenario())),
        option.run(),
        results,
        option.years(),
        assumption,
        assumption == null ? Map.of() : ifFollowed(year, settings),
        held == null ? null : held(held, before, year),
        problems.all());
  }

  private void mine(Problems problems) {
    String mine = ask.mine();
    if (mine != null
        && option.run().scenario().scenario().countries().codes().stream()
            .noneMatch(code -> code.iso3().equals(mine))) {
      problems.error(
          Place.ofCommandLine("mine"), Message.of("server.ask.no-country", "text", mine));
    }
  }

  /** The assumption on which the part that is paid rests alone; null where it rests on several. */
  private static @Nullable String assumption(OptionResults results) {
    YearOutcome year = results.years().get(0).outcome();
    List<String> names =
        results.outcome().option().stating().stream()
            .map(ContributionRules::force)
            .distinct()
            .filter(force -> new ComplianceRate(year.assumptions(), force).ofAll() != null)
            .map(force -> force.assumption())
            .distinct()
            .toList();
    long forces =
        results.outcome().option().stating().stream()
            .map(ContributionRules::force)
            .distinct()
            .count();
    return names.size() == 1 && forces == 1 && year.assumptions().has(names.get(0))
        ? ParameterOverride.ASSUMPTION + "." + names.get(0)
        : null;
  }

  /** What countries would receive if all is paid: a path and a first year are set aside too. */
  private Map<CountryCode, Money> ifFollowed(YearOutcome year, List<ParameterOverride> settings) {
    List<ParameterOverride> all = new ArrayList<>(settings);
    all.addAll(AllPaid.of(option.option(), year.assumptions()));
    Map<CountryCode, Money> amounts = new LinkedHashMap<>();
    for (PartyOutcome party : option.tried().under(all).parties()) {
      amounts.put(party.country().code(), party.amount().plus(party.bilateral()));
    }
    return amounts;
  }

  private Answered.Held held(
      WarmOption baseline, List<ParameterOverride> settings, YearOutcome year) {
    return baseline.withKept(
        settings,
        session,
        results -> {
          YearOutcome before = results.years().get(0).outcome();
          return new Answered.Held(
              baseline.option().name(),
              before.owed(),
              before.expected(),
              before.fund().net(),
              new YearComparison(before, year).parties());
        });
  }
}
