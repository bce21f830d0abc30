package org.dsisim.rulebook.drl;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.WeightBase;
import org.junit.jupiter.api.Test;

/**
 * Every word that a rule can write is seen at work on the page on rules: in a rule that stands
 * there, or in a rule set that the page names beside the word. All of these are compiled, and do
 * what their worked cases say: shipped rule sets by their own tests, the others as texts of tests.
 */
class WordsAtWorkTest {

  private static final Path TEXTS = Path.of("src/test/resources");

  /** What rules can write words behind. */
  private static final List<Class<?>> WRITTEN_BEHIND =
      List.of(
          Amount.class,
          Amount.Banded.class,
          Obligation.PoolPart.class,
          WeightBase.ByFigures.class,
          Factor.Power.class);

  /** Words that are found in Java and are none of a rule, with those that every record has. */
  private static final Set<String> FOR_PROGRAMS =
      Set.of("ofThreshold", "of", "accept", "equals", "hashCode", "toString");

  private static String page() throws IOException {
    return Files.readString(Shipped.rulesFolder().resolve("README.md"));
  }

  private static List<String> shownRules() throws IOException {
    return Pattern.compile("(?s)```\n(rule .*?end\n)```")
        .matcher(page())
        .results()
        .map(shown -> shown.group(1))
        .toList();
  }

  private static String rulesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".drl"))
          .sorted()
          .map(WordsAtWorkTest::text)
          .collect(joining("\n"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The rule sets of the page's last table, each with the words that are at work in it. */
  private static Map<String, Set<String>> namedBeside() throws IOException {
    String page = page();
    String table = page.substring(page.indexOf("### Where else words are at work"));
    Map<String, Set<String>> named = new HashMap<>();
    Matcher row =
        Pattern.compile("(?m)^\\| (`.*`) \\| `([a-z0-9/-]+)` \\|$")
            .matcher(table.substring(0, table.indexOf("\n## ")));
    while (row.find()) {
      named.put(row.group(2), new TreeSet<>(List.of(row.group(1).replace("`", "").split(", "))));
    }
    return named;
  }

  private static boolean isAtWork(String word, String rules) {
    return Pattern.compile("\\b" + word + "\\(").matcher(rules).find();
  }

  private static Set<String> words() {
    Set<String> words = new TreeSet<>(Vocabulary.wordNames());
    for (RuleFileKind kind : RuleFileKind.values()) {
      words.addAll(names(kind.findings()));
    }
    WRITTEN_BEHIND.forEach(type -> words.addAll(behind(type)));
    words.removeAll(FOR_PROGRAMS);
    return words;
  }

  private static Set<String> names(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .map(Method::getName)
        .collect(toCollection(TreeSet::new));
  }

  /**
   * What gives something that a rule can go on with; what is there to be read, or takes a function,
   * is for programs.
   */
  private static Set<String> behind(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(WordsAtWorkTest::goesOn)
        .map(Method::getName)
        .collect(toCollection(LinkedHashSet::new));
  }

  private static boolean goesOn(Method method) {
    boolean isWord = method.getParameterCount() > 0 || method.getName().equals("scaled");
    return isWord
        && Arrays.stream(method.getParameterTypes()).noneMatch(UnaryOperator.class::equals)
        && WRITTEN_BEHIND.stream().anyMatch(one -> one.isAssignableFrom(method.getReturnType()));
  }

  @Test
  void everyRuleOnThePageOnRulesIsOneOfARuleSet() throws IOException {
    String compiled = rulesIn(Shipped.rulesFolder()) + "\n" + rulesIn(TEXTS);
    assertThat(shownRules())
        .hasSizeGreaterThan(20)
        .allSatisfy(rule -> assertThat(compiled).contains(rule));
  }

  @Test
  void whatIsNamedBesideARuleSetIsAtWorkThere() throws IOException {
    Map<String, Set<String>> named = namedBeside();
    assertThat(named).hasSizeGreaterThan(10);
    named.forEach(
        (ruleSet, words) ->
            assertThat(words)
                .as(ruleSet)
                .allMatch(word -> isAtWork(word, rulesIn(Shipped.rulesFolder().resolve(ruleSet)))));
  }

  @Test
  void noWordIsWithoutAnExample() throws IOException {
    String shown = String.join("\n", shownRules());
    Set<String> missing = words();
    missing.removeIf(word -> isAtWork(word, shown));
    namedBeside().values().forEach(missing::removeAll);
    assertThat(missing).isEmpty();
  }

  /** So that none is forgotten by the test above. */
  @Test
  void wordsOfEveryKindAreLookedFor() {
    assertThat(words())
        .contains("lowerOf", "inEnvelope", "weighedForIplc", "creditsPaid", "tags", "measures")
        .contains("atLeast", "on", "inCurrency", "whereUnknown", "scaled", "otherwise", "unScale")
        .doesNotContain("inWords", "name");
  }
}
