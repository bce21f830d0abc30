package org.dsisim.rulebook.situation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsisim.model.formula.TableKey;

/** The tests found in a rule file, each once for each type of subject that is asked it. */
final class ReadTests {

  /**
   * What is asked of subjects of one type.
   *
   * @param words the constants that each word is compared with anywhere in the file
   */
  record OfSubject(Set<ReadProperty> tests, Map<ReadProperty, Set<String>> words) {

    private List<SituationTest> all(Set<TableKey> keys) {
      List<SituationTest> all = new ArrayList<>();
      tests.forEach(test -> all.add(Objects.requireNonNull(test.test())));
      keys.forEach(key -> all.add(PayerWord.test(key)));
      words.forEach(
          (word, constants) -> {
            if (!constants.isEmpty()) {
              all.add(
                  SituationTest.word(
                      word.aspect(), Objects.requireNonNull(word.word()), List.copyOf(constants)));
            }
          });
      return List.copyOf(all);
    }
  }

  private final Map<Aspect, OfSubject> bySubject = new EnumMap<>(Aspect.class);
  private final Set<TableKey> keys = new LinkedHashSet<>();

  /** Rules are asked about subjects of a type, whatever they test. */
  void ask(Aspect subject) {
    of(subject);
  }

  private OfSubject of(Aspect subject) {
    return bySubject.computeIfAbsent(
        subject, key -> new OfSubject(new LinkedHashSet<>(), new LinkedHashMap<>()));
  }

  /**
   * Adds a test.
   *
   * @param asked the type of subject that it is asked of
   */
  SituationValue.Determined add(Aspect asked, ReadProperty test) {
    of(asked).tests().add(test);
    return new SituationValue.Determined();
  }

  /** Adds a word, to be tested against constants that are told later. */
  SituationValue.Word addWord(Aspect asked, ReadProperty word) {
    Set<String> constants = of(asked).words().computeIfAbsent(word, first -> new LinkedHashSet<>());
    return new SituationValue.Word(constants::add);
  }

  /** Adds the word by which a table gives something, asked of whoever is asked about. */
  void addToAll(TableKey key) {
    keys.add(key);
  }

  /** What is asked, by the type of the subject that it is asked of. */
  Map<Aspect, OfSubject> bySubject() {
    return bySubject;
  }

  /** The words of tables, asked of whoever is asked about. */
  Set<TableKey> keys() {
    return keys;
  }

  /** All tests, by the type of the subject that they are asked of. */
  Map<Aspect, List<SituationTest>> all() {
    Map<Aspect, List<SituationTest>> all = new EnumMap<>(Aspect.class);
    bySubject.forEach((subject, asked) -> all.put(subject, asked.all(keys)));
    return all;
  }
}
