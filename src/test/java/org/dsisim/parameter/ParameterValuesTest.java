package org.dsisim.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

class ParameterValuesTest {

  private static final Place PRESET = Place.of("options.yaml", 12);
  private static final Place COMMAND_LINE = Place.ofFile("--set");

  private static final Map<String, Parameter> PARAMETERS =
      Parameters.of(
          "profit_rate,1,percent,,,,,2020",
          "profit_rate,2,percent,,,,,2030",
          "uptake,0.25,share",
          "fee,12.50,USD",
          "needed,2,count",
          "basis,lower,choice,,,[lower][higher]",
          "sectors,pharma;cosmetics,list",
          "note,hello,text",
          "refund,true,boolean");

  private final Problems problems = new Problems();

  private ParameterValues in(int year, ParameterOverride... settings) {
    return ParameterValues.inForce(
        "cali-fund", PARAMETERS.values(), year, List.of(settings), problems);
  }

  private static ParameterOverride set(String name, String text) {
    return new ParameterOverride("cali-fund", name, text, COMMAND_LINE);
  }

  private String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void withoutSettingsTheTableIsInForce() {
    ParameterValues values = in(2024);
    assertThat(values.owner()).isEqualTo("cali-fund");
    assertThat(values.year()).isEqualTo(2024);
    assertThat(values.all())
        .extracting(ParameterValue::name)
        .containsExactly(
            "profit_rate", "uptake", "fee", "needed", "basis", "sectors", "note", "refund");
    assertThat(values.number("profit_rate")).isEqualTo(Fraction.ONE);
    assertThat(values.money("fee")).isEqualTo(new Money(1250));
    assertThat(values.count("needed")).isEqualTo(2);
    assertThat(values.word("basis")).isEqualTo("lower");
    assertThat(values.word("refund")).isEqualTo("true");
    assertThat(values.list("sectors")).containsExactly("pharma", "cosmetics");
    assertThat(values.value("fee").setting()).isFalse();
    assertThat(values.value("fee").place()).isEqualTo(Place.of(Parameters.FILE, 5));
    assertThat(said()).isEmpty();
  }

  @Test
  void theYearDecidesWhichValueIsInForce() {
    assertThat(in(2029).number("profit_rate")).isEqualTo(Fraction.ONE);
    assertThat(in(2030).number("profit_rate")).isEqualTo(Fraction.of(2));
  }

  @Test
  void aPercentageIsPartsOfAHundredAndAShareIsPartOfOne() {
    assertThat(in(2024).rate("profit_rate")).isEqualTo(Fraction.of(1, 100));
    assertThat(in(2024).rate("uptake")).isEqualTo(Fraction.of(1, 4));
  }

  @Test
  void laterSettingsWin() {
    ParameterValues values =
        in(
            2024,
            new ParameterOverride("cali-fund", "profit_rate", "3", PRESET),
            new ParameterOverride("cali-fund", "profit_rate", "5", COMMAND_LINE),
            new ParameterOverride("cali-fund", "fee", "1", PRESET));
    assertThat(values.number("profit_rate")).isEqualTo(Fraction.of(5));
    assertThat(values.value("profit_rate").setting()).isTrue();
    assertThat(values.value("profit_rate").place()).isEqualTo(COMMAND_LINE);
    assertThat(values.value("profit_rate").dated().value().text()).isEqualTo("1");
    assertThat(values.money("fee")).isEqualTo(Money.ofUsd(1));
    assertThat(said()).isEmpty();
  }

  @Test
  void aSettingHoldsInEveryYear() {
    assertThat(in(2035, set("profit_rate", "3")).number("profit_rate")).isEqualTo(Fraction.of(3));
  }

  @Test
  void theSettingsOfOthersArePassedOver() {
    ParameterValues values =
        in(2024, new ParameterOverride("india-2025", "profit_rate", "9", COMMAND_LINE));
    assertThat(values.number("profit_rate")).isEqualTo(Fraction.ONE);
    assertThat(said()).isEmpty();
  }

