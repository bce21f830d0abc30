package org.dsisim.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.value.CountryCode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A million users, measured as the rules of the Cali Fund ask. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(AssessmentBenchmark.USERS)
@Warmup(iterations = 2, time = 5)
@org.openjdk.jmh.annotations.Measurement(iterations = 4, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx6g", "-XX:+UseParallelGC"})
public class MeasurementBenchmark {

  private final Measurement measurement =
      new Measurement(ShippedRules.values(ShippedRules.contribution("cali-fund")));
  private final Map<CountryCode, Country> countries = ShippedRules.countries();
  private final List<User> users =
      GeneratedUsers.of(AssessmentBenchmark.USERS, List.copyOf(countries.keySet()));

  /** From users to payers: averages over years, and the thresholds at hand. */
  @Benchmark
  public List<Payer> payers() {
    return measurement.payers(users, countries);
  }
}
