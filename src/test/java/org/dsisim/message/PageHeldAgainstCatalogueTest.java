package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the pages of the workbench and of participants say and what the catalogue words are the same
 * messages.
 */
class PageHeldAgainstCatalogueTest {

  private static final Path SERVER = Path.of("src/main/resources/org/dsisim/server");

  /** The folders of pages; the first word of the keys of each is its name. */
  private static final List<String> PAGES = List.of("page", "participant");

  /** Two words with a space between them. */
  private static final Pattern SENTENCE = Pattern.compile("(?s).*\\p{L}{2,}[,;:.]? \\p{L}{2,}.*");

  /** Classes, selectors and keys of elements, and a fault of the program. */
  private static final Set<String> NO_SENTENCES =
      Set.of(
          "(prefers-color-scheme: dark)",
          "flow head",
          "input, select, textarea",
          "no picture",
          "num roomy");

  private static final Pattern TEXT_OF_HTML = Pattern.compile(">([^<]*\\p{L}[^<]*)<");

  @Test
  void everyMessageOfThePageIsInTheCatalogueWithTheSameArgumentsAndNoOtherIs() throws IOException {
    for (String page : PAGES) {
      Map<String, String> all = new TreeMap<>(scripts(page));
      // A word that stands in the page before any script has run is said as if by one.
      all.put("index.html", wordOfHtml(page).matcher(html(page)).replaceAll("word('$1');"));
      assertThat(differences(page, all, Catalogue.patterns(Locale.ENGLISH, page))).isEmpty();
    }
  }

  @Test
  void whatDiffersIsFound() {
    String bad =
        """
        // word('page.of-a-comment')
        word('page.known', { rule });
        word(one ? 'page.one' : 'page.other', { rule: named('x, y'), file });
        word('page.unknown');
        """;
    assertThat(
            differences(
                "page",
                Map.of("bad.js", bad),
                Map.of(
                    "page.known", "{rule} is known.",
                    "page.one", "{rule} of {file}",
                    "page.other", "{rule, select, other {{rule} is worded {when}.}}",
                    "page.unused", "is never said.")))
        .containsExactlyInAnyOrder(
            "page.other: [file, rule] are given in bad.js, and the pattern has [rule, when]",
            "page.unknown: is not in the catalogue",
            "page.unused: is said nowhere");
  }

  @Test
  void noSentenceStandsInThePageItself() throws IOException {
    for (String page : PAGES) {
      assertThat(escaped(scripts(page))).isEmpty();
      assertThat(TEXT_OF_HTML.matcher(html(page)).results().map(found -> found.group(1)))
          .isNotEmpty()
          .allMatch(text -> wordOfHtml(page).matcher(text).matches());
    }
  }

  private static String html(String page) throws IOException {
    return Files.readString(SERVER.resolve(page).resolve("index.html"));
  }

  private static Pattern wordOfHtml(String page) {
    return Pattern.compile("\\{(" + page + "\\.[a-z.-]+)}");
  }

  @Test
  void aSentenceInThePageIsFound() {
    String bad = "h('p', null, 'There is nothing', `USD ${amount} are paid`, 'page.known');";
    assertThat(escaped(Map.of("bad.js", bad)))
        .containsExactly("bad.js: There is nothing", "bad.js: USD \u0000 are paid");
  }

  private static Map<String, String> scripts(String page) throws IOException {
    Map<String, String> scripts = new TreeMap<>();
    try (Stream<Path> files = Files.list(SERVER.resolve(page))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".js")).toList()) {
        scripts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(scripts).isNotEmpty();
    return scripts;
  }

  private static List<String> escaped(Map<String, String> scripts) {
    return scripts.entrySet().stream()
        .flatMap(
            script ->
                PageScript.of(script.getValue()).texts().stream()
                    .filter(text -> SENTENCE.matcher(text).matches())
                    .filter(text -> !NO_SENTENCES.contains(text))
                    .map(text -> script.getKey() + ": " + text))
        .toList();
  }

  private static List<String> differences(
      String page, Map<String, String> scripts, Map<String, String> patterns) {
    List<String> differences = new ArrayList<>();
    Set<String> said = new java.util.TreeSet<>();
    scripts.forEach(
        (file, content) -> {
          PageScript script = PageScript.of(content);
          script.texts().stream().filter(text -> isKey(page, text)).forEach(said::add);
          script.words().forEach((key, names) -> compare(file, key, names, patterns, differences));
        });
    for (String key : said) {
      if (!patterns.containsKey(key)) {
        differences.add(key + ": is not in the catalogue");
      }
    }
    patterns.keySet().stream()
        .filter(key -> !said.contains(key))
        .forEach(key -> differences.add(key + ": is said nowhere"));
    return differences;
  }

  private static void compare(
      String file,
      String key,
      List<Set<String>> names,
      Map<String, String> patterns,
      List<String> differences) {
    String pattern = patterns.get(key);
    if (pattern != null) {
      Set<String> places = CatalogueHeldAgainstCodeTest.places(pattern);
      names.stream()
          .filter(given -> !given.equals(places))
          .forEach(
              given ->
                  differences.add(
                      key
                          + ": %s are given in %s, and the pattern has %s"
                              .formatted(given, file, places)));
    }
  }

  private static boolean isKey(String page, String text) {
    return Pattern.matches(page + "(\\.[a-z-]+)+", text);
  }
}
