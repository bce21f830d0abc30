package org.dsisim.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.table.number.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

  private static final List<String> TYPES = List.of("company", "public-research", "ngo");

  private final Problems problems = new Problems();

  @Test
  void spacesAroundTheTextAreLeftOut() {
    assertThat(cell(" \u00a0 a b\t\u202f").text()).isEqualTo("a b");
    assertThat(cell(" \u00a0").isEmpty()).isTrue();
  }

  @Test
  void anEmptyCellIsUnknownAndNoProblem() {
    Cell cell = cell("  ");
    assertThat(cell.number(Quantity.USD, problems)).isNull();
    assertThat(cell.wholeNumber(problems)).isNull();
    assertThat(cell.flag(problems)).isNull();
    assertThat(cell.word(TYPES, problems)).isNull();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aRequiredCellMustNotBeEmpty() {
    assertThat(cell("x").required(problems)).isTrue();
    assertThat(cell("").required(problems)).isFalse();
    assertThat(said()).isEqualTo("t.csv:2: c is empty.");
  }

  @Test
  void wordsAreReadLetterForLetter() {
    assertThat(cell("company").word(TYPES, problems)).isEqualTo("company");
    assertThat(cell("compny").word(TYPES, problems)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: c is 'compny', which is not one of company, public-research, ngo.
              Maybe 'company'?\
            """);
  }

  @Test
  void aWordThatDiffersInCaseIsGuessed() {
    assertThat(cell("Public Research").word(TYPES, problems)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: c is 'Public Research', which is not one of company, public-research, ngo.
              Maybe 'public-research'?\
            """);
  }

  @Test
  void ofManyValidWordsOnlyTheFirstAreListed() {
    List<String> valid = IntStream.rangeClosed(10, 40).mapToObj(n -> "w" + n).toList();
    assertThat(cell("something").word(valid, problems)).isNull();
    assertThat(said())
        .isEqualTo(
            "t.csv:2: c is 'something', which is not one of "
                + String.join(", ", valid.subList(0, 20))
                + " and 11 more.");
  }

  @Test
  void trueAndFalseAreReadWithoutAWord() {
    assertThat(cell("true").flag(problems)).isTrue();
    assertThat(cell("false").flag(problems)).isFalse();
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"TRUE,true", "True,true", "yes,true", "FALSE,false", "No,false"})
  void whatElseMeansTrueOrFalseIsReadAndSaid(String text, boolean value) {
    assertThat(cell(text).flag(problems)).isEqualTo(value);
    assertThat(said()).isEqualTo("t.csv:2: note: c: " + text + " read as " + value + ".");
  }

  @Test
  void flagsAreSaidOncePerColumn() {
    assertThat(cell("yes").flag(problems)).isTrue();
    assertThat(cell("no").flag(problems)).isFalse();
    assertThat(said()).isEqualTo("t.csv:2: note: c: yes read as true.");
  }

  @ParameterizedTest
  @CsvSource({"1,true", "Y,true", "WAHR,true", "faux,false", "0,false"})
  void whatMayMeanTrueOrFalseIsGuessed(String text, boolean value) {
    assertThat(cell(text).flag(problems)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: c is '%s', which is neither true nor false.
              Maybe %s: write true or false.\
            """
                .formatted(text, value));
  }

  @Test
  void aFlagThatIsNoneMayBeUnknown() {
    assertThat(cell("perhaps").flag(problems)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: c is 'perhaps', which is neither true nor false.
              Maybe leave the cell empty: an empty cell means unknown.\
            """);
  }

  @ParameterizedTest
  @CsvSource({"2025,2025", "-3,-3", "2025.0,2025", "1e3,1000"})
  void wholeNumbersAreRead(String text, long value) {
    assertThat(cell(text).wholeNumber(problems)).isEqualTo(value);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void thousandsSeparatorsInCountsAreRemovedAndSaid() {
    assertThat(cell("1 234 567").wholeNumber(problems)).isEqualTo(1234567);
    assertThat(said())
        .isEqualTo(
            "t.csv:2: note: c: thousands separators were removed, 1 234 567 read as 1234567.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025.5", "1e-3"})
  void aFractionIsNotAWholeNumber(String text) {
    assertThat(cell(text).wholeNumber(problems)).isNull();
    assertThat(said()).isEqualTo("t.csv:2: c is '" + text + "', which is not a whole number.");
  }

  @Test
  void aWholeNumberHasItsLimit() {
    assertThat(cell("1e19").wholeNumber(problems)).isNull();
    assertThat(said()).isEqualTo("t.csv:2: c is '1e19', which is too large for a count or a year.");
  }

  @Test
  void aDateIsMoreThanAYear() {
    assertThat(cell("2026-01-01").year(problems)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: c is '2026-01-01', which is a date, not a year.
              Maybe 2026?\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N/A",
        "nan",
        "..",
        "not applicable",
        "Not collected",
        "not provided",
        "restricted access",
        "missing",
        "missing: data agreement established pre-2023"
      })
  void aWordForNoValueIsNoneAndSaid(String word) {
    Row row = Row.of(Place.of("t.csv", 2), List.of(cell(word))).stated(List.of(), problems);
    assertThat(row.cell("c").number(Quantity.USD, problems)).isNull();
    assertThat(row.cell("c").flag(problems)).isNull();
    assertThat(row.cells()).allMatch(Cell::isEmpty);
    assertThat(said())
        .isEqualTo("t.csv:2: note: c: " + word + " read as no value, as is an empty cell.");
  }

  @Test
  void aDashMayBeZero() {
    assertThat(cell("-").stated(problems).number(Quantity.USD, problems)).isNull();
    assertThat(said())
        .isEqualTo(
            """
            t.csv:2: c is '-', which is not a number.
              Maybe 0, or leave the cell empty: an empty cell means unknown.\
            """);
  }

  @Test
  void whatPeopleChooseTheWordsOfMayBeCalledAnything() {
    Row row = Row.of(Place.of("t.csv", 2), List.of(cell("Unknown"))).stated(List.of("c"), problems);
    assertThat(row.cell("c").text()).isEqualTo("Unknown");
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1900,1900", "2200,2200", "2024.0,2024"})
  void yearsAreOfOurTimes(String text, int year) {
    assertThat(cell(text).year(problems)).isEqualTo(year);
    assertThat(cell("").year(problems)).isNull();
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899", "2201", "24", "-2024", "99999999999"})
  void otherYearsAreRefused(String text) {
    assertThat(cell(text).year(problems)).isNull();
    assertThat(said())
        .isEqualTo("t.csv:2: c is '" + text + "', which is not a year from 1900 to 2200.");
  }

  @Test
  void longAndWildTextsStayOnOneLine() {
    assertThat(cell("a\nb\u001b[31m" + "c".repeat(80)).number(Quantity.USD, problems)).isNull();
    assertThat(said())
        .isEqualTo("t.csv:2: c is 'a b [31m" + "c".repeat(52) + "…', which is not a number.");
  }

  @Test
  void anAbsentColumnHasAnEmptyCellAtThePlaceOfTheRow() {
    Row row = Row.of(Place.of("t.csv", 5), List.of(cell("x")));
    assertThat(row.has("c")).isTrue();
    assertThat(row.has("d")).isFalse();
    assertThat(row.cell("d").isEmpty()).isTrue();
    assertThat(row.cell("d").place()).isEqualTo(Place.of("t.csv", 5));
    assertThat(row.cells()).extracting(Cell::text).containsExactly("x");
  }

  private static Cell cell(String text) {
    return Cell.of("c", text, Place.of("t.csv", 2));
  }

  private String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
