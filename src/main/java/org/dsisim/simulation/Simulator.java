package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserTotals;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.reckoning.ledger.BooksDoNotBalance;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.simulation.asking.AskedYear;
import org.dsisim.simulation.asking.ExpectedPayments;
import org.dsisim.simulation.asking.KnownYear;
import org.dsisim.simulation.asking.YearAssessment;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.simulation.sum.AddedUp;
import org.dsisim.simulation.sum.PayerOutcomes;
import org.dsisim.simulation.sum.Posting;
import org.dsisim.simulation.sum.YearSums;
import org.dsisim.simulation.year.DutyOfDatabase;
import org.dsisim.simulation.year.GivenInKind;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.simulation.year.RecordTags;
import org.dsisim.simulation.year.TooMuchTogether;
import org.dsisim.simulation.year.YearContext;
import org.dsisim.simulation.year.YearParameters;
import org.dsisim.value.CountryCode;
import org.dsisim.value.TooMuchMoney;
import org.jspecify.annotations.Nullable;

/** Runs an option on a scenario: assess, collect, distribute, and close the books. */
public final class Simulator {

  private final Scenario scenario;
  private final List<User> users;
  private final List<ParameterOverride> settings;
  private final InOrder order;
  private final PieceLimits limits;
  private final PayerSums wanted;
  private final @Nullable AskedBefore before;
  private final PayerParts parts;

  /**
   * A simulator for a scenario.
   *
   * @param settings what takes the place of parameters and assumptions, after the option's own
   * @param threads on how many to ask the rules and to compute
   */
  public Simulator(Scenario scenario, List<ParameterOverride> settings, int threads) {
    this(scenario, settings, threads, PieceLimits.USUAL);
  }

  /** The same within other limits: for tests, since the limits change nothing that comes out. */
  public Simulator(
      Scenario scenario, List<ParameterOverride> settings, int threads, PieceLimits limits) {
    this(
        scenario,
        settings,
        threads,
        limits,
        (year, users, assumptions) -> List.of(),
        null,
        PayerParts.NONE);
  }

  /** The same with sums that are added up on the way: for tests. */
  public Simulator(
      Scenario scenario,
      List<ParameterOverride> settings,
      int threads,
      PieceLimits limits,
      PayerSums wanted) {
    this(scenario, settings, threads, limits, wanted, null, PayerParts.NONE);
  }

  /**
   * A simulator that knows what rules answered before, and adds sums up on the way: a pass over
   * many payers takes long.
   *
   * @param wanted the sums that will be asked for
   * @param before what they answered about the same scenario; null for nothing
   */
  public Simulator(
      Scenario scenario,
      List<ParameterOverride> settings,
      int threads,
      PayerSums wanted,
      @Nullable AskedBefore before) {
    this(scenario, settings, threads, wanted, before, PayerParts.NONE);
  }

  /**
   * The same where payers have parts of their own of what is owed.
   *
   * @param parts in the place of what is assumed for all
   */
  public Simulator(
      Scenario scenario,
      List<ParameterOverride> settings,
      int threads,
      PayerSums wanted,
      @Nullable AskedBefore before,
      PayerParts parts) {
    this(scenario, settings, threads, PieceLimits.USUAL, wanted, before, parts);
  }

  /**
   * One of users that are packed, on one thread: as of a large table they are worked out in columns
   * where they can be, and what came out of each is not kept.
   *
   * @param parts as above
   */
  public static Simulator ofLarge(
      Scenario scenario, List<ParameterOverride> settings, PayerSums wanted, PayerParts parts) {
    return new Simulator(scenario, settings, 1, PieceLimits.KEEPING_NOBODY, wanted, null, parts);
  }

  private Simulator(
      Scenario scenario,
      List<ParameterOverride> settings,
      int threads,
      PieceLimits limits,
      PayerSums wanted,
      @Nullable AskedBefore before,
      PayerParts parts) {
    this.wanted = wanted;
    this.before = before;
    this.parts = parts;
    this.scenario = scenario;
    this.settings = List.copyOf(settings);
    this.limits = limits;
    this.users = before == null ? inOrder(scenario) : before.users();
    // What is worked on together has one thread, and another would take longer to start.
    this.order = new InOrder(users.size() <= limits.users() ? 1 : threads);
  }

