package org.dsisim.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordSearchTest {

  @Test
  void aWordIsFoundWhereNoneIsJoinedToIt() {
    assertThat(WordSearch.has("of( SALES )", "SALES")).isTrue();
    assertThat(WordSearch.has("SALES", "SALES")).isTrue();
    assertThat(WordSearch.has("PRODUCT_SALES, SALES_2 and SALES", "SALES")).isTrue();
    assertThat(WordSearch.has("PRODUCT_SALES, SALES_2, xSALES and SALESx", "SALES")).isFalse();
    assertThat(WordSearch.has("", "SALES")).isFalse();
  }

  @Test
  void aCallIsAWordWithAParenthesisBehindIt() {
    assertThat(WordSearch.hasCall("a = partOf (b)", "partOf")).isTrue();
    assertThat(WordSearch.hasCall("partOf\n  (b)", "partOf")).isTrue();
    assertThat(WordSearch.hasCall("partOf, partOf", "partOf")).isFalse();
    assertThat(WordSearch.hasCall("apartOf(b), partOfAll(b)", "partOf")).isFalse();
  }

  @Test
  void whatAPatternFindsIsFoundByItsBeginning() {
    Pattern listed = Pattern.compile("\\blisted\\(\\s*\"(\\w+)\"\\s*\\)");
    List<String> texts =
        List.of(
            "listed( \"a\" ) && unlisted(\"b\") && listed(c) && listed(\"d\")",
            "",
            "listed(\"e\")");
    assertThat(WordSearch.groups(listed, "listed(", texts)).containsExactly("a", "d", "e");
  }
}
