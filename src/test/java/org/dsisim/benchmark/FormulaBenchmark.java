package org.dsisim.benchmark;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.ComputedAmount;
import org.dsisim.model.formula.Formula;
import org.dsisim.model.formula.FormulaTerm;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.value.Fraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The lower of a share of profit and a share of sales, as shipped, of a thousand companies. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class FormulaBenchmark {

  private static final int COMPANIES = 1_000;

  private final FormulaTerm inFractions =
      lower().under(ShippedRules.values(ShippedRules.contribution("cali-fund")));
  private final Formula formula = Formula.of(inFractions);
  private final Figures[] companies = companies();

  private static Amount lower() {
    return Amount.lowerOf(
        Amount.share("profit_rate", AssessmentBase.PROFIT),
        Amount.share("sales_rate", AssessmentBase.SALES));
  }

  private static Figures[] companies() {
    Random random = new Random(1);
    Figures[] companies = new Figures[COMPANIES];
    for (int i = 0; i < companies.length; i++) {
      Map<AssessmentBase, Fraction> known = new TreeMap<>();
      long sales = random.nextLong() >>> 20;
      known.put(AssessmentBase.SALES, Fraction.of(sales));
      known.put(AssessmentBase.PROFIT, Fraction.of(sales / (2 + random.nextInt(30))));
      companies[i] = Figures.of(known);
    }
    return companies;
  }

  /** In whole numbers, as all payers are. */
  @Benchmark
  @OperationsPerInvocation(COMPANIES)
  public long formula() {
    long cents = 0;
    for (Figures company : companies) {
      cents += cents(formula.compute(company));
    }
    return cents;
  }

  /** In fractions, as those that do not fit are. */
  @Benchmark
  @OperationsPerInvocation(COMPANIES)
  public long inFractions() {
    long cents = 0;
    for (Figures company : companies) {
      cents += cents(inFractions.compute(company));
    }
    return cents;
  }

  private static long cents(ComputedAmount amount) {
    return amount instanceof ComputedAmount.Exactly exactly ? exactly.cents().roundHalfEven() : 0;
  }
}
