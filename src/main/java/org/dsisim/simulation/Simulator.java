package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.fact.InKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.User;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.ledger.BooksDoNotBalance;
import org.dsisim.reckoning.ledger.Ledger;
import org.dsisim.reckoning.liability.MostMoney;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.value.CountryCode;
import org.dsisim.value.TooMuchMoney;

/** Runs an option on a scenario: assess, collect, distribute, and close the books. */
public final class Simulator {

  private final Scenario scenario;
  private final List<User> users;
  private final List<ParameterOverride> settings;
  private final Assessor assessor;

  /**
   * A simulator for a scenario.
   *
   * @param settings what takes the place of parameters and assumptions, after the option's own
   * @param threads on how many to ask the rules
   */
  public Simulator(Scenario scenario, List<ParameterOverride> settings, int threads) {
    this.scenario = scenario;
    this.settings = List.copyOf(settings);
    this.assessor = new Assessor(threads);
    this.users = scenario.users().stream().sorted(Comparator.comparing(User::id)).toList();
  }

  /**
   * Runs an option.
   *
   * @throws org.dsisim.message.InvalidInput when parameters, assumptions or rules cannot be used
   * @throws BooksDoNotBalance when a cent is lost, which is a fault of this program
   */
  public Outcome run(PolicyOption option) {
    return run(option, () -> {});
  }

  /**
   * Runs an option, which can be given up between two years.
   *
   * @param beforeYear called before each year; what it throws ends the run
   */
  public Outcome run(PolicyOption option, Runnable beforeYear) {
    List<YearOutcome> years = new ArrayList<>();
    Growth growth = growth(option);
    for (int year : scenario.years()) {
      beforeYear.run();
      try {
        years.add(run(option, year, growth));
      } catch (TooMuchMoney sum) {
        throw MostMoney.together(option.name(), year, users);
      }
    }
    return new Outcome(scenario, option, List.copyOf(years), growth);
  }

  /**
   * Reports what keeps an option from being run: values that cannot be set, assumptions that are
   * missing.
   */
  public void check(PolicyOption option, Problems problems) {
    for (int year : scenario.years()) {
      YearParameters inForce = YearParameters.of(scenario, option, year, settings, problems);
      inForce.terms().values().forEach(terms -> terms.warnOfPresets(problems));
      inForce.assumptions().warnOfPresets(problems);
    }
  }

  /** The sectors that the rules of options name in any of the years. */
  public Set<String> sectors(List<PolicyOption> options) {
    Set<String> named = new LinkedHashSet<>();
    for (PolicyOption option : options) {
      for (int year : scenario.years()) {
        YearParameters inForce =
            YearParameters.of(scenario, option, year, settings, new Problems());
        option.contributions().forEach(rules -> named.addAll(rules.sectors(inForce.of(rules))));
      }
    }
    return named;
  }

  /** What is given in kind and counts under a rule set of the option, each once. */
  private List<Counted> inKind(PolicyOption option, YearParameters inForce, YearContext world) {
    Map<String, Counted> counted = new LinkedHashMap<>();
    for (ContributionRules rules : option.contributions()) {
      ParameterValues terms = inForce.of(rules);
      List<InKind> given =
          scenario.cooperation(world.year()).stream()
              .map(row -> InKind.of(row, world.countries(), terms))
              .toList();
      rules.inKind(terms, given).forEach(one -> counted.putIfAbsent(one.inKind().row().id(), one));
    }
    return List.copyOf(counted.values());
  }

  /** Growth between any two years, also where they are not simulated themselves. */
  private Growth growth(PolicyOption option) {
    Map<Integer, ParameterValues> byYear = new HashMap<>();
    return new Growth(
        year ->
            byYear.computeIfAbsent(
                year,
                y -> YearParameters.assumptions(scenario, option, y, settings, new Problems())));
  }

  private YearOutcome run(PolicyOption option, int year, Growth growth) {
    Problems problems = new Problems();
    YearParameters inForce = YearParameters.of(scenario, option, year, settings, problems);
    problems.throwIfErrors();
    ParameterValues assumptions = inForce.assumptions();
    ExpectedPayments collection = new ExpectedPayments(assumptions, option.contributions());
    YearContext world = YearContext.of(scenario, users, year, assumptions, growth);
    Map<CountryCode, Country> countries = world.countries();
    List<Assessment> assessments = new ArrayList<>();
    for (ContributionRules rules : option.contributions()) {
      ParameterValues terms = inForce.of(rules);
      assessments.add(Assessment.of(rules, terms, world, assessor));
    }
    List<PayerOutcome> payers =
        new Credits(option.contributions(), inForce, collection, assessor)
            .takenOff(collection.payers(assessments));
    MostMoney.expect(payers);
    Ledger ledger = new Ledger(year);
    Fund collected = collection.fund(payers);
    Allocation allocation =
        new Allocator(option.formula(), inForce.of(option.formula()))
            .allocate(collected.net(), countries.values());
    Fund fund =
        new Fund(
            collected.contributions(),
            collected.administration(),
            collected.shortfall(),
            allocation.undistributed(),
            allocation.undistributed().isZero() ? List.of() : allocation.why());
    new Posting(year, ledger).post(payers, fund, allocation);
    List<PartyOutcome> parties = new Bilateral(payers).beside(allocation.parties(), countries);
    ledger.check(fund, payers, parties);
    return new YearOutcome(
        year,
        payers,
        world.users().stream().filter(user -> user.account(year) != null).toList(),
        fund,
        parties,
        ledger.flows(),
        UseOutcome.of(world, assessments),
        assessments.stream().flatMap(a -> a.unknownFigures().stream()).toList(),
        inForce.terms(),
        assumptions,
        allocation,
        RecordTags.of(
            assessments.stream().flatMap(a -> a.taggings().stream()).toList(), assumptions),
        option.contributions().stream()
            .filter(ContributionRules::leavesOutPermits)
            .map(ContributionRules::id)
            .toList(),
        inKind(option, inForce, world));
  }
}
