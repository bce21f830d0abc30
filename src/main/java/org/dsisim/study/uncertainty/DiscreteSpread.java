package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.parameter.Distribution;
import org.dsisim.parameter.Value;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** One of some values. */
final class DiscreteSpread implements Spread {

  private static final Comparator<Distribution.Weighted> BY_NUMBER =
      Comparator.comparing(one -> number(one.value()));

  private final String text;
  private final List<Distribution.Weighted> values;

  private DiscreteSpread(String text, List<Distribution.Weighted> values) {
    this.text = text;
    // Numbers rise with the part below them, so that correlations mean something; words keep order.
    this.values =
        areNumbers(values) ? values.stream().sorted(BY_NUMBER).toList() : List.copyOf(values);
  }

  private static boolean areNumbers(List<Distribution.Weighted> values) {
    return values.stream().allMatch(one -> one.value().number() != null);
  }

  private static Fraction number(Value value) {
    Fraction number = value.number();
    return number == null ? Fraction.ZERO : number;
  }

  /** Values with weights. */
  static DiscreteSpread of(Distribution.Discrete distribution) {
    return new DiscreteSpread(distribution.text(), distribution.values());
  }

  /** Alternatives, each as likely as any other. */
  static DiscreteSpread evenly(List<Value> alternatives) {
    Fraction weight = Fraction.of(1, alternatives.size());
    return new DiscreteSpread(
        alternatives.stream().map(one -> "[" + one.text() + "]").collect(Collectors.joining()),
        alternatives.stream().map(one -> new Distribution.Weighted(one, weight)).toList());
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String at(double part) {
    BigDecimal wanted = new BigDecimal(part);
    Fraction below = Fraction.ZERO;
    for (Distribution.Weighted one : values) {
      below = below.plus(one.weight());
      if (Fraction.of(wanted).compareTo(below) < 0) {
        return one.value().text();
      }
    }
    return values.get(values.size() - 1).value().text();
  }

  @Override
  public boolean isOfFew() {
    return true;
  }

  @Override
  public @Nullable BigDecimal mean() {
    if (!areNumbers(values)) {
      return null;
    }
    Fraction mean = Fraction.ZERO;
    for (Distribution.Weighted one : values) {
      mean = mean.plus(number(one.value()).times(one.weight()));
    }
    return TwelveDigits.of(mean);
  }

  @Override
  public double outside() {
    return 0;
  }

  @Override
  public List<String> ends() {
    List<String> ends = new ArrayList<>();
    values.stream()
        .filter(one -> one.weight().signum() > 0)
        .forEach(one -> ends.add(one.value().text()));
    return ends;
  }
}