  /** The users of a scenario in the order of their ids. */
  static List<User> inOrder(Scenario scenario) {
    List<User> users = scenario.users();
    if (!(users instanceof PackedUsers)) {
      return users.stream().sorted(Comparator.comparing(User::id)).toList();
    }
    return UserTotals.of(users).areInOrder()
        ? users
        : PackedUsers.of(users.stream().sorted(Comparator.comparing(User::id)).toList());
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
   * Runs an option, which can be given up on the way.
   *
   * @param onTheWay called before each year and again and again within it; what it throws ends the
   *     run
   */
  public Outcome run(PolicyOption option, Runnable onTheWay) {
    List<YearOutcome> years = new ArrayList<>();
    Growth growth = growth(option);
    for (int year : scenario.years()) {
      onTheWay.run();
      try {
        years.add(run(option, year, growth, onTheWay));
      } catch (TooMuchMoney sum) {
        throw TooMuchTogether.inWords(option.name(), year, users);
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
      inForce.ruleSetValues().values().forEach(values -> values.warnOfPresets(problems));
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

  /** Growth between any two years, also where they are not simulated themselves. */
  private Growth growth(PolicyOption option) {
    Map<Integer, ParameterValues> byYear = new ConcurrentHashMap<>();
    return new Growth(
        year ->
            byYear.computeIfAbsent(
                year,
                y -> YearParameters.assumptions(scenario, option, y, settings, new Problems())));
  }

  /** The fund after it was given out. */
  static Fund closed(Fund collected, Allocation allocation) {
    return new Fund(
        collected.contributions(),
        collected.administration(),
        collected.shortfall(),
        allocation.undistributed(),
        allocation.undistributed().isZero() ? List.of() : allocation.why());
  }

  /**
   * What comes into the fund in a year of an option and is given out, without a look at its payers
   * one by one: for whoever runs it many times.
   *
   * @return null where only {@link #run(PolicyOption) a run} can tell: where some of the money does
   *     not go to the fund, or what one payer owes depends on others
   * @throws org.dsisim.message.InvalidInput when parameters, assumptions or rules cannot be used
   */
  public @Nullable FundOutcome fund(PolicyOption option, int year) {
    if (before == null || !ColumnedYear.isFor(option)) {
      return null;
    }
    Problems problems = new Problems();
    YearParameters inForce = YearParameters.of(scenario, option, year, settings, problems);
    problems.throwIfErrors();
    ColumnedYear columns =
        before.columned(
            option,
            year,
            inForce,
            () ->
                YearContext.of(
                    scenario, users, year, inForce.assumptions(), growth(option), order));
    return columns == null ? null : columns.under(option, inForce, parts);
  }

  private AskedYear asked(PolicyOption option, int year, YearParameters inForce, Growth growth) {
    AskedBefore keeping = users.size() <= limits.kept() ? before : null;
    List<User> some = keeping == null ? users : keeping.users(option);
    Supplier<KnownYear> unknown =
        () ->
            new KnownYear(
                YearContext.of(scenario, some, year, inForce.assumptions(), growth, order));
    int inPiece = limits.inPiece(!scenario.uses().rows().isEmpty());
    Function<KnownYear, AskedYear> unasked =
        known -> new AskedYear(option, inForce, known, inPiece, keeping != null);
    return keeping == null
        ? unasked.apply(unknown.get())
        : keeping.year(option, year, inForce, unknown, unasked);
  }

  private YearOutcome run(PolicyOption option, int year, Growth growth, Runnable onTheWay) {
    Problems problems = new Problems();
    YearParameters inForce = YearParameters.of(scenario, option, year, settings, problems);
    problems.throwIfErrors();
    ParameterValues assumptions = inForce.assumptions();
    ExpectedPayments collection = new ExpectedPayments(assumptions, parts, option.contributions());
    AskedYear asked = asked(option, year, inForce, growth);
    YearContext yearContext = asked.yearContext();
    Map<CountryCode, Country> countries = yearContext.countries();
    YearAssessment assessment =
        new YearAssessment(asked, option.contributions(), inForce, collection);
    AddedUp all =
        new PayersAddedUp(scenario, limits, order, wanted, parts, before)
            .of(option, inForce, assessment, onTheWay);
    YearSums sums = all.sums();
    Fund collected = collection.fund(sums.toTheFund());
    Allocation allocation =
        asked.shares().allocate(option.formula(), inForce.of(option.formula()), collected.net());
    Fund fund = closed(collected, allocation);
    new Posting(year, sums.ledger()).post(fund, allocation);
    List<PartyOutcome> parties = sums.bilateral().beside(allocation.parties(), countries);
    sums.ledger().check(fund, sums.totals().expected(), parties);
    return new YearOutcome(
        year,
        new PayerOutcomes(all.payers(), assessment, order, sums.totals(), all.alongside()),
        yearContext.users(),
        sums.uses(assessment),
        new Sharing(fund, allocation, parties),
        inForce,
        new BesideMoney(
            GivenInKind.of(scenario, option, inForce, yearContext),
            scenario.neededInKind(year),
            RecordTags.of(sums.taggings(), assumptions),
            DutyOfDatabase.of(option.contributions(), yearContext)),
        sums.unknownFigures(),
        option.contributions().stream()
            .filter(ContributionRules::leavesOutPermits)
            .map(ContributionRules::id)
            .toList());
  }
}
