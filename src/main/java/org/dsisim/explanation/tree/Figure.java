package org.dsisim.explanation.tree;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;

/**
 * An exact number with its unit.
 *
 * @param number as it is printed: US dollars, and percent not yet divided
 */
public record Figure(Fraction number, Unit unit) {

  /** Decimals that are printed of a number that ends. */
  private static final int EXACT = 12;

  /** Decimals that are printed of dollars that have no end, before an ellipsis. */
  private static final int OF_DOLLARS = 6;

  private static final int CENTS = 100;

  /** One, as the whole of a fund. */
  public static final Figure WHOLE = share(Fraction.ONE);

  /** An amount of whole cents. */
  public static Figure of(Money money) {
    return ofCents(money.toFraction());
  }

  /** An exact number of cents, as dollars. */
  public static Figure ofCents(Fraction cents) {
    return new Figure(cents.dividedBy(Fraction.of(CENTS)), Unit.USD);
  }

  /** A part of one. */
  public static Figure share(Fraction share) {
    return new Figure(share, Unit.SHARE);
  }

  /** Any number. */
  public static Figure number(Fraction number) {
    return new Figure(number, Unit.NUMBER);
  }

  /** A number of things. */
  public static Figure count(long count) {
    return new Figure(Fraction.of(count), Unit.COUNT);
  }

  /** What a sum is done with: percent divided by a hundred. */
  public Fraction plain() {
    return unit == Unit.PERCENT ? number.dividedBy(Fraction.of(CENTS)) : number;
  }

  /** Whether the decimals end, so that the text says all of it. */
  public boolean isDecimal() {
    return Fraction.of(number.toDecimal(EXACT)).equals(number);
  }

  /**
   * The number as a decimal: all of it where it ends within twelve places, else cut off.
   *
   * @return without zeros at the end, but with whole cents of dollars
   */
  public BigDecimal decimal() {
    return decimal(isDecimal());
  }

  private BigDecimal decimal(boolean ends) {
    int places = ends || unit != Unit.USD ? EXACT : OF_DOLLARS;
    BigDecimal cut =
        number.signum() < 0 ? cut(number.negated(), places).negate() : cut(number, places);
    BigDecimal shortest = cut.stripTrailingZeros();
    return shortest.setScale(Math.max(shortest.scale(), unit == Unit.USD ? 2 : 0));
  }

  private static BigDecimal cut(Fraction number, int places) {
    Fraction shifted = number.times(Fraction.of(BigInteger.TEN.pow(places), BigInteger.ONE));
    return new BigDecimal(shifted.floor(), places);
  }

  /** As it stands in a sentence: {@code 1,000.00}, {@code 0.1 %}, {@code 0.006111111111…}. */
  public String text() {
    boolean ends = isDecimal();
    String text = Grouped.of(decimal(ends)) + (ends ? "" : "…");
    return unit == Unit.PERCENT ? text + " %" : text;
  }
}
