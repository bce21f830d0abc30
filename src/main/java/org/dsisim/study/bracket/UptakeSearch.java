package org.dsisim.study.bracket;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Force;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the uptake at which a trial brings what the values in force bring. Where money is in
 * proportion to uptake the first guess is the answer; it is tried all the same, on both sides, and
 * where it is not, the interval is halved.
 *
 * <p>Uptake multiplies what each payer owes, whatever the rule. What breaks the proportion, fixed
 * costs of the fund and formulas with sums of dollars, breaks it for an alternative alone as well:
 * where it held for each of them, packages of them need not be tried again.
 */
final class UptakeSearch {

  /** Uptake is found to a hundredth of a per cent. */
  static final int STEPS = 10_000;

  private static final Message NO_AMOUNT = Message.of("brackets.even.no-amount");

  /** With less, in dollars, a cent more or less would move the step that is found. */
  private static final Fraction ENOUGH = Fraction.of(1000);

  private final @Nullable Message whyNot;
  private final @Nullable ParameterValue uptake;
  private final AtomicBoolean isInProportion = new AtomicBoolean(true);

  private UptakeSearch(@Nullable Message whyNot, @Nullable ParameterValue uptake) {
    this.whyNot = whyNot;
    this.uptake = uptake;
  }

  /** The search among the uptakes of an option, where it has one uptake for all. */
  static UptakeSearch of(PolicyOption option, ParameterValues assumptions) {
    return of(option.stating().stream().map(ContributionRules::force).toList(), assumptions);
  }

  /** The same of rules that bind in these ways. */
  static UptakeSearch of(List<Force> forces, ParameterValues assumptions) {
    Force voluntary = Force.VOLUNTARY;
    String name = voluntary.assumption();
    if (!forces.contains(voluntary)) {
      return new UptakeSearch(Message.of("brackets.even.nothing-voluntary"), null);
    }
    if (!assumptions.has(name)) {
      return new UptakeSearch(Message.of("brackets.even.no-uptake"), null);
    }
    if (!new ComplianceRate(assumptions, voluntary).refinements().isEmpty()) {
      return new UptakeSearch(Message.of("brackets.even.several-uptakes"), null);
    }
    ParameterValue assumed = assumptions.value(name);
    Fraction number = assumed.value().number();
    return number == null || number.isZero()
        ? new UptakeSearch(Message.of("brackets.even.no-uptake"), null)
        : new UptakeSearch(null, assumed);
  }

  /** Why there are none of any figure, as the end of a sentence; null where there are. */
  @Nullable Message whyNot() {
    return whyNot;
  }

  /** The uptake that is assumed; null where there is none to look for another. */
  @Nullable Fraction assumed() {
    if (uptake == null) {
      return null;
    }
    Fraction number = Objects.requireNonNull(uptake.value().number());
    return uptake.value().unit() == Unit.PERCENT ? number.dividedBy(Fraction.of(100)) : number;
  }

  /** An uptake of so many steps as a value. */
  List<ParameterOverride> at(int steps) {
    ParameterValue assumed = Objects.requireNonNull(uptake);
    boolean percent = assumed.value().unit() == Unit.PERCENT;
    BigDecimal value = BigDecimal.valueOf(steps, percent ? 2 : 4);
    return List.of(
        new ParameterOverride(
            ParameterOverride.ASSUMPTION,
            assumed.name(),
            value.toPlainString(),
            assumed.dated().place()));
  }

  /** Why there is none of a figure, whatever is tried; null where there is one. */
  BreakEven.@Nullable NotTold none(ResultValue baseline) {
    if (whyNot != null) {
      return new BreakEven.NotTold(whyNot);
    }
    Fraction wanted = baseline.number();
    if (!(baseline instanceof ResultValue.Dollars) || wanted == null) {
      return new BreakEven.NotTold(NO_AMOUNT);
    }
    return wanted.signum() <= 0
        ? new BreakEven.NotTold(Message.of("brackets.even.brings-nothing"))
        : null;
  }

  /**
   * Where the values at some uptake reach the baseline.
   *
   * @param baseline what the values in force bring at the uptake assumed
   * @param now what is tried brings at that uptake
   * @param atSteps what it brings at another
   */
  BreakEven find(ResultValue baseline, ResultValue now, IntFunction<ResultValue> atSteps) {
    BreakEven none = none(baseline);
    Fraction wanted = baseline.number();
    Fraction present = now.number();
    Fraction assumed = assumed();
    if (none != null || wanted == null || present == null || assumed == null) {
      return none == null ? new BreakEven.NotTold(NO_AMOUNT) : none;
    }
    int steps = present.signum() > 0 ? nearest(assumed.times(wanted).dividedBy(present)) : 0;
    if (steps > 0
        && steps <= STEPS
        && below(atSteps.apply(steps - 1), wanted)
        && (steps == STEPS || !below(atSteps.apply(steps + 1), wanted))) {
      return new BreakEven.At(Fraction.of(steps, STEPS));
    }
    BreakEven found = halved(wanted, atSteps);
    boolean leadsBeyondAll = steps > STEPS || present.isZero();
    if (!leadsBeyondAll || !(found instanceof BreakEven.AtNone)) {
      isInProportion.set(false);
    }
    return found;
  }

  /** Whether every search so far ended where amounts in proportion to uptake lead it. */
  boolean isInProportion() {
    return isInProportion.get();
  }

  /**
   * Where amounts in proportion to uptake reach the baseline, without a trial.
   *
   * @return null where amounts are so small that cents count, or are no amounts
   */
  @Nullable BreakEven inProportion(ResultValue baseline, ResultValue now) {
    Fraction wanted = baseline.number();
    Fraction present = now.number();
    Fraction assumed = assumed();
    if (!(baseline instanceof ResultValue.Dollars)
        || assumed == null
        || wanted == null
        || present == null
        || wanted.compareTo(ENOUGH) < 0
        || present.compareTo(ENOUGH) < 0) {
      return null;
    }
    int steps = nearest(assumed.times(wanted).dividedBy(present));
    if (steps > STEPS) {
      return BreakEven.AT_NONE;
    }
    return steps == 0 ? null : new BreakEven.At(Fraction.of(steps, STEPS));
  }

  /** The step next to a guess; one step too many for all that is beyond the last. */
  private static int nearest(Fraction guess) {
    Fraction steps = guess.times(STEPS);
    return steps.compareTo(Fraction.of(STEPS + 1)) >= 0 ? STEPS + 1 : (int) steps.roundHalfEven();
  }

  private static boolean below(ResultValue value, Fraction wanted) {
    Fraction number = value.number();
    return number == null || number.compareTo(wanted) < 0;
  }

  private static BreakEven halved(Fraction wanted, IntFunction<ResultValue> atSteps) {
    if (!below(atSteps.apply(0), wanted)) {
      return BreakEven.AT_ANY;
    }
    if (below(atSteps.apply(STEPS), wanted)) {
      return BreakEven.AT_NONE;
    }
    int low = 0;
    int high = STEPS;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (below(atSteps.apply(middle), wanted)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new BreakEven.At(Fraction.of(high, STEPS));
  }
}