  @Test
  void anUnknownNameIsRefusedAndTheNearestNamed() {
    in(2024, set("proft_rate", "3"));
    assertThat(said())
        .isEqualTo(
            """
            --set: 'proft_rate' is not a parameter of cali-fund.
              Maybe 'cali-fund.profit_rate'?""");
  }

  @Test
  void anUnknownNameThatIsNearNothingIsRefusedAndTheOthersNamed() {
    in(2024, set("threshold", "3"));
    assertThat(said())
        .isEqualTo(
            """
            --set: 'threshold' is not a parameter of cali-fund.
              Maybe one of profit_rate, uptake, fee, needed, basis, sectors, note, refund.""");
  }

  @Test
  void aSettingOutOfRangeIsRefusedAndTheTablesValueStays() {
    ParameterValues values = in(2024, set("uptake", "25"));
    assertThat(said())
        .isEqualTo(
            """
            --set: cali-fund.uptake is '25', which is not a share between 0 and 1.
              Maybe 0.25.""");
    assertThat(values.rate("uptake")).isEqualTo(Fraction.of(1, 4));
    assertThat(values.value("uptake").setting()).isFalse();
  }

  @Test
  void aSettingMustBeOneOfTheAlternatives() {
    in(2024, set("basis", "hihger"));
    assertThat(said())
        .isEqualTo(
            """
            --set: cali-fund.basis is 'hihger', which is not one of lower, higher.
              Maybe 'higher'?""");
  }

  @Test
  void aShareMayBeSetInPercent() {
    assertThat(in(2024, set("uptake", "30%")).rate("uptake")).isEqualTo(Fraction.of(3, 10));
  }

  @Test
  void listsAndTextsMayBeSetToNothing() {
    ParameterValues values = in(2024, set("sectors", ""), set("note", ""));
    assertThat(values.list("sectors")).isEmpty();
    assertThat(values.word("note")).isEmpty();
    assertThat(values.value("note").setting()).isTrue();
    assertThat(said()).isEmpty();
  }

  @Test
  void anyOtherSettingNeedsAValue() {
    ParameterValues values = in(2024, set("profit_rate", " "), set("basis", ""));
    assertThat(said())
        .isEqualTo(
            """
            --set: cali-fund.basis is empty.
            --set: cali-fund.profit_rate is empty.""");
    assertThat(values.number("profit_rate")).isEqualTo(Fraction.ONE);
  }

  @Test
  void aParameterThatIsNotThereIsNamed() {
    ParameterValues values = in(2024);
    assertThat(values.has("rate")).isFalse();
    assertThat(values.has("fee")).isTrue();
    assertThat(values.wordOr("loss", "zero-profit")).isEqualTo("zero-profit");
    assertThat(values.wordOr("basis", "higher")).isEqualTo("lower");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> values.rate("rate"))
        .withMessage("'rate' is not a parameter of cali-fund.");
  }

  @Test
  void aWordIsNoNumber() {
    ParameterValues values = in(2024);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> values.money("basis"))
        .withMessage("'basis' of cali-fund is not a number.");
  }

  @Test
  void aSettingTakesTheIllustrativeMarkAway() {
    Problems none = new Problems();
    Parameter fee =
        new Parameter(
            "fee",
            Unit.COUNT,
            List.of(
                new DatedValue(
                    new Value(Unit.COUNT, "1", Fraction.ONE, List.of()),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    "illustrative: invented",
                    COMMAND_LINE)),
            "A fee");
    ParameterValues table =
        ParameterValues.inForce("cali-fund", List.of(fee), 2024, List.of(), none);
    ParameterValues set =
        ParameterValues.inForce("cali-fund", List.of(fee), 2024, List.of(set("fee", "2")), none);
    assertThat(table.value("fee").isIllustrative()).isTrue();
    assertThat(set.value("fee").isIllustrative()).isFalse();
  }
}
