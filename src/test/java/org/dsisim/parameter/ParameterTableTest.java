package org.dsisim.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.table.Table;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTableTest {

  private static final String HEADER =
      "name,value,unit,low,high,alternatives,distribution,valid_from,reference,description\n";

  private final Problems problems = new Problems();

  private Map<String, Parameter> read(String... rows) {
    return Parameters.read(problems, rows);
  }

  private String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void aRowSaysAllThereIsToKnowOfAParameter() {
    Map<String, Parameter> parameters =
        ParameterTable.of(
            Table.readFrom(
                HEADER
                    + "profit_rate,1,percent,0.5,2,[0.5][ 1 ][2],\"triangular(0.5,1,2)\",2025,"
                    + "Illustrative: our own,Part of profit\n",
                "parameters.csv",
                problems),
            problems);
    assertThat(said()).isEmpty();
    assertThat(parameters).containsOnlyKeys("profit_rate");
    Parameter rate = parameter(parameters, "profit_rate");
    assertThat(rate.unit()).isEqualTo(Unit.PERCENT);
    assertThat(rate.description()).isEqualTo("Part of profit");
    DatedValue dated = rate.in(2025);
    assertThat(dated.value().number()).isEqualTo(Fraction.ONE);
    assertThat(dated.value().text()).isEqualTo("1");
    assertThat(dated.low()).extracting(Value::number).isEqualTo(Fraction.of(1, 2));
    assertThat(dated.high()).extracting(Value::number).isEqualTo(Fraction.of(2));
    assertThat(dated.alternatives()).containsExactly("0.5", "1", "2");
    assertThat(dated.distribution())
        .isEqualTo(
            new Distribution.Triangular(
                "triangular(0.5,1,2)", Fraction.of(1, 2), Fraction.ONE, Fraction.of(2)));
    assertThat(dated.validFrom()).isEqualTo(2025);
    assertThat(dated.reference()).isEqualTo("Illustrative: our own");
    assertThat(dated.isIllustrative()).isTrue();
    assertThat(dated.place()).isEqualTo(Place.of("parameters.csv", 2));
  }

  @Test
  void whatMayBeEmptyIsEmptyAndNotZero() {
    DatedValue dated = value(read("fee,5,USD"), "fee");
    assertThat(dated.low()).isNull();
    assertThat(dated.high()).isNull();
    assertThat(dated.validFrom()).isNull();
    assertThat(dated.alternatives()).isEmpty();
    assertThat(dated.distribution()).isNull();
    assertThat(dated.isIllustrative()).isFalse();
    assertThat(said()).isEmpty();
  }

  @Test
  void theOptionalColumnsMayBeMissing(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("p.csv");
    Files.writeString(file, "name,value,unit,reference,description\nfee,5,USD,para 3,A fee\n");
    assertThat(ParameterTable.read(file, "p.csv", problems)).containsOnlyKeys("fee");
    assertThat(said()).isEmpty();
  }

  @Test
  void aTableWithoutAReferenceColumnIsRefused() {
    Table table = Table.readFrom("name,value,unit,description\nfee,5,USD,A fee\n", "p", problems);
    assertThat(ParameterTable.of(table, problems)).isEmpty();
    assertThat(said()).isEqualTo("p:1: the column reference is missing.");
  }

  @Test
  void parametersStayInTheOrderOfTheTable() {
    assertThat(read("z,1,count", "a,2,count", "m,3,count").keySet()).containsExactly("z", "a", "m");
  }

  @ParameterizedTest
  @CsvSource({"1999, 1", "2019, 1", "2020, 1", "2024, 1", "2025, 2", "2029, 2", "2030, 3"})
  void aValueHoldsFromItsYearAndTheEarliestBefore(int year, int rate) {
    Map<String, Parameter> parameters =
        read("rate,3,percent,,,,,2030", "rate,1,percent,,,,,2020", "rate,2,percent,,,,,2025");
    assertThat(said()).isEmpty();
    assertThat(parameter(parameters, "rate").in(year).value().number())
        .isEqualTo(Fraction.of(rate));
    assertThat(parameter(parameters, "rate").isDatedAfter(year)).isEqualTo(year < 2020);
  }

  @Test
  void anUndatedValueHoldsUntilTheFirstDatedOne() {
    Parameter rate = parameter(read("rate,2,percent,,,,,2025", "rate,1,percent"), "rate");
    assertThat(rate.in(2024).value().text()).isEqualTo("1");
    assertThat(rate.in(2025).value().text()).isEqualTo("2");
    assertThat(rate.isDatedAfter(1900)).isFalse();
  }

  @Test
  void twoValuesForOneYearAreRefused() {
    read("rate,1,percent,,,,,2025", "other,1,percent", "rate,2,percent,,,,,2025");
    assertThat(said())
        .isEqualTo(
            "rules/test/parameters.csv:4: rate has a second value for the same valid_from 2025; "
                + "the first is on line 2.");
  }

  @Test
  void twoUndatedValuesAreRefused() {
    read("rate,1,percent", "rate,2,percent");
    assertThat(said())
        .isEqualTo(
            "rules/test/parameters.csv:3: rate has a second value for the same valid_from; "
                + "the first is on line 2.");
  }

  @Test
  void aYearTooLargeForACalendarIsRefused() {
    read("rate,1,percent,,,,,99999999999");
    assertThat(said())
        .isEqualTo(
            "rules/test/parameters.csv:2: valid_from is '99999999999', which is not a year from "
                + "1900 to 2200.");
  }

  @Test
  void valuesThatNothingCouldBeComputedWithAreRefused() {
    read(
        "a,99999999999,count",
        "b,1001,years",
        "c,12001,months",
        "d,1e30,USD",
        "e,1e30,percent",
        "f,-1000000001,number",
        "g,1,percent,,1e10",
        "h,1,percent,,,[1][1e10]");
    assertThat(said())
        .isEqualTo(
            """
            rules/test/parameters.csv:2: a is '99999999999', which is not a sensible count.
            rules/test/parameters.csv:3: b is '1001', which is not a sensible number of years.
            rules/test/parameters.csv:4: c is '12001', which is not a sensible number of months.
            rules/test/parameters.csv:5: d is '1e30', which is more money than there is.
            rules/test/parameters.csv:6: e is '1e30', which is not a sensible percentage.
            rules/test/parameters.csv:7: f is '-1000000001', which is not a sensible number.
            rules/test/parameters.csv:8: high is '1e10', which is not a sensible percentage.
            rules/test/parameters.csv:9: alternatives is '1e10', which is not a sensible percentage.\
            """);
  }

  @Test
  void theLargestValuesAreRead() {
    read(
        "a,2147483647,count",
        "b,1000,years",
        "m,12000,months",
        "c,1e9,percent",
        "d,1000000000,number");
    assertThat(said()).isEmpty();
  }

  @Test
  void aYearIsAWholeNumber() {
    read("rate,1,percent,,,,,2025.5");
    assertThat(said())
        .isEqualTo(
            "rules/test/parameters.csv:2: valid_from is '2025.5', which is not a whole number.");
  }

  @Test
  void anUptakeOf25IsProbablyAQuarter() {
    assertThat(read("uptake,25,share")).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            rules/test/parameters.csv:2: uptake is '25', which is not a share between 0 and 1.
              Maybe 0.25.\
            """);
  }

  @Test
  void anUnknownUnitIsRefusedAndTheNearestNamed() {
    assertThat(read("rate,1,percents")).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            rules/test/parameters.csv:2: unit is 'percents', which is not one of percent, share, \
            USD, count, number, years, months, text, choice, list, table, USD-table, boolean.
              Maybe 'percent'?\
            """);
  }

  @Test
  void aRowNeedsAUnitAndAValue() {
    assertThat(read("rate,1,", "fee,,USD")).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            rules/test/parameters.csv:2: unit is empty.
            rules/test/parameters.csv:3: value is empty.\
            """);
  }

  @Test
  void aParameterHasOneUnit() {
    Map<String, Parameter> parameters = read("rate,1,percent", "rate,0.02,share,,,,,2025");
    assertThat(said())
        .isEqualTo(
            "rules/test/parameters.csv:3: unit of rate is 'share', but 'percent' further up.");
    assertThat(parameter(parameters, "rate").values()).hasSize(1);
  }

  @Test
  void aNameIsSmallLettersDigitsAndUnderscores() {
    assertThat(read("Profit-Rate,1,percent", ",1,percent", "rate_2,1,percent"))
        .containsOnlyKeys("rate_2");
    assertThat(said())
        .isEqualTo(
            """
            rules/test/parameters.csv:2: name is 'Profit-Rate', which is not a name: small letters, \
            digits and underscores.
            rules/test/parameters.csv:3: name is empty.\
            """);
  }

  @Test
  void aFigureNeedsAReference() {
    Table table = Table.readFrom(HEADER + "fee,5,USD,,,,,,,A fee\n", "p", problems);
    ParameterTable.of(table, problems);
    assertThat(said()).isEqualTo("p:2: reference is empty.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fee,-1,USD|fee is '-1': USD cannot be negative.",
        "needed,-1,count|needed is '-1': count cannot be negative.",
        "needed,1.5,count|needed is '1.5': count must be a whole number.",
        "span,2.5,years|span is '2.5': years must be a whole number.",
        "wait,-6,months|wait is '-6': months cannot be negative.",
        "averaging_years,0,years|averaging_years is '0', of which there is no average.",
        "averaging_years,0,count|averaging_years is '0', of which there is no average.",
        "averaging_years,1001,count|averaging_years is '1001', which is not a sensible number",
        "rate,-1,percent|rate is '-1', which is below zero.",
        "flag,maybe,boolean|flag is 'maybe', which is neither true nor false.",
        "fee,free,USD|fee is 'free', which is not a number."
      })
  void aValueMustFitItsUnit(String row, String message) {
    assertThat(read(row)).isEmpty();
    assertThat(said()).startsWith("rules/test/parameters.csv:2: " + message);
    assertThat(problems.all()).hasSize(1);
  }

  @Test
  void aNumberMayBeNegativeAndMonthsMayBeBroken() {
    Map<String, Parameter> parameters = read("elasticity,-0.16,number", "wait,1.5,months");
    assertThat(value(parameters, "elasticity").value().number()).isEqualTo(Fraction.of(-16, 100));
    assertThat(value(parameters, "wait").value().number()).isEqualTo(Fraction.of(3, 2));
    assertThat(said()).isEmpty();
  }

  @Test
  void aChoiceIsOneOfItsBracketedAlternatives() {
    Map<String, Parameter> parameters =
        read("basis,lower,choice,,,[lower][higher]", "other,lowe,choice,,,[lower][higher]");
    assertThat(parameters).containsOnlyKeys("basis");
    assertThat(value(parameters, "basis").value().text()).isEqualTo("lower");
    assertThat(said())
        .isEqualTo(
            """
            rules/test/parameters.csv:3: other is 'lowe', which is not one of lower, higher.
              Maybe 'lower'?\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.05;0.1", "[0.05][0.1", "[]", "[0.05],[0.1]", "[[0.05]]"})
  void alternativesAreInBracketsOfTheirOwn(String alternatives) {
    read("rate,0.1,percent,,,\"" + alternatives + "\"");
    assertThat(said())
        .isEqualTo(
            "rules/test/parameters.csv:2: alternatives is '"
                + alternatives
                + "', which is not bracketed text.\n"
                + "  Maybe [0.05][0.1][0.2]: each alternative in square brackets of its own.");
  }

  @Test
  void alternativesMustFitTheUnitToo() {
    read("uptake,0.25,share,,,[0.25][25]");
    assertThat(said())
        .isEqualTo(
            """
            rules/test/parameters.csv:2: alternatives is '25', which is not a share between 0 and 1.
              Maybe 0.25.\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "uniform(0,1)",
        "triangular(0,0.25,1)",
        "normal(0,1)",
        "lognormal(0,1)",
        "beta(2,5)",
        "discrete(0:0.5;1:0.5)"
      })
  void aDistributionIsAnyOfSix(String distribution) {
    DatedValue dated = value(read("n,0,number,,,,\"" + distribution + "\""), "n");
    assertThat(Objects.requireNonNull(dated.distribution()).text()).isEqualTo(distribution);
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gauss(0,1) | ''",
        "uniform | uniform(a,b)",
        "uniform(0,1 | uniform(a,b)",
        "normal(0,1)! | normal(m,s)",
        "Uniform(0,1)x | uniform(a,b)"
      })
  void anyOtherDistributionIsRefused(String distribution, String meant) {
    read("n,0,number,,,,\"" + distribution + "\"");
    assertThat(said())
        .isEqualTo(
            "rules/test/parameters.csv:2: distribution is '"
                + distribution
                + "'; it must be uniform(a,b), triangular(a,m,b), normal(m,s), lognormal(m,s), "
                + "beta(a,b) or discrete(…), or each-payer(…) around one of them."
                + (meant.isEmpty() ? "" : "\n  Maybe " + meant + "?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "triangular(0.6,0.5,0.1)|which must rise from its first number to its last.\\  Maybe"
            + " triangular(0.1,0.5,0.6)?",
        "uniform(1,1)|which must rise from its first number to its last.",
        "uniform(0)|which must have the form uniform(a,b).",
        "normal(0,-1)|which has the spread -1, which is not above 0.",
        "lognormal(0,0)|which has the spread 0, which is not above 0.",
        "beta(0,1)|which has a number that is not above 0: both must be.",
        "discrete(1,2)|which must have the form discrete(value:weight;value:weight).\\  Maybe"
            + " discrete(0.1:0.5;0.2:0.5)?",
        "discrete(0:0.5;1:0.4)|which has weights that sum to 0.9, not to 1."
      })
  void aDistributionThatNothingCanBeDrawnFromIsRefused(String distribution, String why) {
    read("n,0,number,,,,\"" + distribution + "\"");
    assertThat(said())
        .isEqualTo(
            "rules/test/parameters.csv:2: distribution is '"
                + distribution
                + "', "
                + why.replace("\\", "\n"));
  }

  @Test
  void whatIsDrawnIsAValueOfTheUnit() {
    read(
        "rate,0.5,share,,,,\"uniform(0,2)\"",
        "fee,1,USD,,,,\"triangular(1,x,3)\"",
        "basis,lower,choice,,,[lower][higher],\"uniform(0,1)\"",
        "way,lower,choice,,,[lower][higher],discrete(lower:0.5;highest:0.5)",
        "ok,lower,choice,,,[lower][higher],discrete(lower:0.5;higher:0.5)",
        "sectors,a;b,list,,,,discrete(a:0.5;b:0.5)",
        "part,50,percent,,,,\"beta(2,6)\"");
    assertThat(said())
        .isEqualTo(
            """
            rules/test/parameters.csv:2: distribution is '2', which is not a share between 0 and 1.
              Maybe 0.02.
            rules/test/parameters.csv:3: distribution is 'x', which is not a number.
            rules/test/parameters.csv:4: distribution is 'uniform(0,1)', which draws numbers, and basis is a choice.
              Maybe discrete(…), each value with its weight.
            rules/test/parameters.csv:5: distribution is 'highest', which is not one of lower, higher.
              Maybe 'higher'?
            rules/test/parameters.csv:7: distribution is 'discrete(a:0.5;b:0.5)', and sectors is a list: nothing is drawn from one.
              Maybe leave it out.
            rules/test/parameters.csv:8: distribution is 'beta(2,6)', which draws numbers between 0 and 1, and part is in percent.
              Maybe triangular(a,m,b).\
            """);
  }

  @Test
  void whatChangesFromYearToYearMayFallAndMoreThanDouble() {
    Map<String, Parameter> parameters =
        read(
            "growth,-0.02,share,-0.1,1.5",
            "growth_cosmetics,-2,percent",
            "inflation,1.2,share",
            "discount_rate,-0.01,share");
    assertThat(value(parameters, "growth").value().number()).isEqualTo(Fraction.of(-1, 50));
    assertThat(value(parameters, "growth_cosmetics").value().number()).isEqualTo(Fraction.of(-2));
    assertThat(said()).isEmpty();
    read("uptake,-0.02,share");
    assertThat(said())
        .isEqualTo(
            "rules/test/parameters.csv:2: uptake is '-0.02', which is not a share between 0 and"
                + " 1.");
  }

  @Test
  void aDateIsMoreThanTheYearFromWhichAValueHolds() {
    read("fee,5,USD,,,,,2026-01-01");
    assertThat(said())
        .isEqualTo(
            """
            rules/test/parameters.csv:2: valid_from is '2026-01-01', which is a date, not a year.
              Maybe 2026?\
            """);
  }

  @Test
  void lowMustNotBeAboveHigh() {
    read("rate,1,percent,2,0.5", "same,1,percent,1,1");
    assertThat(said())
        .isEqualTo(
            "rules/test/parameters.csv:2: low is 2 and high is 0.5: low must not be above high.");
  }

  @Test
  void aListIsItsItemsAndMayBeEmpty() {
    Map<String, Parameter> parameters = read("sectors, pharma ; cosmetics;,list", "none,,list");
    assertThat(value(parameters, "sectors").value().items()).containsExactly("pharma", "cosmetics");
    assertThat(value(parameters, "sectors").value().text()).isEqualTo("pharma;cosmetics");
    assertThat(value(parameters, "none").value().items()).isEmpty();
    assertThat(said()).isEmpty();
  }

  @Test
  void aTextMayBeEmpty() {
    assertThat(value(read("note,,text"), "note").value().text()).isEmpty();
    assertThat(said()).isEmpty();
  }

  @Test
  void unitsHaveTheWordsOfTheTables() {
    assertThat(Unit.of("usd")).isEqualTo(Unit.USD);
    assertThat(Unit.of("PERCENT")).isEqualTo(Unit.PERCENT);
    assertThat(Unit.of("dollars")).isNull();
    assertThat(Unit.words()).contains("USD", "percent").doesNotContain("PERCENT", "usd");
  }

  @Test
  void allProblemsAreSaidAtOnce() {
    read("uptake,25,share", "rate,x,percent", "fee,5,dollar");
    assertThat(problems.all()).hasSize(3);
  }

  private static DatedValue value(Map<String, Parameter> parameters, String name) {
    return parameter(parameters, name).values().get(0);
  }

  private static Parameter parameter(Map<String, Parameter> parameters, String name) {
    return Objects.requireNonNull(parameters.get(name), name);
  }
}
