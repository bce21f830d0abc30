package org.dsisim.report.chart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.layout.FewDigits;
import org.dsisim.report.layout.MoneyUnit;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** The unit in which the values of a part of a picture stand: of money dollars or more. */
final class PictureUnit {

  private static final int PLACES = 20;

  private final String word;
  private final @Nullable MoneyUnit money;

  private PictureUnit(String word, @Nullable MoneyUnit money) {
    this.word = word;
    this.money = money;
  }

  /**
   * The unit of some values.
   *
   * @param values known ones, all of money or all of the same unit; at least one
   */
  static PictureUnit of(Collection<ResultValue> values) {
    ResultValue first = values.iterator().next();
    if (first instanceof ResultValue.Dollars) {
      return new PictureUnit(
          "",
          MoneyUnit.of(
              values.stream()
                  .filter(ResultValue.Dollars.class::isInstance)
                  .map(value -> ((ResultValue.Dollars) value).money())
                  .toList()));
    }
    return new PictureUnit(first.unit(), null);
  }

  /** The unit, for a heading. */
  Message words() {
    return money == null ? Message.plain(word) : money.words();
  }

  /** How many of the unit a value is. */
  BigDecimal place(ResultValue value) {
    if (money != null && value instanceof ResultValue.Dollars dollars) {
      return money.counts(dollars.money());
    }
    Fraction number = Objects.requireNonNull(value.number(), "nobody can tell it");
    return number.toDecimal(PLACES);
  }

  /** The value in a few digits. */
  String few(ResultValue value) {
    if (money != null && value instanceof ResultValue.Dollars dollars) {
      return money.of(dollars.money());
    }
    Fraction number = value.number();
    return number == null ? PictureWords.word(Message.of("chart.unknown")) : FewDigits.of(number);
  }

  /** The value with its unit, of money to the cent; of what nobody can tell that. */
  static String exact(ResultValue value) {
    if (value instanceof ResultValue.Dollars dollars) {
      return PictureWords.exact(dollars.money());
    }
    Fraction number = value.number();
    return PictureWords.word(
        number == null
            ? Message.of("chart.unknown")
            : Message.of("chart.with-unit", "value", FewDigits.of(number), "unit", value.unit()));
  }
}
