package org.dsisim.report.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;

/** In what a table counts its amounts. */
public enum MoneyUnit {
  /** US dollars, to the cent. */
  DOLLARS("layout.unit.dollars", 0, 2),
  /** Thousands of US dollars. */
  THOUSANDS("layout.unit.thousands", 3, 4),
  /** Millions of US dollars. */
  MILLIONS("layout.unit.millions", 6, 4),
  /** Thousands of millions of US dollars. */
  BILLIONS("layout.unit.billions", 9, 4);

  /** From so many of a unit on, amounts are counted in it. */
  private static final BigDecimal FROM = BigDecimal.TEN;

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private static final int SIGNIFICANT = 4;

  private final String key;
  private final int power;
  private final int mostDecimals;

  MoneyUnit(String key, int power, int mostDecimals) {
    this.key = key;
    this.power = power;
    this.mostDecimals = mostDecimals;
  }

  /**
   * The unit in which the largest of some amounts has few digits; a smaller one where most of the
   * others would have none to speak of, so that one large amount does not hide them.
   */
  public static MoneyUnit of(Collection<Money> amounts) {
    List<BigDecimal> dollars =
        amounts.stream()
            .filter(money -> !money.isZero())
            .map(money -> money.toUsd().abs())
            .toList();
    MoneyUnit unit = DOLLARS;
    for (MoneyUnit larger : values()) {
      if (dollars.stream().anyMatch(one -> larger.counts(one).compareTo(FROM) >= 0)
          && 2 * dollars.stream().filter(larger::hides).count() <= dollars.size()) {
        unit = larger;
      }
    }
    return unit;
  }

  private BigDecimal counts(BigDecimal dollars) {
    return dollars.movePointLeft(power);
  }

  /** How many of this unit an amount is, with all its digits. */
  public BigDecimal counts(Money money) {
    return counts(money.toUsd());
  }

  private boolean hides(BigDecimal dollars) {
    return counts(dollars).compareTo(TENTH) < 0;
  }

  /** What stands in the head of a table. */
  public Message words() {
    return Message.of(key);
  }

  /**
   * An amount in this unit: four significant digits, three below one, and no more decimals than the
   * unit bears; whole where it has four digits or more before the point. What is something never
   * looks like nothing.
   */
  public String of(Money money) {
    if (money.isZero()) {
      return "0";
    }
    BigDecimal amount = money.toUsd().movePointLeft(power);
    BigDecimal rounded = rounded(amount);
    if (rounded.signum() == 0) {
      String least = BigDecimal.ONE.movePointLeft(mostDecimals).toPlainString();
      return amount.signum() < 0 ? ">-" + least : "<" + least;
    }
    return Grouped.of(rounded);
  }

  private BigDecimal rounded(BigDecimal amount) {
    BigDecimal rounded = amount.setScale(decimals(amount), RoundingMode.HALF_EVEN);
    // 9.9996 has three decimals and rounds to 10.000, which has two.
    return rounded.setScale(decimals(rounded), RoundingMode.HALF_EVEN);
  }

  private int decimals(BigDecimal amount) {
    int whole = amount.precision() - amount.scale();
    int wanted = whole > 0 ? SIGNIFICANT - whole : SIGNIFICANT - 1 - whole;
    return Math.max(0, Math.min(mostDecimals, wanted));
  }
}
