package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.table.Cell;
import org.dsisim.table.Table;
import org.dsisim.table.number.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {

  private final Problems problems = new Problems();

  @Test
  void theMessageOfTheDesignComesOutExactly() {
    Cell cell = Cell.of("sales_usd", "61m", new Place("scenarios/mine/users.csv", 17, 8));
    assertThat(cell.number(Quantity.USD, problems)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            scenarios/mine/users.csv:17: sales_usd is '61m', which is not a number.
              Maybe 61000000: amounts are plain US dollars.\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "61000000,61000000",
    "-5,-5",
    "+5,5",
    "12.50,12.50",
    ".5,0.5",
    "5.,5",
    "1e6,1000000",
    "1.5E+3,1500",
    "25e-3,0.025",
    "1.234,1.234",
    "−7,-7",
    "0,0",
    "0012,12"
  })
  void plainNumbersAreReadWithoutAWord(String text, String value) {
    assertThat(number(text, Quantity.NUMBER)).hasToString(value);
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "61,000,000|61000000",
        "1,234,567.89|1234567.89",
        "1,234.5|1234.5",
        "12,34,567|1234567",
        "-1,234,567|-1234567",
        "1.234.567|1234567",
        "1 234 567|1234567",
        "1'234'567|1234567",
        "1’234.50|1234.50",
      })
  void thousandsSeparatorsAreRemovedAndSaid(String text, String value) {
    assertThat(number(text, Quantity.USD)).hasToString(value);
    assertThat(said())
        .isEqualTo(
            "t.csv:2: note: n: thousands separators were removed, %s read as %s."
                .formatted(text, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,5|12.5",
        "1234,50|1234.50",
        "0,125|0.125",
        "-0,5|-0.5",
        ",5|0.5",
        "1234,567|1234.567",
        "1,234E+03|1234"
      })
  void decimalCommasAreReadAndSaid(String text, String value) {
    assertThat(number(text, Quantity.NUMBER)).hasToString(value);
    assertThat(said())
        .isEqualTo(
            "t.csv:2: note: n: decimal commas were read as points, %s read as %s."
                .formatted(text, value));
  }

  @Test
  void bothKindsOfSeparatorAreSaidEach() {
    assertThat(number("1.234.567,89", Quantity.USD)).hasToString("1234567.89");
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: note: n: decimal commas were read as points, 1.234.567,89 read as 1234567.89.
            t.csv:2: note: n: thousands separators were removed, 1.234.567,89 read as 1234567.89.\
            """);
  }

  @Test
  void whatWasRecognisedIsSaidOncePerFileAndColumn() {
    Cell.of("a", "12,5", Place.of("t.csv", 2)).number(Quantity.NUMBER, problems);
    Cell.of("a", "13,5", Place.of("t.csv", 3)).number(Quantity.NUMBER, problems);
    Cell.of("b", "14,5", Place.of("t.csv", 3)).number(Quantity.NUMBER, problems);
    Cell.of("a", "15,5", Place.of("u.csv", 2)).number(Quantity.NUMBER, problems);
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: note: a: decimal commas were read as points, 12,5 read as 12.5.
            t.csv:3: note: b: decimal commas were read as points, 14,5 read as 14.5.
            u.csv:2: note: a: decimal commas were read as points, 15,5 read as 15.5.\
            """);
  }

  @Test
  void aPercentSignDividesAShareOnly() {
    assertThat(number("25%", Quantity.SHARE)).hasToString("0.25");
    assertThat(said())
        .isEqualTo("t.csv:2: note: n: percent signs were understood, 25% read as 0.25.");
    assertThat(number("0.1 %", Quantity.PERCENT)).hasToString("0.1");
  }

  @Test
  void anAmountIsNoPercentage() {
    assertThat(number("25%", Quantity.USD)).isNull();
    assertThat(said()).isEqualTo("t.csv:2: n is '25%', which is a percentage, not an amount.");
  }

  @Test
  void aPlainNumberHasNoPercentSign() {
    assertThat(number("25%", Quantity.NUMBER)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '25%', which is a percentage.
              Maybe 0.25 or 25: numbers are written out plainly.\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$61", "US$ 61", "USD 61", "usd61", "61 USD", "61$"})
  void dollarSignsAreRemovedAndSaid(String text) {
    assertThat(number(text, Quantity.USD)).hasToString("61");
    assertThat(said())
        .isEqualTo("t.csv:2: note: n: currency signs were removed, " + text + " read as 61.");
  }

  @Test
  void aLossMayBearItsSignOnEitherSideOfTheDollar() {
    assertThat(number("-$61", Quantity.USD)).hasToString("-61");
    assertThat(number("$-61", Quantity.USD)).hasToString("-61");
    assertThat(number("$1,234,567.89", Quantity.USD)).hasToString("1234567.89");
  }

  @Test
  void dollarsAreNoPlainNumber() {
    assertThat(number("$61", Quantity.NUMBER)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '$61', which is an amount of money.
              Maybe 61: numbers are written out plainly.\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"€61", "61 EUR", "CHF 61", "R$ 61", "A$61", "₺61", "61 kr"})
  void otherCurrenciesAreNotTakenForDollars(String text) {
    assertThat(number(text, Quantity.USD)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '%s', which is not in US dollars.
              Maybe convert it, and say the rate under currency in scenario.yaml.\
            """
                .formatted(text));
  }

  @Test
  void oneCommaBeforeThreeDigitsCanBeReadTwoWays() {
    assertThat(number("1,234", Quantity.NUMBER)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '1,234', which can be read two ways.
              Maybe 1234 or 1.234: write numbers without thousands separators and with a point.\
            """);
  }

  @Test
  void dollarsWithAThirdDecimalCanBeReadTwoWays() {
    assertThat(number("60.000", Quantity.USD)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '60.000', which can be read two ways.
              Maybe 60000 or 60.00: dollars have two decimals.\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\u00a0234\u00a0567", "1\u202f234\u202f567", "1\u2009234\u2009567"})
  void anySpaceSeparatesThousands(String text) {
    assertThat(number(text, Quantity.USD)).hasToString("1234567");
    assertThat(said())
        .isEqualTo(
            "t.csv:2: note: n: thousands separators were removed, 1 234 567 read as 1234567.");
  }

  @Test
  void theOtherNumbersOfAColumnSettleWhatACommaIsFor() {
    assertThat(column(Quantity.USD, "$648,125", "$545,947.5", "61,000"))
        .containsExactly("648125", "545947.5", "61000");
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: note: n: currency signs were removed, $648,125 read as 648125.
            t.csv:2: note: n: thousands separators were removed, $648,125 read as 648125.\
            """);
  }

  @Test
  void aCommaBesideAPointStandsBetweenThousands() {
    assertThat(column(Quantity.USD, "648,125", "545947.5")).containsExactly("648125", "545947.5");
  }

  @Test
  void aCommaBesideDecimalCommasIsOne() {
    assertThat(column(Quantity.NUMBER, "1,234", "12,5")).containsExactly("1.234", "12.5");
    assertThat(said())
        .isEqualTo("t.csv:2: note: n: decimal commas were read as points, 1,234 read as 1.234.");
  }

  @Test
  void theOtherNumbersOfAColumnSettleWhatAPointIsFor() {
    assertThat(column(Quantity.USD, "60.000", "1.234.567", "5,50"))
        .containsExactly("60000", "1234567", "5.50");
    assertThat(column(Quantity.NUMBER, "1.234", "1,234.5")).containsExactly("1.234", "1234.5");
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void aColumnThatContradictsItselfSettlesNothing() {
    column(Quantity.NUMBER, "1.234", "1234,5", "0.125", "9,876");
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '1.234', which can be read two ways: line 3 has a decimal comma and line 4 has a decimal point.
              Maybe 1234 or 1.234: write numbers without thousands separators and with a point.
            t.csv:3: note: n: decimal commas were read as points, 1234,5 read as 1234.5.
            t.csv:5: n is '9,876', which can be read two ways: line 3 has a decimal comma and line 4 has a decimal point.
              Maybe 9876 or 9.876: write numbers without thousands separators and with a point.\
            """);
  }

  @Test
  void dollarsHaveNoThirdDecimalWhateverTheColumn() {
    column(Quantity.USD, "60.000", "12.5");
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '60.000', which can be read two ways.
              Maybe 60000 or 60.00: dollars have two decimals.\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.500|1500 or 1.5",
        "885.924|885924 or 885.924",
        "1,500|1500 or 1.5",
        "1.000|1000 or 1"
      })
  void aCountIsWhole(String text, String ways) {
    assertThat(number(text, Quantity.COUNT)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '%s', which can be read two ways.
              Maybe %s: a count is a whole number, without any separator.\
            """
                .formatted(text, ways));
  }

  @Test
  void partsOfAThingAreNoCount() {
    assertThat(number("1500.5", Quantity.COUNT)).isNull();
    assertThat(said()).isEqualTo("t.csv:2: n is '1500.5', which is not a whole number.");
    assertThat(number("1500.0", Quantity.COUNT)).hasToString("1500.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(38000000)|-38000000",
        "( 38000000 )|-38000000",
        "($38000000)|-38000000",
        "$(38000000)|-38000000",
        "(38000000) USD|-38000000",
      })
  void parenthesesAreAnAccountantsMinus(String text, String value) {
    assertThat(number(text, Quantity.USD)).hasToString(value);
    assertThat(said())
        .contains(
            "t.csv:2: note: n: numbers in parentheses were read as below zero, %s read as %s."
                .formatted(text, value));
  }

  @Test
  void digitsThatASpreadsheetHasCutAreMissed() {
    assertThat(column(Quantity.USD, "1.23457E+11", "2.5E+10"))
        .containsExactly("123457000000", "25000000000");
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: warning: n is '1.23457E+11', of which a spreadsheet has cut digits: 123457000000 is read.
              Maybe give the column a format that shows whole numbers, and save it again.\
            """);
  }

  @ParameterizedTest
  @CsvSource({"-0.02,-0.02", "-2%,-0.02", "1.5,1.5", "10,10"})
  void aYearlyChangeMayFallAndMoreThanDouble(String text, String value) {
    assertThat(number(text, Quantity.CHANGE)).hasToString(value);
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void aYearlyChangeHasItsLimits() {
    assertThat(number("-1", Quantity.CHANGE)).isNull();
    assertThat(number("25", Quantity.CHANGE)).isNull();
    assertThat(number("-100", Quantity.CHANGE_IN_PERCENT)).isNull();
    assertThat(number("-2", Quantity.CHANGE_IN_PERCENT)).hasToString("-2");
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '-1', which takes away all there is, or more.
            t.csv:2: n is '-100', which takes away all there is, or more.
            t.csv:2: n is '25', which adds more than ten times as much every year.
              Maybe 0.25.\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "Infinity",
        "1.2.3",
        "1,23,4",
        "12.05.2025",
        "--5",
        "0x10",
        "1e",
        "5 apples",
        "1 2",
        "٣",
        "0,000,000",
        "%",
        "$"
      })
  void otherTextsAreNotNumbers(String text) {
    assertThat(number(text, Quantity.NUMBER)).isNull();
    assertThat(said()).isEqualTo("t.csv:2: n is '" + text + "', which is not a number.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "N/A", "unknown", "NULL", "NaN", "?", "#N/A"})
  void wordsForUnknownGetAHint(String text) {
    assertThat(number(text, Quantity.NUMBER)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '%s', which is not a number.
              Maybe leave the cell empty: an empty cell means unknown.\
            """
                .formatted(text));
  }

  @Test
  void aFailedFormulaIsNamedAsSuch() {
    assertThat(number("#DIV/0!", Quantity.USD)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '#DIV/0!', which is not a number.
              Maybe a formula failed in the spreadsheet: an empty cell means unknown.\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "61k,61000",
    "61 M,61000000",
    "6.1 million,6100000",
    "$61m,61000000",
    "2bn,2000000000",
    "1.5 crore,15000000",
    "-3mn.,-3000000"
  })
  void wordsForMagnitudesAreWrittenOutInTheHint(String text, String meant) {
    assertThat(number(text, Quantity.USD)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '%s', which is not a number.
              Maybe %s: amounts are plain US dollars.\
            """
                .formatted(text, meant));
  }

  @Test
  void aMagnitudeOfAPlainNumberHasAHintOfItsOwn() {
    assertThat(number("61k", Quantity.NUMBER)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '61k', which is not a number.
              Maybe 61000: numbers are written out plainly.\
            """);
  }

  @Test
  void aShareAboveOneWasProbablyMeantAsAPercentage() {
    assertThat(number("25", Quantity.SHARE)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: n is '25', which is not a share between 0 and 1.
              Maybe 0.25.\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "250", "150%", "-5%"})
  void otherSharesOutOfRangeHaveNoGuess(String text) {
    assertThat(number(text, Quantity.SHARE)).isNull();
    assertThat(said())
        .isEqualTo("t.csv:2: n is '" + text + "', which is not a share between 0 and 1.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "1.000", "100%"})
  void theEndsOfTheRangeAreShares(String text) {
    assertThat(number(text, Quantity.SHARE)).isNotNull();
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void aPercentageMayBeAnyNumberNotBelowZero() {
    assertThat(number("250", Quantity.PERCENT)).hasToString("250");
    assertThat(problems.all()).isEmpty();
    assertThat(number("-1", Quantity.PERCENT)).isNull();
    assertThat(said()).isEqualTo("t.csv:2: n is '-1', which is below zero.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999", "1e-999", "1e9999"})
  void numbersOfNoSensibleSizeAreRefused(String text) {
    assertThat(number(text, Quantity.NUMBER)).isNull();
    assertThat(said())
        .isEqualTo(
            "t.csv:2: n is '" + text + "', which is too large or too small to be calculated with.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e17", "-1e17", "1000000000000000.01", "1e30"})
  void moneyBeyondAllThatTheWorldOwnsIsRefused(String text) {
    assertThat(number(text, Quantity.USD)).isNull();
    assertThat(said())
        .isEqualTo("t.csv:2: n is '" + text + "', which is more money than there is.");
  }

  @Test
  void theMostMoneyIsReadWithoutAWord() {
    assertThat(number("1000000000000000.00", Quantity.USD)).hasToString("1000000000000000.00");
    assertThat(problems.all()).isEmpty();
  }

  private List<String> column(Quantity quantity, String... texts) {
    String table = Stream.of(texts).collect(Collectors.joining("\"\n\"", "n\n\"", "\"\n"));
    return Table.readFrom(table, "t.csv", problems).rows().stream()
        .map(row -> row.cell("n").number(quantity, problems))
        .map(number -> number == null ? "" : number.toPlainString())
        .toList();
  }

  private @Nullable BigDecimal number(String text, Quantity quantity) {
    return Cell.of("n", text, Place.of("t.csv", 2)).number(quantity, problems);
  }

  private String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
