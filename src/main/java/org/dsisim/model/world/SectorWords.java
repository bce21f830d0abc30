package org.dsisim.model.world;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.WordList;

/** Tells the sectors of {@link Sector} by what people call them. */
public final class SectorWords {

  /** Other names, in small letters and without anything else. */
  private static final Map<String, String> OTHERS = TableWord.byOtherName(Sector.values());

  /** Guesses that are kept: as many as a table has sectors of its own, and some more. */
  private static final int MOST_KNOWN = 1_000;

  /** What was guessed among all sectors: a page asks for it whenever a bracket is moved. */
  private static final Map<String, Optional<Message>> KNOWN = new ConcurrentHashMap<>();

  private SectorWords() {}

  /** The message that {@link #guess(String, List)} has among all words of {@link Sector}. */
  public static Optional<Message> guess(String word) {
    Optional<Message> before = KNOWN.get(word);
    if (before != null) {
      return before;
    }
    Optional<Message> guessed = guess(word, Sector.WORDS);
    if (KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(word, guessed);
    }
    return guessed;
  }

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
