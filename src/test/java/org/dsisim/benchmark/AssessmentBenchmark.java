package org.dsisim.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.SettledCents;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.value.CountryCode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A million users under the rules of the Cali Fund, as shipped. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(AssessmentBenchmark.USERS)
@Warmup(iterations = 2, time = 5)
@org.openjdk.jmh.annotations.Measurement(iterations = 4, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx6g", "-XX:+UseParallelGC"})
public class AssessmentBenchmark {

  static final int USERS = 1_000_000;

  /** As many as the simulation asks about together. */
  private static final int PIECE = 1000;

  /** On how many threads the rules are asked. */
  @Param({"1", "2"})
  private int threads;

  private final ContributionRules rules = ShippedRules.contribution("cali-fund");
  private final ParameterValues values = ShippedRules.values(rules);
  private final Map<CountryCode, Country> countries = ShippedRules.countries();
  private final List<User> users = GeneratedUsers.of(USERS, List.copyOf(countries.keySet()));
  private final List<Payer> payers = new Measurement(values).payers(users, countries);
  private ForkJoinPool pool = new ForkJoinPool(1);

  /** Refuses a population of which much more or less than half is liable. */
  @Setup
  public void prepare() {
    pool = new ForkJoinPool(threads);
    long liable =
        rulings().stream().filter(ruling -> ruling instanceof Ruling.Owes).count() * 100 / USERS;
    if (liable < 45 || liable > 55) {
      throw new IllegalStateException(liable + " % of the users are liable, not about half.");
    }
  }

  /** From payers to rulings: the rules alone. */
  @Benchmark
  public List<Ruling> rulings() {
    return pool.submit(
            () ->
                IntStream.range(0, USERS / PIECE)
                    .parallel()
                    .mapToObj(i -> payers.subList(i * PIECE, (i + 1) * PIECE))
                    .flatMap(piece -> rules.assess(values, piece).stream())
                    .toList())
        .join();
  }

  /** From payers to cents: the rules, and what is owed by each payer. */
  @Benchmark
  public long owed() {
    return SettledCents.of(rulings(), values, payers);
  }
}
