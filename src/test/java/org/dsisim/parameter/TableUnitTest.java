package org.dsisim.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parameter with a figure for each word. */
class TableUnitTest {

  private static final String RATES = "rates,pharma:0.1; cosmetics :0.5;*:0,table";
  private static final String FEES = "fees,*:1000;academic:2.50,USD-table";

  private static ParameterValues set(Problems problems, String... settings) {
    List<ParameterOverride> overrides =
        List.of(settings).stream()
            .map(one -> ParameterOverride.parse(one, Place.ofCommandLine("--set")).orElseThrow())
            .toList();
    return ParameterValues.inForce(
        "test", Parameters.of(RATES, FEES).values(), 2024, overrides, problems);
  }

  private static String said(Problems problems) {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void eachWordHasItsFigureAndAllOthersHaveOne() {
    ParameterValues values = Parameters.values(RATES, FEES);
    assertThat(values.rate("rates[pharma]")).isEqualTo(Fraction.of(1, 1000));
    assertThat(values.rate("rates[cosmetics]")).isEqualTo(Fraction.of(5, 1000));
    assertThat(values.rate("rates[seeds]")).isEqualTo(Fraction.ZERO);
    assertThat(values.rate("rates[]")).isEqualTo(Fraction.ZERO);
    assertThat(values.cents("fees[academic]")).isEqualTo(Fraction.of(250));
    assertThat(values.cents("fees[company]")).isEqualTo(Fraction.of(100_000));
    assertThat(values.word("rates")).isEqualTo("pharma:0.1;cosmetics:0.5;*:0");
    assertThat(values.value("rates[seeds]").name()).isEqualTo("rates[*]");
    assertThat(values.has("rates[pharma]")).isTrue();
    assertThat(values.has("rate[pharma]")).isFalse();
  }

  @Test
  void anEntryOfAnotherUnitOrOfNoTableIsRefused() {
    ParameterValues values = Parameters.values(RATES, FEES, "one,5,USD");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> values.rate("fees[academic]"))
        .withMessage("'fees[academic]' of test is in USD, not in percent or share.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> values.cents("one[academic]"))
        .withMessage("'one[academic]' is not a parameter of test.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> values.rate("rates"))
        .withMessage("'rates' of test is not a number.");
  }

  @Test
  void oneEntryCanBeSetAndTheWholeTable() {
    Problems problems = new Problems();
    ParameterValues values =
        set(problems, "test.rates[pharma]=0.2", "test.rates[seeds]=0.3", "test.fees=*:5");
    assertThat(said(problems)).isEmpty();
    assertThat(values.word("rates")).isEqualTo("seeds:0.3;pharma:0.2;cosmetics:0.5;*:0");
    assertThat(values.value("rates[pharma]").isChanged()).isTrue();
    assertThat(values.value("rates[cosmetics]").isChanged()).isFalse();
    assertThat(values.cents("fees[academic]")).isEqualTo(Fraction.of(500));
  }

  @Test
  void anEntryThatCannotBeSetIsSaid() {
    Problems problems = new Problems();
    set(problems, "test.rates[pharma]=much", "test.rate[pharma]=1", "test.fees[x]=-1");
    assertThat(said(problems))
        .isEqualTo(
            """
            --set: 'rate[pharma]' is not a parameter of test.
              Maybe one of rates, fees.
            --set: test.fees[x] is '-1': USD cannot be negative.
            --set: test.rates[pharma] is 'much', which is not a number.\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pharma:0.1            | rates is 'pharma:0.1', which does not say what holds for all"
            + " others. | 'pharma:0.1;*:0'",
        "pharma;*:0            | rates is 'pharma;*:0', whose entry 'pharma' has no figure behind a"
            + " colon. | 'pharma:0'",
        "pharma:x;*:0          | rates[pharma] is 'x', which is not a number. | ",
        "pharma:;*:0           | rates[pharma] is empty. | ",
        "pharma:-1;*:0         | rates[pharma] is '-1', which is below zero. | ",
        "pharma:1;pharma:2;*:0 | rates is 'pharma:1;pharma:2;*:0', which has two entries for"
            + " 'pharma'. | ",
        "`\"a:1,b:2;*:0\"`    | rates is 'a:1,b:2;*:0', whose entry 'a:1,b:2' has a comma: entries"
            + " are separated by ';', decimals by a point. | word:0.1;other:0.2;*:0."
      })
  void aTableThatCannotBeReadIsSaidWithAHint(String table, String said, String maybe) {
    Problems problems = new Problems();
    Parameters.read(problems, "rates," + table + ",table");
    String hint = maybe == null ? "" : "\n  Maybe " + maybe;
    assertThat(said(problems).replace("?", "")).startsWith(Parameters.FILE + ":2: " + said + hint);
  }
}
