package org.dsisim.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.message.Message.plain;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a terminal shows: how wide texts are, and tables that fit it. */
class WidthTest {

  private static final Screen ROUNDED = Screen.of(80);

  /** A table of words in its first column, and in ISO, and of numbers in the others. */
  private static TextTable table(String... heads) {
    return new TextTable(
        Stream.of(heads)
            .map(head -> new TextColumn(plain(head), head.equals(heads[0]) || head.equals("ISO")))
            .toList());
  }

  @Test
  void aChineseCharacterTakesTwoColumnsAndAMarkOnALetterNone() {
    assertThat(Width.of("Kenya")).isEqualTo(5);
    assertThat(Width.of("\t\u007f")).isEqualTo(2);
    assertThat(Width.of("Ken\u00adya")).isEqualTo(5);
    assertThat(Width.of("肯尼亚")).isEqualTo(6);
    assertThat(Width.of("كينيا")).isEqualTo(5);
    assertThat(Width.of("Кения")).isEqualTo(5);
    assertThat(Width.of("e\u0301\u200f")).isEqualTo(1);
    assertThat(Width.of("𠮷")).isEqualTo(2);
  }

  @Test
  void aParagraphIsBrokenAtSpacesAndAWordThatIsTooLongBehindAHyphenOrAnywhere() {
    assertThat(Width.wrap("one two three", "- ", "  ", 9)).containsExactly("- one two", "  three");
    assertThat(Width.wrap("a-very-long-word b", "", "", 6))
        .containsExactly("a-", "very-", "long-", "word b");
    assertThat(Width.wrap("1 cali-fund:iusaf@strict", "", "", 12))
        .containsExactly("1 cali-fund:", "iusaf@strict");
    assertThat(Width.wrap("肯尼亚共和国", "", "", 8)).containsExactly("肯尼亚共", "和国");
    assertThat(Width.wrap("a b incomprehensible", "", "  ", 8))
        .containsExactly("a b", "  incomp", "  rehens", "  ible");
    assertThat(Width.wrap("", "- ", "  ", 9)).containsExactly("- ");
  }

  @Test
  void wordsStandLeftAndNumbersRight() {
    TextTable table = table("country", "ISO", "amount");
    table.row("Kenya", "KEN", "1,000.00").row("肯尼亚", "KEN", "2.00");
    assertThat(table.isEmpty()).isFalse();
    assertThat(table.lines(80, ROUNDED))
        .containsExactly("country  ISO    amount", "Kenya    KEN  1,000.00", "肯尼亚   KEN      2.00");
  }

  @Test
  void wordsGiveWayWhereATableIsTooWideAndNothingIsCut() {
    TextTable table = table("country", "a", "b");
    table.row("United Kingdom of Great Britain", "100,000.00", "100,000.00");
    assertThat(table.lines(40, ROUNDED))
        .containsExactly(
            "country                     a          b",
            "United Kingdom of  100,000.00 100,000.00",
            "  Great Britain");
  }

  @Test
  void columnsThatHaveNoRoomStandBelowBehindTheFirst() {
    TextTable table = table("country", "ISO", "2024", "2025", "all");
    table.row("Kenya", "KEN", "1,000,000.00", "2,000,000.00", "3,000,000.00");
    assertThat(table.lines(30, ROUNDED))
        .containsExactly(
            "country  ISO          2024",
            "Kenya    KEN  1,000,000.00",
            "",
            "country          2025",
            "Kenya    2,000,000.00",
            "",
            "country           all",
            "Kenya    3,000,000.00");
  }

  @Test
  void aHeadIsBrokenAndStandsRightAboveItsNumbers() {
    TextTable table = table("option", "2 cali-fund-geographic-origin", "payers");
    table.row("Kenya", "1", "2");
    assertThat(table.lines(40, ROUNDED))
        .containsExactly(
            "         2 cali-fund-geographic-",
            "option                    origin  payers",
            "Kenya                          1       2");
  }

  @Test
  void aTableWithoutRowsIsItsHeaderAndARowHasAsManyCellsAsThereAreColumns() {
    TextTable table = table("country", "amount");
    assertThat(table.isEmpty()).isTrue();
    assertThat(table.lines(80, ROUNDED)).isEqualTo(List.of("country  amount"));
    assertThatThrownBy(() -> table.row("Kenya"))
        .hasMessage("A row of 1 cells in a table of 2 columns.");
  }

  @Test
  void aPageIsNeverNarrowerThanFortyColumns() {
    Page page = new Page(10);
    page.heading(plain("HEADING"))
        .sentence(plain("one two three four five six seven eight nine ten"))
        .named(plain("Law"), plain("as of today"))
        .items(List.of(plain("first"), plain("second")))
        .heading(plain("NEXT"))
        .indented(plain("further in"));
    assertThat(page.text())
        .isEqualTo(
            """
            HEADING
            one two three four five six seven eight
            nine ten
            Law       as of today
            - first
            - second

            NEXT
                further in
            """);
  }
}
