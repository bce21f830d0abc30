package org.dsisim.model.world;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word of tables and rules, for which people write others. */
public interface TableWord {

  /** As tables and rules write it. */
  String word();

  /** What people write in its place. */
  List<String> otherNames();

  /** What people write in the place of these words, each with the word that is meant. */
  static Map<String, String> byOtherName(TableWord... words) {
    return Stream.of(words)
        .flatMap(one -> one.otherNames().stream().map(name -> Map.entry(name, one.word())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
