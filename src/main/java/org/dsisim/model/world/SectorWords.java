package org.dsisim.model.world;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.WordList;

/** Tells the sectors of {@link Sector} by what people call them. */
public final class SectorWords {

  /** Other names, in small letters and without anything else. */
  private static final Map<String, String> OTHERS = TableWord.byOtherName(Sector.values());

  private SectorWords() {}

  /**
   * What may have been meant, as it reads after "Maybe"; of a name that joins several sectors, all
   * of them.
   *
   * @param valid the words that somebody would understand
   */
  public static Optional<String> maybe(String word, List<String> valid) {
    return guess(word, valid).map(Message::inEnglish);
  }

  /** The message that {@link #maybe} has in English. */
  public static Optional<Message> guess(String word, List<String> valid) {
    List<String> found =
        List.of(word.split("[&,/+;]| and ")).stream()
            .flatMap(part -> one(part, valid).stream())
            .distinct()
            .toList();
    return found.isEmpty()
        ? one(word, valid).map(one -> Message.of("nearest.one", "word", one))
        : Optional.of(
            Message.of(
                "world.sector.maybe",
                "sectors",
                WordList.eachOr(
                    found.stream().map(one -> Message.of("world.sector", "name", one)).toList())));
  }

  private static Optional<String> one(String word, List<String> valid) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    return Optional.ofNullable(OTHERS.get(letters))
        .filter(valid::contains)
        .or(() -> Nearest.to(word, valid));
  }
}
