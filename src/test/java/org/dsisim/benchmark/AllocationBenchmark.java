package org.dsisim.benchmark;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.simulation.share.Allocator;
import org.dsisim.value.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A fund of a billion dollars, given out to all Parties by the inverted UN scale, as shipped. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class AllocationBenchmark {

  private final DistributionRules formula = ShippedRules.formula("iusaf");
  private final Allocator allocator = new Allocator(formula, ShippedRules.values(formula));
  private final Collection<Country> countries = ShippedRules.countries().values();

  /** From the fund to each Party's cents. */
  @Benchmark
  public Allocation allocation() {
    return allocator.allocate(Money.ofUsd(1_000_000_000), countries);
  }
}
