package org.dsisim.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.dsisim.Shipped;
import org.dsisim.model.world.Scenario;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.simulation.Worlds;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.TriedOption;
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
 * A thousand trials of {@code cali-fund:iusaf}, each with rates, thresholds and uptake of twelve
 * digits of its own, on two threads: what a study with draws is made of.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 8)
@Fork(1)
public class TrialsBenchmark {

  private static final int TRIALS = 1_000;
  private static final StudiedFigure TO_SHARE = new StudiedFigure.OfIndicator("to_share");

  @Param({"386", "10000"})
  private int users;

  private TriedOption tried =
      TriedOption.of(
          Shipped.scenario("rd-leaders-2024"),
          Shipped.option("cali-fund:iusaf"),
          List.of(),
          1,
          null);

  private final List<List<ParameterOverride>> settings = new ArrayList<>();

  /** Takes the users, and draws. */
  @Setup
  public void prepare() {
    Scenario shipped = Shipped.scenario("rd-leaders-2024");
    if (users != shipped.users().size()) {
      Scenario generated =
          Worlds.with(
              shipped, GeneratedUsers.of(users, List.copyOf(ShippedRules.countries().keySet())));
      tried = TriedOption.of(generated, Shipped.option("cali-fund:iusaf"), List.of(), 1, null);
    }
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < TRIALS; i++) {
      settings.add(
          Shipped.settings(
              "cali-fund.sales_rate=" + drawn(random, 0.05, 0.15),
              "cali-fund.profit_rate=" + drawn(random, 0.5, 1.5),
              "cali-fund.sales_threshold=" + drawn(random, 30_000_000, 90_000_000),
              "cali-fund.assets_threshold=" + drawn(random, 10_000_000, 30_000_000),
              "assumption.uptake=" + drawn(random, 0, 1)));
    }
  }

  private static String drawn(SplittableRandom random, double from, double to) {
    return BigDecimal.valueOf(random.nextDouble(from, to))
        .setScale(12, RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  /** From drawn values to what the fund has to share, of each draw. */
  @Benchmark
  public List<Object> trials() {
    List<Object> found = new ArrayList<>(TRIALS);
    new InOrder(2).each(settings, one -> tried.under(one).value(TO_SHARE), found::add);
    return found;
  }
}
