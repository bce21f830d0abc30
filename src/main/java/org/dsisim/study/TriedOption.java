package org.dsisim.study;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.Baseline;
import org.dsisim.indicator.FundResults;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.YearResults;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.simulation.AskedBefore;
import org.dsisim.simulation.FundOutcome;
import org.dsisim.simulation.Simulator;
import org.jspecify.annotations.Nullable;

/**
 * An option on one year of a scenario, tried under one setting after another. What rules answered
 * is remembered where no setting changes it. Safe for use by several threads.
 */
public final class TriedOption implements Experiment {

  /** So many users are sooner run in pages than one by one. */
  private static final int LARGE = 1_000;

  private final Scenario scenario;
  private final PolicyOption option;
  private final List<ParameterOverride> settings;
  private final int threads;
  private final AskedBefore before;
  private final @Nullable Baseline baseline;

  private TriedOption(
      Scenario scenario,
      PolicyOption option,
      List<ParameterOverride> settings,
      int threads,
      AskedBefore before,
      @Nullable Baseline baseline) {
    this.scenario = scenario;
    this.option = option;
    this.settings = settings;
    this.threads = threads;
    this.before = before;
    this.baseline = baseline;
  }

  /**
   * An option to be tried.
   *
   * @param scenario of one year
   * @param settings in force in every trial, before those that are tried
   * @param threads on how many one trial is worked out
   * @param baseline the formula that orders of Parties are held against; null for none
   * @throws IllegalArgumentException when the scenario has several years
   */
  public static TriedOption of(
      Scenario scenario,
      PolicyOption option,
      List<ParameterOverride> settings,
      int threads,
      @Nullable Baseline baseline) {
    if (scenario.years().size() != 1) {
      throw new IllegalArgumentException("Trials of " + scenario.years().size() + " years.");
    }
    return new TriedOption(
        scenario, option, List.copyOf(settings), threads, new AskedBefore(scenario), baseline);
  }

  /** Another option in its place: of the same contributions nothing is asked again. */
  public TriedOption with(PolicyOption other) {
    return new TriedOption(scenario, other, settings, threads, before, baseline);
  }

  /** The same for whoever works on several trials at once, each on one thread. */
  public TriedOption onOneThread() {
    return new TriedOption(scenario, option, settings, 1, before, baseline);
  }

  /** The option. */
  public PolicyOption option() {
    return option;
  }

  /** The year that is looked at. */
  public int year() {
    return scenario.years().get(0);
  }

  /**
   * Tries the option under further values. A whole run is made only where what is asked for needs
   * one; every figure is the one that a run has.
   *
   * @param tried after the option's and those that are always in force
   * @throws org.dsisim.simulation.share.NotComputable when there is no result under them
   * @throws org.dsisim.message.InvalidInput when they cannot be put in force
   */
  @Override
  public Trial under(List<ParameterOverride> tried) {
    return under(tried, PayerParts.NONE);
  }

  /**
   * The same where payers have parts of their own of what they owe.
   *
   * @param parts in the place of what is assumed for all
   */
  public Trial under(List<ParameterOverride> tried, PayerParts parts) {
    Simulator simulator =
        new Simulator(scenario, all(tried), threads, YearResults::sums, before, parts);
    FundOutcome fund = simulator.fund(option, year());
    return fund == null
        ? new FullTrial(List.copyOf(tried), ran(simulator))
        : new FundTrial(List.copyOf(tried), new FundResults(fund, baseline), () -> ran(simulator));
  }

  /**
   * A whole run on one thread, of which nothing comes from other trials: to hold a trial against.
   * Many users are run as those of a large table are, which is sooner done; they are packed once.
   *
   * @param tried as for {@link #under}
   * @param parts as for {@link #under}
   */
  public Trial afresh(List<ParameterOverride> tried, PayerParts parts) {
    boolean isLarge = scenario.users().size() >= LARGE;
    Simulator simulator =
        isLarge
            ? Simulator.ofLarge(
                scenario.withUsers(before.packedUsers()), all(tried), YearResults::sums, parts)
            : new Simulator(scenario, all(tried), 1, YearResults::sums, null, parts);
    return new FullTrial(List.copyOf(tried), ran(simulator));
  }

  /**
   * A whole run, in which rules are asked only what they were not asked before.
   *
   * @param tried as for {@link #under}
   * @param onTheWay called again and again; what it throws ends the run
   */
  public OptionResults results(List<ParameterOverride> tried, Runnable onTheWay) {
    Simulator simulator = new Simulator(scenario, all(tried), threads, YearResults::sums, before);
    return new OptionResults(simulator.run(option, onTheWay), baseline);
  }

  /** Reports what keeps the option from being tried under some values. */
  public void check(List<ParameterOverride> tried, Problems problems) {
    new Simulator(scenario, all(tried), threads, YearResults::sums, before).check(option, problems);
  }

  private List<ParameterOverride> all(List<ParameterOverride> tried) {
    List<ParameterOverride> all = new ArrayList<>(settings);
    all.addAll(tried);
    return all;
  }

  private YearResults ran(Simulator simulator) {
    return new YearResults(simulator.run(option).years().get(0), baseline);
  }
}
