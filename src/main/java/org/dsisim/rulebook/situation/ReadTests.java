package org.dsisim.rulebook.situation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The tests found in a rule file, each once for each type of subject that is asked it. */
final class ReadTests {

  /** A word with the constants that it is compared with anywhere in the file. */
  private record ComparedWord(Aspect aspect, Function<Object, String> word, Set<String> constants) {
    SituationTest test() {
      return SituationTest.word(aspect, word, List.copyOf(constants));
    }
  }

  /** What is asked of subjects of one type. */
  private record OfSubject(Map<String, SituationTest> tests, Map<String, ComparedWord> words) {
    List<SituationTest> all() {
      List<SituationTest> all = new ArrayList<>(tests.values());
      words.values().stream()
          .filter(word -> !word.constants().isEmpty())
          .forEach(word -> all.add(word.test()));
      return List.copyOf(all);
    }
  }

  private final Map<Aspect, OfSubject> bySubject = new EnumMap<>(Aspect.class);

  /** Rules are asked about subjects of a type, whatever they test. */
  void ask(Aspect subject) {
    of(subject);
  }

  private OfSubject of(Aspect subject) {
    return bySubject.computeIfAbsent(
        subject, key -> new OfSubject(new LinkedHashMap<>(), new LinkedHashMap<>()));
  }

  /**
   * Adds a test.
   *
   * @param asked the type of subject that it is asked of
   * @param name tells it apart from others of the same fact
   */
  Value.Determined add(Aspect asked, String name, SituationTest test) {
    of(asked).tests().putIfAbsent(test.aspect() + "." + name, test);
    return new Value.Determined();
  }

  /** Adds a word, to be tested against constants that are told later. */
  Value.Word addWord(Aspect asked, String name, Aspect aspect, Function<Object, String> word) {
    ComparedWord compared =
        of(asked)
            .words()
            .computeIfAbsent(
                aspect + "." + name, key -> new ComparedWord(aspect, word, new LinkedHashSet<>()));
    return new Value.Word(compared.constants()::add);
  }

  /** Adds a test that is made of whoever is asked about. */
  void addToAll(String name, SituationTest test) {
    bySubject.values().forEach(asked -> asked.tests().putIfAbsent(name, test));
  }

  /** All tests, by the type of the subject that they are asked of. */
  Map<Aspect, List<SituationTest>> all() {
    Map<Aspect, List<SituationTest>> all = new EnumMap<>(Aspect.class);
    bySubject.forEach((subject, asked) -> all.put(subject, asked.all()));
    return all;
  }
}
