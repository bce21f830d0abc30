package org.dsisim.indicator.figure;

import java.math.BigInteger;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator or of an effect, exact and with its unit. What kind of value it is
 * decides how it is written; the digits are the writer's.
 */
public sealed interface ResultValue {

  /** The unit, as files name it. */
  String unit();

  /** The exact number, in the unit: of money the dollars; null when nobody can tell. */
  @Nullable Fraction number();

  /** An amount of US dollars, in whole cents. */
  record Dollars(Money money) implements ResultValue {
    @Override
    public String unit() {
      return "USD";
    }

    @Override
    public Fraction number() {
      return money.toFraction().dividedBy(Fraction.of(100));
    }
  }

  /** How many of something: a whole number. */
  record Count(BigInteger count) implements ResultValue {
    @Override
    public String unit() {
      return "count";
    }

    @Override
    public Fraction number() {
      return Fraction.of(count, BigInteger.ONE);
    }
  }

  /**
   * A quotient of two figures or a statistic of many, exact: seldom a short decimal.
   *
   * @param unit share (0 to 1), percent, or number where it has none
   */
  record Ratio(Fraction number, String unit) implements ResultValue {}

  /**
   * What is measured or given in a unit of its own: months, places, projects.
   *
   * @param unit months, or the scenario's own word
   */
  record Extent(Fraction number, String unit) implements ResultValue {}

  /** A value that nobody can tell: never zero. */
  record Unknown(String unit) implements ResultValue {
    @Override
    public @Nullable Fraction number() {
      return null;
    }
  }

  /** An amount of US dollars. */
  static ResultValue usd(Money money) {
    return new Dollars(money);
  }

  /** How many of something. */
  static ResultValue count(long count) {
    return count(BigInteger.valueOf(count));
  }

  /** How many of something, in whatever number. */
  static ResultValue count(BigInteger count) {
    return new Count(count);
  }

  /** A part of a whole, from 0 to 1. */
  static ResultValue share(Fraction share) {
    return new Ratio(share, "share");
  }

  /** A part of a whole in hundredths. */
  static ResultValue percent(Fraction percent) {
    return new Ratio(percent, "percent");
  }

  /** A figure without a unit. */
  static ResultValue number(Fraction number) {
    return new Ratio(number, "number");
  }

  /** Months, whole or not. */
  static ResultValue months(Fraction months) {
    return new Extent(months, "months");
  }

  /** A quantity in a unit of its own; null when nobody knows it. */
  static ResultValue quantity(@Nullable Fraction quantity, String unit) {
    return quantity == null ? new Unknown(unit) : new Extent(quantity, unit);
  }
}
