package org.dsisim.rulebook.drl;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.world.figure.NamesColumn;
import org.dsisim.parameter.Names;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  /** What rules can write words behind. */
  private static final List<Class<?>> WRITTEN_BEHIND =
      List.of(
          Amount.class,
          Amount.Banded.class,
          Obligation.PoolPart.class,
          WeightBase.ByFigures.class,
          Factor.Power.class);

  /** Words that are found in Java and are none of a rule. */
  private static final Set<String> FOR_PROGRAMS = Set.of("ofThreshold", "accept", "of", "ofType");

  private static Stream<Method> words() {
    return Vocabulary.wordNames().stream()
        .flatMap(name -> Vocabulary.words(name).stream())
        .filter(method -> !FOR_PROGRAMS.contains(method.getName()));
  }

  private static Stream<Method> asked() {
    Set<Class<?>> types = new LinkedHashSet<>(WRITTEN_BEHIND);
    for (RuleFileKind kind : RuleFileKind.values()) {
      types.addAll(kind.facts());
      types.add(kind.findings());
    }
    return types.stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> !FOR_PROGRAMS.contains(method.getName()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !Modifier.isStatic(method.getModifiers()));
  }

  private static boolean isUnnamed(Parameter value) {
    boolean text = value.getType() == String.class || value.getType() == String[].class;
    return text
        && !value.isAnnotationPresent(Names.class)
        && !value.isAnnotationPresent(NamesColumn.class);
  }

  @Test
  void aTextThatAWordTakesSaysAsWhatItNamesAParameter() {
    Set<String> others =
        Stream.concat(words(), asked())
            .filter(word -> Arrays.stream(word.getParameters()).anyMatch(VocabularyTest::isUnnamed))
            .map(Method::getName)
            .collect(toCollection(TreeSet::new));
    assertThat(others)
        .as("words of which a text names no parameter: a country, an indicator, a criterion")
        .containsExactly(
            "country",
            "figure",
            "knows",
            "leavesOpen",
            "measures",
            "ratio",
            "some",
            "total",
            "unScale");
  }

  @Test
  void everyWordStandsInThePageOnRules() throws IOException {
    String page = Files.readString(Shipped.rulesFolder().resolve("README.md"));
    assertThat(words()).extracting(Method::getName).allMatch(word -> page.contains(word + "("));
    assertThat(Vocabulary.constantsOf(WeightBase.class).keySet()).allMatch(page::contains);
  }

  /** Of two methods of a name the compiler might complain of the one that no rule can call. */
  @Test
  void noWordHasTheNameOfWhatCanBeAskedOfTheTypeThatHasIt() {
    Set<String> words = Vocabulary.wordNames();
    assertThat(
            Vocabulary.AT_HAND.stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName))
        .doesNotContainAnyElementsOf(words);
  }

  @Test
  void nobodyIsSentToWhatIsForPrograms() {
    assertThat(Vocabulary.properties(WeightBase.class)).isEmpty();
    assertThat(Vocabulary.properties(Amount.Banded.class))
        .contains("on", "inCurrency")
        .doesNotContain("accept", "under");
  }
}
