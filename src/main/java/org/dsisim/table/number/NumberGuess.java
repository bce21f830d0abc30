package org.dsisim.table.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.table.number.NumberReading.Unread;
import org.jspecify.annotations.Nullable;

/** Why a text is no number, and what was probably meant. */
final class NumberGuess {

  /** The sign or word of a currency, and the dollars of other countries, as A$ and R$. */
  private static final Pattern OTHER_CURRENCY =
      Pattern.compile(
          ".*(?:(?!\\$)\\p{Sc}|\\b(?!US)\\p{Alpha}{1,3}\\$"
              + "|\\b(?:EUR|GBP|JPY|CNY|RMB|CHF|INR|BRL|ZAR|KRW|CAD|AUD|SEK|NOK|DKK|PLN|kr|zł|Rs)\\b"
              + ").*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITH_MAGNITUDE = Pattern.compile("(.*\\d) ?(\\p{Alpha}+)\\.?");

  /** The power of ten a word stands for. */
  private static final Map<String, Integer> MAGNITUDES =
      Map.ofEntries(
          Map.entry("k", 3),
          Map.entry("thousand", 3),
          Map.entry("lakh", 5),
          Map.entry("m", 6),
          Map.entry("mn", 6),
          Map.entry("mio", 6),
          Map.entry("million", 6),
          Map.entry("millions", 6),
          Map.entry("crore", 7),
          Map.entry("b", 9),
          Map.entry("bn", 9),
          Map.entry("billion", 9),
          Map.entry("billions", 9),
          Map.entry("tn", 12),
          Map.entry("trillion", 12));

  private final String text;
  private final Quantity quantity;

  NumberGuess(String text, Quantity quantity) {
    this.text = text;
    this.quantity = quantity;
  }

  /**
   * Says why the text is none.
   *
   * @param body the text without its signs
   * @param reading how a part of it is read; null for one that is no number either
   */
  Unread at(String body, Function<String, @Nullable BigDecimal> reading) {
    return new Unread(why(), maybe(body, reading));
  }

  private boolean isOtherCurrency() {
    return quantity == Quantity.USD && OTHER_CURRENCY.matcher(text).matches();
  }

  private Message why() {
    if (isOtherCurrency()) {
      return Message.of("table.number.other-currency");
    }
    return NumberText.PLAIN.matcher(text).matches()
        ? Message.of("table.number.no-sensible-size")
        : Message.of("table.number.none");
  }

  private @Nullable Message maybe(String body, Function<String, @Nullable BigDecimal> reading) {
    if (NoValue.isMeant(text)) {
      return Message.of("table.leave-empty");
    }
    if (NoValue.isNothingOrUnknown(text)) {
      return Message.of("table.number.zero-or-empty");
    }
    if (isOtherCurrency()) {
      return Message.of("table.number.convert");
    }
    if (text.startsWith("#")) {
      return Message.of("table.number.formula-failed");
    }
    Matcher matcher = WITH_MAGNITUDE.matcher(body);
    if (matcher.matches()) {
      Integer power = MAGNITUDES.get(matcher.group(2).toLowerCase(Locale.ROOT));
      BigDecimal value = reading.apply(matcher.group(1));
      if (power != null && value != null) {
        BigDecimal meant = value.scaleByPowerOfTen(power).stripTrailingZeros();
        return quantity.meant(meant);
      }
    }
    return null;
  }
}
