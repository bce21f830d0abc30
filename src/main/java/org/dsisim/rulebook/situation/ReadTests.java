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

  private final Map<Aspect, Map<String, SituationTest>> tests = new EnumMap<>(Aspect.class);
  private final Map<Aspect, Map<String, ComparedWord>> words = new EnumMap<>(Aspect.class);

  /** Rules are asked about subjects of a type, whatever they test. */
  void ask(Aspect subject) {
    tests.computeIfAbsent(subject, key -> new LinkedHashMap<>());
    words.computeIfAbsent(subject, key -> new LinkedHashMap<>());
  }

  Value.Determined add(Aspect asked, String name, SituationTest test) {
    ask(asked);
    tests.get(asked).putIfAbsent(test.aspect() + "." + name, test);
    return new Value.Determined();
  }

  Value.Word addWord(Aspect asked, String name, Aspect aspect, Function<Object, String> word) {
    ask(asked);
    ComparedWord compared =
        words
            .get(asked)
            .computeIfAbsent(
                aspect + "." + name, key -> new ComparedWord(aspect, word, new LinkedHashSet<>()));
    return new Value.Word(compared.constants()::add);
  }

  /** All tests, by the type of the subject that they are asked of. */
  Map<Aspect, List<SituationTest>> all() {
    Map<Aspect, List<SituationTest>> all = new EnumMap<>(Aspect.class);
    tests.forEach(
        (subject, known) -> {
          List<SituationTest> ofSubject = new ArrayList<>(known.values());
          words.get(subject).values().stream()
              .filter(word -> !word.constants().isEmpty())
              .forEach(word -> ofSubject.add(word.test()));
          all.put(subject, List.copyOf(ofSubject));
        });
    return all;
  }
}
