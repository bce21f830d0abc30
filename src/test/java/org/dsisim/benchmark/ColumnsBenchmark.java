package org.dsisim.benchmark;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.dsisim.Shipped;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.parallel.InOrder;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.simulation.asking.AskedYear;
import org.dsisim.simulation.asking.ExpectedPayments;
import org.dsisim.simulation.asking.KnownYear;
import org.dsisim.simulation.asking.YearAssessment;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.simulation.year.YearContext;
import org.dsisim.simulation.year.YearParameters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each of 20,000 users owes under {@code cali-fund} and is expected to pay, in cents and in
 * columns on one thread, as its rate changes: nanoseconds for each user, sums over them left out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ColumnsBenchmark.USERS)
@Warmup(iterations = 3, time = 5)
@org.openjdk.jmh.annotations.Measurement(iterations = 4, time = 5)
@Fork(1)
public class ColumnsBenchmark {

  static final int USERS = 20_000;

  private static final int YEAR = 2024;

  private final PolicyOption option = Shipped.option("cali-fund:iusaf");
  private final Scenario scenario = Shipped.scenario("rd-leaders-2024");
  private final AskedYear asked = asked();
  private int runs;

  private AskedYear asked() {
    YearParameters inForce = inForce("0.1");
    YearContext yearContext =
        YearContext.of(
            scenario,
            PackedUsers.of(
                GeneratedUsers.of(USERS, List.copyOf(ShippedRules.countries().keySet()))),
            YEAR,
            inForce.assumptions(),
            new Growth(year -> inForce.assumptions()),
            new InOrder(1));
    int inPiece = PieceLimits.USUAL.inPiece(false);
    return new AskedYear(option, inForce, new KnownYear(yearContext), inPiece, true);
  }

  private YearParameters inForce(String rate) {
    return YearParameters.of(
        scenario, option, YEAR, Shipped.settings("cali-fund.sales_rate=" + rate), new Problems());
  }

  /** Asks the rules once. */
  @Setup
  public void prepare() {
    assessment().askAhead(new InOrder(1), () -> {});
  }

  private YearAssessment assessment() {
    YearParameters inForce = inForce("0.%03d".formatted(100 + runs++ % 100));
    return new YearAssessment(
        asked,
        option.contributions(),
        inForce,
        new ExpectedPayments(inForce.assumptions(), PayerParts.NONE, option.contributions()));
  }

  /** From figures to cents owed and expected. */
  @Benchmark
  public long expected() {
    YearAssessment assessment = assessment();
    long sum = 0;
    for (int piece = 0; piece + 1 < assessment.pieces().size(); piece++) {
      var columns = Objects.requireNonNull(assessment.columns(piece));
      sum += columns.size() == 0 ? 0 : columns.expected(columns.size() - 1);
    }
    return sum;
  }
}
