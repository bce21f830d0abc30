package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The files of the page: all of them our own, small, and such that a strict policy lets them in.
 */
class PageFilesTest {

  private static final Path PAGE = Path.of("src/main/resources/org/dsisim/server/page");

  private static final long HEAVIEST = 1_500_000;
  private static final int LONGEST = 300;

  /** A style or a script within the page, which its Content-Security-Policy refuses. */
  private static final Pattern INLINE =
      Pattern.compile("<style|<script(?![^>]*\\ssrc=)|\\sstyle=|\\son[a-z]+=|javascript:");

  /** What makes elements or code of text. */
  private static final Pattern OF_TEXT =
      Pattern.compile(
          "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function");

  private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//[a-z][\\w.-]+\\.[a-z]+");

  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*from '([^']*)';$");

  private static final List<String> PAGES = List.of("index.html");

  private static final Pattern FONT = Pattern.compile("\\.woff2$|^noto-license");

  private static final Map<String, String> FILES = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(PAGE)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        // What is no text is only weighed.
        FILES.put(name, FONT.matcher(name).find() ? "" : Files.readString(file));
      }
    }
  }

  @Test
  void thePageIsLight() throws IOException {
    long weight = 0;
    for (String file : FILES.keySet()) {
      weight += Files.size(PAGE.resolve(file));
    }
    assertThat(weight).isLessThan(HEAVIEST);
  }

  @Test
  void filesAreShort() {
    assertThat(FILES)
        .allSatisfy((file, content) -> assertThat(content.lines().count()).isLessThan(LONGEST));
  }

  @Test
  void noScriptAndNoStyleStandsWithinThePage() {
    assertThat(found(INLINE, PAGES)).isEmpty();
    assertThat(INLINE.matcher("<p style=\"color: red\" onclick=\"go()\">").results()).hasSize(2);
  }

  @Test
  void nothingIsMadeOfText() {
    assertThat(found(OF_TEXT, FILES.keySet())).isEmpty();
    assertThat(OF_TEXT.matcher("box.innerHTML = eval(text)").results()).hasSize(2);
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    assertThat(found(ADDRESS, FILES.keySet()))
        .allMatch(address -> address.endsWith(": http://www.w3.org"));
    assertThat(ADDRESS.matcher("url(https://fonts.example.org/a)").results()).hasSize(1);
  }

  @Test
  void oneModuleAloneKnowsThatThereIsAServer() {
    assertThat(found(Pattern.compile("\\bfetch\\(|XMLHttpRequest|WebSocket"), FILES.keySet()))
        .isNotEmpty()
        .allMatch(found -> found.startsWith("engine.js: "));
  }

  @Test
  void modulesImportEachOtherAndNothingElse() {
    assertThat(found(IMPORT, FILES.keySet()))
        .isNotEmpty()
        .allSatisfy(
            found ->
                assertThat(FILES).containsKey(found.replaceFirst(".* from '\\./([^']*)';$", "$1")));
  }

  @Test
  void everyModuleIsFetchedAtOnceAndNotOneAfterTheOther() {
    assertThat(
            found(Pattern.compile("(?<=(?:src|rel=\"modulepreload\" href)=\")[a-z-]+\\.js"), PAGES))
        .containsExactlyInAnyOrderElementsOf(
            FILES.keySet().stream()
                .filter(file -> file.endsWith(".js"))
                .map(file -> "index.html: " + file)
                .toList());
  }

  private static List<String> found(Pattern pattern, Collection<String> files) {
    return files.stream()
        .flatMap(
            file ->
                pattern
                    .matcher(FILES.getOrDefault(file, ""))
                    .results()
                    .map(found -> file + ": " + found.group()))
        .toList();
  }
}
