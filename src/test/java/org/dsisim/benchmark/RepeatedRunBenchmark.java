package org.dsisim.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dsisim.Shipped;
import org.dsisim.indicator.Results;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.simulation.AskedBefore;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.Worlds;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * {@code cali-fund:iusaf} run again and again in one process, each time with another value of one
 * parameter, indicators included: what somebody waits for who tries values in an open workspace.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 4)
@Fork(1)
public class RepeatedRunBenchmark {

  /** How many values come one after another. */
  private static final int VALUES = 100;

  /** The companies of the shipped scenario, or so many generated users in their place. */
  @Param({"386", "20000"})
  private int users;

  /** What is changed: a rate, uptake, a threshold, a weight of the formula. */
  @Param({
    "cali-fund.sales_rate",
    "assumption.uptake",
    "cali-fund.sales_threshold",
    "iusaf.terrestrial_share"
  })
  private String changed = "";

  @Param({"1", "2"})
  private int threads;

  private final PolicyOption option = Shipped.option("cali-fund:iusaf");
  private Scenario scenario = Shipped.scenario("rd-leaders-2024");
  private AskedBefore before = new AskedBefore(scenario);
  private int runs;

  /** Takes the users, and asks the rules about them for the first time. */
  @Setup
  public void prepare() {
    Scenario shipped = Shipped.scenario("rd-leaders-2024");
    scenario =
        users == shipped.users().size()
            ? shipped
            : Worlds.with(
                shipped, GeneratedUsers.of(users, List.copyOf(ShippedRules.countries().keySet())));
    before = new AskedBefore(scenario);
  }

  private String value() {
    int step = runs++ % VALUES;
    return switch (changed) {
      case "cali-fund.sales_threshold" -> String.valueOf(50_000_000 + 10_000 * step);
      case "iusaf.terrestrial_share" -> "%d.%02d".formatted(2, step);
      default -> "0.%03d".formatted(100 + step);
    };
  }

  /** From a changed value to all indicators. */
  @Benchmark
  public List<Indicator> indicators() {
    Outcome outcome =
        new Simulator(
                scenario,
                Shipped.settings(changed + "=" + value()),
                threads,
                YearResults::sums,
                before)
            .run(option);
    return new Results(List.of(outcome), null).options().get(0).years().get(0).indicators();
  }
}
