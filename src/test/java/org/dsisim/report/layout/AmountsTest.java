package org.dsisim.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Amounts on the screen: few digits and one unit for a table, or cents. */
class AmountsTest {

  private static final Screen ROUNDED = Screen.of(80);
  private static final Screen EXACT = new Screen(80, true, false);

  /** A table of words in its first column and of numbers in the others. */
  private static TextTable table(String first, String... others) {
    return new TextTable(
        TextTable.columns(Message.plain(first), Stream.of(others).map(Message::plain).toList()));
  }

  private static Money usd(String dollars) {
    return Money.ofUsd(new BigDecimal(dollars));
  }

  private static List<String> inMillions(String... dollars) {
    return Stream.of(dollars).map(one -> MoneyUnit.MILLIONS.of(usd(one))).toList();
  }

  @Test
  void anAmountHasFourSignificantDigitsAndThreeBelowOne() {
    assertThat(inMillions("1789124010.08", "447281002.57", "43570236.72", "2796300.67"))
        .containsExactly("1,789", "447.3", "43.57", "2.796");
    assertThat(inMillions("624999.99", "88016.58", "5881.00"))
        .containsExactly("0.625", "0.0880", "0.0059");
    assertThat(inMillions("9999600", "999960000", "999999.99", "12345678901"))
        .containsExactly("10.00", "1,000", "1.000", "12,346");
    assertThat(inMillions("-2796300.67")).containsExactly("-2.796");
  }

  @Test
  void whatIsSomethingNeverLooksLikeNothing() {
    assertThat(inMillions("0", "0.01", "49.99", "50.01", "-1"))
        .containsExactly("0", "<0.0001", "<0.0001", "0.0001", ">-0.0001");
    assertThat(MoneyUnit.DOLLARS.of(usd("0.01"))).isEqualTo("0.01");
  }

  @Test
  void theLargestAmountOfATableDecidesItsUnit() {
    assertThat(unit("9999.99", "1")).isEqualTo(MoneyUnit.DOLLARS);
    assertThat(unit("10000", "1")).isEqualTo(MoneyUnit.THOUSANDS);
    assertThat(unit("1", "9999999.99")).isEqualTo(MoneyUnit.THOUSANDS);
    assertThat(unit("-10000000")).isEqualTo(MoneyUnit.MILLIONS);
    assertThat(unit("250000000000", "1")).isEqualTo(MoneyUnit.BILLIONS);
    assertThat(MoneyUnit.of(List.of())).isEqualTo(MoneyUnit.DOLLARS);
    // One option of 250 billion does not hide those of some millions.
    assertThat(unit("250000000000", "12000000", "53000000")).isEqualTo(MoneyUnit.MILLIONS);
    assertThat(Amounts.EXACT.unit(List.of(usd("250000000000")))).isEqualTo(MoneyUnit.DOLLARS);
  }

  private static MoneyUnit unit(String... dollars) {
    return MoneyUnit.of(Stream.of(dollars).map(AmountsTest::usd).toList());
  }

  @Test
  void inASentenceAnAmountHasItsOwnUnit() {
    assertThat(
            Stream.of("447281002.57", "50000000", "2800000", "1000000", "250000000000.13")
                .map(one -> ROUNDED.word(ROUNDED.amount(usd(one)))))
        .containsExactly(
            "USD 447.3 million",
            "USD 50 million",
            "USD 2.8 million",
            "USD 1 million",
            "USD 250 billion");
    assertThat(
            Stream.of("1789124010.08", "980500", "34999.99", "12.5", "0.01", "0", "-20000")
                .map(one -> ROUNDED.word(ROUNDED.amount(usd(one)))))
        .containsExactly(
            "USD 1,789 million",
            "USD 980,500",
            "USD 35,000",
            "USD 12.50",
            "USD 0.01",
            "USD 0",
            "USD -20,000");
    assertThat(EXACT.word(EXACT.amount(usd("447281002.57")))).isEqualTo("USD 447,281,002.57");
  }

  @Test
  void aTableNamesItsUnitOnceAndHasItsPointsBelowOneAnother() {
    TextTable table = table("group", "Parties", "amount", "State");
    table.row("EEG", 11, usd("33809817.19"), usd("1"));
    table.row("WEOG", 1, Bounded.atLeast(usd("447281002.57"), true), "unknown");
    assertThat(table.lines(80, ROUNDED))
        .containsExactly(
            "group, USD million  Parties  amount    State",
            "EEG                      11   33.81  <0.0001",
            "WEOG                      1  447.3+  unknown");
    assertThat(table.lines(80, EXACT))
        .containsExactly(
            "group, USD  Parties           amount    State",
            "EEG              11   33,809,817.19      1.00",
            "WEOG              1  447,281,002.57+  unknown");
  }

  @Test
  void theUnitStandsOverTheOnlyColumnOfAmounts() {
    TextTable table = table("use", "permits", "cost");
    table.row("maize", 2, usd("26500")).row("face-cream", 0, Money.ZERO);
    assertThat(table.lines(80, ROUNDED))
        .containsExactly(
            "use         permits  cost, USD thousand",
            "maize             2               26.50",
            "face-cream        0                0");
    assertThat(table("", "State").row("all", usd("1")).lines(80, EXACT))
        .containsExactly("     State, USD", "all        1.00");
  }
}
