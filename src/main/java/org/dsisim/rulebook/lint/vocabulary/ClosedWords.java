package org.dsisim.rulebook.lint.vocabulary;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.model.world.RegionalGroup;
import org.dsisim.model.world.Sector;
import org.dsisim.model.world.SectorWords;
import org.dsisim.model.world.TableWord;
import org.dsisim.model.world.UnRegions;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.use.UseRow;
import org.jspecify.annotations.Nullable;

/**
 * The words that a property can be: a comparison with another is never true, and says nothing.
 *
 * @param type the fact, or a part of one
 * @param property its property; of {@code is} the word that it is given
 * @param words that it can be
 * @param others what people write in the place of such words
 * @param closed whether it can be nothing else; a scenario can have words of its own otherwise
 */
public record ClosedWords(
    Class<?> type,
    String property,
    List<String> words,
    Map<String, String> others,
    boolean closed) {

  private static final Map<String, String> TRUTH =
      Map.of("true", "yes", "false", "no", "null", "unknown", "", "unknown");

  private static final List<ClosedWords> ALL =
      List.of(
          closed(Payer.class, "type", Payer.TYPES, Map.of()),
          open(Payer.class, "sector", Sector.WORDS, Map.of()),
          closed(Payer.class, "usesDsi", Known.WORDS, TRUTH),
          closed(Payer.class, "flag", Known.WORDS, TRUTH),
          closed(Use.class, "flag", Known.WORDS, TRUTH),
          closed(Country.class, "flag", Known.WORDS, TRUTH),
          closed(Use.class, "human", Known.WORDS, TRUTH),
          closed(Use.class, "patented", Known.WORDS, TRUTH),
          closed(Use.class, "openForResearch", Known.WORDS, TRUTH),
          closed(Use.class, "sampleTaken", Known.WORDS, TRUTH),
          closed(Use.class, "contractCoversDsi", Known.WORDS, TRUTH),
          closed(Use.class, "emergency", Known.WORDS, TRUTH),
          closed(Use.class, "openDatabase", Known.WORDS, TRUTH),
          closed(Use.class, "transboundary", Known.WORDS, TRUTH),
          closed(Use.class, "highValueSpecies", Known.WORDS, TRUTH),
          closed(Use.class, "cultivatedMedicinal", Known.WORDS, TRUTH),
          closed(Use.class, "mainElement", Known.WORDS, TRUTH),
          closed(Use.class, "earnsLicenceFees", Known.WORDS, TRUTH),
          closed(Use.class, "instrument", UseRow.INSTRUMENTS, Map.of()),
          closed(Use.class, "sellsMoreThan", Known.WORDS, TRUTH),
          closed(Origin.class, "traced", Known.WORDS, TRUTH),
          closed(UseRow.class, "purpose", UseRow.PURPOSES, Map.of()),
          closed(UseRow.class, "material", UseRow.MATERIALS, Map.of()),
          closed(Cooperation.class, "kind", Cooperation.KINDS, Map.of()),
          closed(Country.class, "requiresConsent", Known.WORDS_IN_PART, TRUTH),
          closed(Country.class, "lawCoversDsi", Known.WORDS_IN_PART, TRUTH),
          closed(
              Country.class,
              "is",
              CountryStatus.WORDS,
              TableWord.byOtherName(CountryStatus.values())),
          open(Country.class, "region", UnRegions.REGIONS, Map.of()),
          open(
              Country.class,
              "subregion",
              UnRegions.SUBREGIONS.stream().sorted().toList(),
              Map.of()),
          open(Country.class, "intermediateRegion", UnRegions.INTERMEDIATE_REGIONS, Map.of()),
          open(
              Country.class,
              "regionalGroup",
              RegionalGroup.WORDS,
              TableWord.byOtherName(RegionalGroup.values())));

  private static ClosedWords closed(
      Class<?> type, String property, List<String> words, Map<String, String> others) {
    return new ClosedWords(type, property, words, others, true);
  }

  private static ClosedWords open(
      Class<?> type, String property, List<String> words, Map<String, String> others) {
    return new ClosedWords(type, property, words, others, false);
  }

  /** The words of a property; null for one that can be anything. */
  public static @Nullable ClosedWords of(@Nullable Class<?> type, String property) {
    return ALL.stream()
        .filter(one -> one.type == type && one.property.equals(property))
        .findFirst()
        .orElse(null);
  }

  /** Reports a word that the property never is; an empty one asks whether there is none. */
  public void check(String word, Place place, Problems problems) {
    if (words.contains(word) || (!closed && word.isEmpty())) {
      return;
    }
    if (closed) {
      problems.error(
          place,
          Message.of("lint.word.never", "property", property, "word", word, "words", words),
          maybe(word));
    } else {
      problems.warning(
          place,
          Message.of("lint.word.in-no-table", "property", property, "word", word),
          maybe(word));
    }
  }

  private @Nullable Message maybe(String word) {
    if (words.equals(Sector.WORDS)) {
      return SectorWords.guess(word, words).orElse(Nearest.guess(word, words));
    }
    String meant = others.get(word);
    return meant == null ? Nearest.guess(word, words) : Message.of("nearest.one", "word", meant);
  }
}
