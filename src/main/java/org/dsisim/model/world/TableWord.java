package org.dsisim.model.world;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word of tables and rules, for which people write others. */
public interface TableWord {

  /**
   * How it is written.
   *
   * @param word as tables and rules write it
   * @param otherNames what people write in its place
   */
  record Spelling(String word, List<String> otherNames) {

    static Spelling of(String word, String... otherNames) {
      return new Spelling(word, List.of(otherNames));
    }
  }

  /** How it is written. */
  Spelling spelling();

  /** As tables and rules write it. */
  default String word() {
    return spelling().word();
  }

  /** What people write in its place. */
  default List<String> otherNames() {
    return spelling().otherNames();
  }

  /** What people write in the place of these words, each with the word that is meant. */
  static Map<String, String> byOtherName(TableWord... words) {
    return Stream.of(words)
        .flatMap(one -> one.otherNames().stream().map(name -> Map.entry(name, one.word())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
