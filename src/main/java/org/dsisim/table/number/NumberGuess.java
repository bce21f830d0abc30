package org.dsisim.table.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private String why() {
    if (isOtherCurrency()) {
      return "which is not in US dollars.";
    }
    return NumberText.PLAIN.matcher(text).matches()
        ? "which is too large or too small to be calculated with."
        : "which is not a number.";
  }

  private @Nullable String maybe(String body, Function<String, @Nullable BigDecimal> reading) {
    if (NoValue.isMeant(text)) {
      return "leave the cell empty: an empty cell means unknown.";
    }
    if (NoValue.isNothingOrUnknown(text)) {
      return "0, or leave the cell empty: an empty cell means unknown.";
    }
    if (isOtherCurrency()) {
      return "convert it, and say the rate under currency in scenario.yaml.";
    }
    if (text.startsWith("#")) {
      return "a formula failed in the spreadsheet: an empty cell means unknown.";
    }
    Matcher matcher = WITH_MAGNITUDE.matcher(body);
    if (matcher.matches()) {
      Integer power = MAGNITUDES.get(matcher.group(2).toLowerCase(Locale.ROOT));
      BigDecimal value = reading.apply(matcher.group(1));
      if (power != null && value != null) {
        BigDecimal meant = value.scaleByPowerOfTen(power).stripTrailingZeros();
        return meant.toPlainString() + ": " + quantity.rule();
      }
    }
    return null;
  }
}
