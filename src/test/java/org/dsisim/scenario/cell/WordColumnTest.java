package org.dsisim.scenario.cell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.table.RowBytes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words are told apart by all of their bytes, however few are looked at first. */
class WordColumnTest {

  private final List<String> read = new ArrayList<>();
  private final WordColumn<String> words =
      new WordColumn<>(
          text -> {
            read.add(text);
            return text.startsWith("?") ? null : text;
          });

  /** A row of one cell. */
  private record Row(String text) implements RowBytes {
    @Override
    public byte[] bytes() {
      return text.getBytes(UTF_8);
    }

    @Override
    public int[] starts() {
      return new int[] {0};
    }

    @Override
    public int[] ends() {
      return new int[] {bytes().length};
    }

    @Override
    public int start(int cell) {
      return 0;
    }

    @Override
    public int end(int cell) {
      return bytes().length;
    }

    @Override
    public boolean isBare(int cell) {
      return text.chars().allMatch(sign -> sign < 128);
    }

    @Override
    public String text(int cell) {
      return text;
    }

    @Override
    public int line() {
      return 1;
    }
  }

  private @Nullable String word(String text) {
    return words.word(new Row(text), 0);
  }

  @Test
  void aWordIsReadOnceAndStandsForTheSame() {
    assertThat(word("retail")).isEqualTo("retail");
    assertThat(word("")).isEmpty();
    assertThat(word("retail")).isSameAs(word("retail"));
    assertThat(read).containsExactly("retail", "");
  }

  @Test
  void whatCannotBeReadPlainlyIsNothing() {
    assertThat(word("?")).isNull();
    assertThat(word("?")).isNull();
    assertThat(word("é")).isNull();
    assertThat(read).containsExactly("?");
  }

  @Test
  void wordsThatAreAlikeAtTheirEndsAndInTheMiddleAreNotTakenForEachOther() {
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < 500; i++) {
        String word = "own-%03d-middle-%03d-end".formatted(i, i);
        assertThat(word(word)).isEqualTo(word);
      }
    }
    assertThat(read).hasSize(500).doesNotHaveDuplicates();
  }

  @Test
  void ofTooManyWordsTheLastAreLeft() {
    for (int i = 0; i < 10_000; i++) {
      word("word-" + i);
    }
    assertThat(word("word-9999")).isEqualTo("word-9999");
    assertThat(word("another")).isNull();
    assertThat(read).hasSize(10_000);
  }
}
