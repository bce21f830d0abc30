package org.dsisim.report.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import org.dsisim.message.Message;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;

/** How a page writes amounts: to the cent, or as people say them in a room. */
enum Amounts {
  /** To the cent. */
  EXACT,
  /** With few digits: in a unit for each table, and with its own in a sentence. */
  ROUNDED;

  private static final MathContext FEW_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final BigDecimal MILLION = BigDecimal.ONE.movePointRight(6);

  /** From here on people say billions. */
  private static final BigDecimal MANY = BigDecimal.TEN.movePointRight(9);

  /** The unit of a table of some amounts. */
  MoneyUnit unit(Collection<Money> amounts) {
    return this == EXACT ? MoneyUnit.DOLLARS : MoneyUnit.of(amounts);
  }

  /** An amount in a table of a unit. */
  String in(MoneyUnit unit, Money money) {
    return this == EXACT ? Grouped.of(money) : unit.of(money);
  }

  /** An amount in a sentence, as {@code USD 447.3 million} or {@code USD 980,500}. */
  Message inWords(Money money) {
    if (this == EXACT) {
      return Message.of("layout.amount.dollars", "amount", Grouped.of(money));
    }
    BigDecimal dollars = money.toUsd().abs();
    if (dollars.compareTo(MILLION) >= 0) {
      MoneyUnit unit = dollars.compareTo(MANY) >= 0 ? MoneyUnit.BILLIONS : MoneyUnit.MILLIONS;
      String number = unit.of(money).replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
      return unit == MoneyUnit.BILLIONS
          ? Message.of("layout.amount.billions", "amount", number)
          : Message.of("layout.amount.millions", "amount", number);
    }
    BigDecimal few = money.toUsd().round(FEW_DIGITS).stripTrailingZeros();
    few = few.setScale(few.scale() <= 0 ? 0 : 2, RoundingMode.HALF_EVEN);
    return Message.of("layout.amount.dollars", "amount", Grouped.of(few));
  }
}
