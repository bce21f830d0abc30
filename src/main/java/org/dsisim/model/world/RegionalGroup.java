package org.dsisim.model.world;

import java.util.List;
import java.util.stream.Stream;

/** The groups in which States vote and sit in the United Nations. */
@SuppressWarnings("ImmutableEnumChecker") // the list is List.of, which nobody can change
public enum RegionalGroup implements TableWord {
  /** African States. */
  AFRICAN("African Group", "Africa"),
  /** States of Asia and the Pacific. */
  ASIA_PACIFIC("Asia-Pacific", "Asia and the Pacific Group", "Asia"),
  /** States of Eastern Europe. */
  EASTERN_EUROPEAN("EEG", "Eastern European Group"),
  /** States of Latin America and the Caribbean. */
  LATIN_AMERICAN_AND_CARIBBEAN("GRULAC", "Latin American and Caribbean Group"),
  /** Western European and other States. */
  WESTERN_EUROPEAN_AND_OTHERS("WEOG", "Western European and Others Group");

  /** The words of all. */
  public static final List<String> WORDS = Stream.of(values()).map(RegionalGroup::word).toList();

  private final Spelling spelling;

  RegionalGroup(String word, String... otherNames) {
    this.spelling = Spelling.of(word, otherNames);
  }

  @Override
  public Spelling spelling() {
    return spelling;
  }
}
