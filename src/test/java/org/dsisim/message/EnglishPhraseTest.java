package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** English chooses without ICU, and in the same words. */
class EnglishPhraseTest {

  private static final Path ENGLISH = Path.of("src/main/resources/org/dsisim/message/en");

  @Test
  void everyPatternOfTheCatalogueIsFilledAsIcuFillsIt() throws IOException {
    int compared = 0;
    for (String pattern : patterns()) {
      ChoosingPhrase icu = new ChoosingPhrase(pattern, Locale.ENGLISH);
      EnglishPhrase english = new EnglishPhrase(pattern);
      for (Map<String, Object> arguments : arguments(pattern)) {
        assertThat(english.filled("key", arguments))
            .as("%s with %s", pattern, arguments)
            .isEqualTo(icu.filled("key", arguments));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  private static List<String> patterns() throws IOException {
    List<String> patterns = new ArrayList<>();
    try (Stream<Path> files = Files.list(ENGLISH)) {
      for (Path file : files.toList()) {
        String room = file.getFileName().toString().replace(".properties", "");
        patterns.addAll(Catalogue.patterns(Locale.ENGLISH, room).values());
      }
    }
    return patterns;
  }

  /** A number for what is counted, and each word by which something is chosen. */
  private static List<Map<String, Object>> arguments(String pattern) {
    MessagePattern parts = new MessagePattern(pattern);
    Map<String, Set<Object>> values = new HashMap<>();
    for (int i = 0; i < parts.countParts(); i++) {
      if (parts.getPartType(i) == MessagePattern.Part.Type.ARG_START) {
        MessagePattern.ArgType kind = parts.getPart(i).getArgType();
        boolean number = kind.hasPluralStyle() || kind == MessagePattern.ArgType.SIMPLE;
        values
            .computeIfAbsent(parts.getSubstring(parts.getPart(i + 1)), name -> new TreeSet<>())
            .addAll(
                number
                    ? List.of(0, 1, 2, 1234)
                    : kind == MessagePattern.ArgType.SELECT ? words(parts, i) : List.of());
      }
    }
    List<Map<String, Object>> all = new ArrayList<>(List.of(Map.of()));
    values.forEach(
        (name, each) -> {
          List<Map<String, Object>> longer = new ArrayList<>();
          for (Map<String, Object> before : all) {
            for (Object value : each.isEmpty() ? Set.of("<" + name + ">") : each) {
              Map<String, Object> with = new HashMap<>(before);
              with.put(name, value);
              longer.add(with);
            }
          }
          all.clear();
          all.addAll(longer);
        });
    return all;
  }

  private static List<Object> words(MessagePattern parts, int argument) {
    List<Object> words = new ArrayList<>();
    int end = parts.getLimitPartIndex(argument);
    for (int i = argument + 1; i < end; i++) {
      if (parts.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
        words.add(parts.getSubstring(parts.getPart(i)));
        i = parts.getLimitPartIndex(i + 1);
      }
    }
    return words;
  }

  @Test
  void aFormOfItsOwnGoesBeforeThePlural() {
    EnglishPhrase phrase =
        new EnglishPhrase("{n, plural, =0 {none} =1 {the one} one {one} other {{n, number,0}}}");
    assertThat(List.of(0, 1, 2, 1234L))
        .map(count -> phrase.filled("key", Map.of("n", count)))
        .containsExactly("none", "the one", "2", "1234");
  }

  @Test
  void aWordThatHasNoFormTakesTheOther() {
    EnglishPhrase phrase =
        new EnglishPhrase(
            "It {n, plural, one {is} other {are}} {w, select, a {A} other {'{'w'}'}}''s.");
    assertThat(phrase.filled("key", Map.of("n", 1, "w", "a"))).isEqualTo("It is A's.");
    assertThat(phrase.filled("key", Map.of("n", 0, "w", "b"))).isEqualTo("It are {w}'s.");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnglishPhrase("{n, select, other {{m}}}").filled("key", Map.of()))
        .withMessage("key: no n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a }",
        "{}",
        "{n",
        "{n, plural",
        "{n, plural, one {a}}",
        "{n, plural, one {a} other {b}",
        "{n, number,00}",
        "{n, date,0}",
        "{n, plural, one a other {b}}",
        "{n, plural, one {# home} other {# homes}}"
      })
  void aPatternOfAnotherKindIsRefused(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnglishPhrase(pattern))
        .withMessageContaining(pattern);
  }
}
