package org.dsisim.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.request.AllocateRequest;
import org.dsisim.workspace.request.BaselineAsked;
import org.dsisim.workspace.request.BracketsRequest;
import org.dsisim.workspace.request.CompareRequest;
import org.dsisim.workspace.request.GenerateRequest;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.request.SubjectRequest;
import org.dsisim.workspace.request.SweepRequest;
import org.dsisim.workspace.request.UncertaintyRequest;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.ShownCountries;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Families of questions as commands ask them, each a whole request of a workspace that is open:
 * from words to results, without a screen. On two threads, of {@code cali-fund:iusaf}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@Fork(1)
public class FamiliesBenchmark {

  private static final int THREADS = 2;
  private static final int DRAWS = 1_000;
  private static final String OPTION = "cali-fund:iusaf";

  private final Workspace workspace = Workspace.at(Home.found());
  private String tenThousand = "";

  /** Makes a population of ten thousand users. */
  @Setup
  public void prepare() throws IOException {
    Path folder = Files.createTempDirectory("families");
    workspace.generate(
        new GenerateRequest(
            "users",
            "rd-leaders-2024",
            10_000,
            1,
            null,
            0,
            0,
            new GenerateRequest.Sizes(null, null),
            null,
            folder),
        Progress.NOBODY);
    tenThousand = folder.resolve("users").toString();
  }

  private static StudyRequest study(String scenario) {
    return new StudyRequest(
        scenario, OPTION, List.of(), null, THREADS, ShownCountries.NONE, List.of());
  }

  private static UncertaintyRequest drawn(
      String scenario, List<String> uncertain, boolean withBrackets) {
    return new UncertaintyRequest(
        study(scenario), uncertain, List.of(), withBrackets, null, DRAWS, 1, false);
  }

  /**
   * Draws of uptake, which is the same of all; of rates and thresholds: {@link TrialsBenchmark}.
   */
  @Benchmark
  public Object uptake() {
    return workspace.draw(
        drawn(tenThousand, List.of("assumption.uptake=beta(2,6)"), false), Progress.NOBODY);
  }

  /** Draws of uptake, which each payer has for itself. */
  @Benchmark
  public Object uptakeOfEachPayer() {
    return workspace.draw(
        drawn(tenThousand, List.of("assumption.uptake=each-payer(beta(2,6))"), false),
        Progress.NOBODY);
  }

  /** Draws of all brackets of the option's files, whose switches make settings of their own. */
  @Benchmark
  public Object allBrackets() {
    return workspace.draw(drawn(tenThousand, List.of(), true), Progress.NOBODY);
  }

  /** Points of both rates and a threshold, the figures that a screen shows. */
  @Benchmark
  public Object sweptRates() {
    return sweep(false);
  }

  /** The same points, every figure that there is. */
  @Benchmark
  public Object sweptRatesEveryFigure() {
    return sweep(true);
  }

  private Object sweep(boolean everything) {
    return workspace.sweep(
        new SweepRequest(
            SubjectRequest.of(study(tenThousand)),
            List.of(
                "cali-fund.profit_rate=0.5:2:0.16",
                "cali-fund.sales_rate=0.05:0.2:0.016",
                "cali-fund.sales_threshold=25000000:100000000:8000000"),
            null,
            everything),
        Progress.NOBODY);
  }

  /** The grid of the formula's shares for land and ocean. */
  @Benchmark
  public Object gridOfFormula() {
    return workspace.sweep(
        new SweepRequest(
            SubjectRequest.of(
                new AllocateRequest(
                    "iusaf", "1000000000", List.of(), 2026, ShownCountries.NONE, List.of()),
                THREADS),
            List.of("iusaf.terrestrial_share=0:10:0.5", "iusaf.ocean_share=0:10:0.5"),
            null,
            false),
        Progress.NOBODY);
  }

  /** A thousand combinations of three brackets. */
  @Benchmark
  public Object combinations() {
    StringBuilder thresholds = new StringBuilder();
    for (int step = 1; step <= 10; step++) {
      thresholds.append('[').append(step * 10_000_000).append(']');
    }
    return workspace.brackets(
        new BracketsRequest(
            study("population"),
            List.of("KEN"),
            List.of(
                "cali-fund.sales_rate=[0.05][0.07][0.09][0.1][0.12][0.14][0.16][0.18][0.19][0.2]",
                "cali-fund.profit_rate=[0.5][0.7][0.9][1][1.2][1.4][1.5][1.6][1.8][2]",
                "cali-fund.sales_threshold=" + thresholds),
            null,
            List.of(),
            true),
        Progress.NOBODY);
  }

  /** The difference of two settings by provision. */
  @Benchmark
  public Object byProvision() {
    String changed =
        "cali-fund{basis=higher,sales_rate=0.2,profit_rate=2,sales_threshold=40000000,"
            + "profit_threshold=4000000,assets_threshold=15000000,scope=parties,"
            + "thresholds_to_exceed=1}:iusaf";
    return workspace.compare(
        new CompareRequest(
            new RunRequest(
                "population",
                new ArrayList<>(List.of(OPTION, changed)),
                List.of(),
                null,
                new BaselineAsked(null, true),
                THREADS,
                ShownCountries.NONE,
                List.of()),
            null,
            CompareRequest.By.PROVISION),
        Progress.NOBODY);
  }
}
