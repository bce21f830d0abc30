package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The files of the pages: all of them our own, small, and such that a strict policy lets them in.
 */
class PageFilesTest {

  private static final Path SERVER = Path.of("src/main/resources/org/dsisim/server");

  /** The workbench, and what participants of a training open. */
  private static final List<String> PAGES = List.of("page", "participant");

  private static final long HEAVIEST = 1_500_000;
  private static final int LONGEST = 300;
  private static final int WIDEST_STYLE = 180;

  /** A style or a script within the page, which its Content-Security-Policy refuses. */
  private static final Pattern INLINE =
      Pattern.compile("<style|<script(?![^>]*\\ssrc=)|\\sstyle=|\\son[a-z]+=|javascript:");

  /** What makes elements or code of text. */
  private static final Pattern OF_TEXT =
      Pattern.compile(
          "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function");

  private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//[a-z][\\w.-]+\\.[a-z]+");

  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*from '([^']*)';$");

  private static final Pattern FONT = Pattern.compile("\\.woff2$|^noto-license");

  private static final Map<String, String> FILES = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (String page : PAGES) {
      try (Stream<Path> files = Files.list(SERVER.resolve(page))) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          // What is no text is only weighed.
          FILES.put(page + "/" + name, FONT.matcher(name).find() ? "" : Files.readString(file));
        }
      }
    }
  }

  @Test
  void thePageIsLight() throws IOException {
    long weight = 0;
    for (String file : FILES.keySet()) {
      weight += Files.size(SERVER.resolve(file));
    }
    assertThat(weight).isLessThan(HEAVIEST);
  }

  @Test
  void filesAreShort() {
    assertThat(FILES)
        .allSatisfy((file, content) -> assertThat(content.lines().count()).isLessThan(LONGEST));
  }

  @Test
  void aStyleHasOneRuleOnALineOrOneDeclaration() {
    assertThat(FILES.keySet())
        .filteredOn(file -> file.endsWith(".css"))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            file ->
                assertThat(FILES.getOrDefault(file, "").lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThan(WIDEST_STYLE)));
  }

  @Test
  void noScriptAndNoStyleStandsWithinThePage() {
    assertThat(found(INLINE, List.of("page/index.html", "participant/index.html"))).isEmpty();
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
        .allMatch(found -> found.matches("(page/engine|participant/ask)\\.js: .*"));
  }

  @Test
  void noModuleImportsAnotherTwice() {
    // A name that is imported twice is no script: nothing of the page would come up.
    assertThat(found(IMPORT, FILES.keySet())).doesNotHaveDuplicates();
  }

  @Test
  void modulesImportEachOtherAndNothingElse() {
    assertThat(found(IMPORT, FILES.keySet()))
        .isNotEmpty()
        .allSatisfy(
            found ->
                assertThat(List.of("page/" + imported(found), folder(found) + imported(found)))
                    .anyMatch(FILES::containsKey));
  }

  @Test
  void noModuleNeedsItselfByWayOfOthers() {
    Map<String, Set<String>> needed = new TreeMap<>();
    FILES.forEach(
        (file, content) ->
            needed.put(
                file,
                IMPORT
                    .matcher(content)
                    .results()
                    .map(found -> "page/" + imported(found.group()))
                    .collect(Collectors.toSet())));
    // Whoever needs nobody that is left can be left out; in a circle nobody can.
    boolean isLess;
    do {
      isLess = needed.values().removeIf(others -> Collections.disjoint(others, needed.keySet()));
    } while (isLess);
    assertThat(needed.keySet()).isEmpty();
  }

  private static String folder(String found) {
    return found.substring(0, found.indexOf('/') + 1);
  }

  private static String imported(String found) {
    return found.replaceFirst("(?s).* from '\\./([^']*)';$", "$1");
  }

  @Test
  void everyModuleIsFetchedAtOnceAndNotOneAfterTheOther() {
    Pattern fetched = Pattern.compile("(?<=(?:src|rel=\"modulepreload\" href)=\")[a-z-]+\\.js");
    assertThat(found(fetched, List.of("page/index.html")))
        .containsExactlyInAnyOrderElementsOf(
            FILES.keySet().stream()
                .filter(file -> file.matches("page/.*\\.js"))
                .map(file -> "page/index.html: " + file.substring("page/".length()))
                .toList());
    assertThat(found(fetched, List.of("participant/index.html")))
        .extracting(found -> found.substring("participant/index.html: ".length()))
        .containsExactlyInAnyOrder("ask.js", "dom.js", "forms.js", "participant.js", "words.js");
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
