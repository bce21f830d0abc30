package org.dsisim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a terminal shows: how wide texts are, and tables that fit it. */
class WidthTest {

  @Test
  void aChineseCharacterTakesTwoColumnsAndAMarkOnALetterNone() {
    assertThat(Width.of("Kenya")).isEqualTo(5);
    assertThat(Width.of("肯尼亚")).isEqualTo(6);
    assertThat(Width.of("كينيا")).isEqualTo(5);
    assertThat(Width.of("Кения")).isEqualTo(5);
    assertThat(Width.of("e\u0301\u200f")).isEqualTo(1);
    assertThat(Width.of("𠮷")).isEqualTo(2);
  }

  @Test
  void whatIsTooWideIsCutWithAnEllipsis() {
    assertThat(Width.cut("Kenya", 5)).isEqualTo("Kenya");
    assertThat(Width.cut("Kenya", 4)).isEqualTo("Ken…");
    assertThat(Width.cut("Cabo Verde", 6)).isEqualTo("Cabo…");
    assertThat(Width.cut("肯尼亚共和国", 8)).isEqualTo("肯尼亚…");
    assertThat(Width.of(Width.cut("肯尼亚共和国", 8))).isEqualTo(7);
  }

  @Test
  void aParagraphIsBrokenAtSpacesAndAWordThatIsTooLongStandsAlone() {
    assertThat(Width.wrap("one two three", "- ", "  ", 9)).containsExactly("- one two", "  three");
    assertThat(Width.wrap("a-very-long-word b", "", "", 6))
        .containsExactly("a-very-long-word", "b");
    assertThat(Width.wrap("", "- ", "  ", 9)).containsExactly("- ");
  }

  @Test
  void wordsStandLeftAndNumbersRight() {
    TextTable table = new TextTable("country", "ISO ", "amount");
    table.row("Kenya", "KEN", "1,000.00").row("肯尼亚", "KEN", "2.00");
    assertThat(table.isEmpty()).isFalse();
    assertThat(table.lines(80))
        .containsExactly("country  ISO    amount", "Kenya    KEN  1,000.00", "肯尼亚   KEN      2.00");
  }

  @Test
  void theFirstColumnGivesWayWhereATableIsTooWide() {
    TextTable table = new TextTable("country", "a", "b");
    table.row("United Kingdom of Great Britain", "100,000.00", "100,000.00");
    assertThat(table.lines(40)).allMatch(line -> Width.of(line) <= 40);
    assertThat(table.lines(40))
        .containsExactly(
            "country                     a          b", "United Kingdom of… 100,000.00 100,000.00");
    // Not below what can still be told apart.
    assertThat(table.lines(20)).contains("United…  100,000.00 100,000.00");
  }

  @Test
  void aTableWithoutRowsIsItsHeaderAndARowHasAsManyCellsAsThereAreColumns() {
    TextTable table = new TextTable("country", "amount");
    assertThat(table.isEmpty()).isTrue();
    assertThat(table.lines(80)).isEqualTo(List.of("country  amount"));
    assertThatThrownBy(() -> table.row("Kenya"))
        .hasMessage("A row of 1 cells in a table of 2 columns.");
  }

  @Test
  void aPageIsNeverNarrowerThanFortyColumns() {
    Page page = new Page(10);
    page.heading("HEADING").sentence("one two three four five six seven eight nine ten");
    page.named("Law", "as of today").items(List.of("first", "second")).heading("NEXT");
    page.indented("further in");
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
