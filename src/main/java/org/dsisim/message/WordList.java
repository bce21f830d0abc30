package org.dsisim.message;

import java.util.Collection;
import java.util.List;

/** Several words in a sentence. A list alone is worded with commas between its words. */
public final class WordList {

  private static final int LONGEST = 20;

  private WordList() {}

  /** Words with commas between them; of many words only the first. */
  public static Message of(Collection<String> words) {
    return upTo(LONGEST, words);
  }

  /** Words with commas between them; of more than {@code most} only the first. */
  public static Message upTo(int most, Collection<String> words) {
    int more = words.size() - most;
    List<String> first = words.stream().limit(most).toList();
    return more > 0
        ? Message.of("list.more", "words", first, "more", more)
        : Message.of("list.all", "words", first);
  }

  /**
   * One of several: {@code a, b or c}.
   *
   * @param words at least one
   */
  public static Message or(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? Message.of("list.all", "words", words)
        : Message.of("list.or", "first", words.subList(0, last), "last", words.get(last));
  }

  /**
   * All of several, each of which may be a sentence: {@code a and b and c}.
   *
   * @param parts at least one
   */
  public static Message eachAnd(List<Message> parts) {
    return parts.stream()
        .reduce((first, last) -> Message.of("list.and", "first", first, "last", last))
        .orElseThrow();
  }

  /** Several that may have commas, {@code a, of b; c}; nothing of none. */
  public static Message apart(List<Message> parts) {
    return parts.stream()
        .reduce((first, next) -> Message.of("list.apart", "first", first, "next", next))
        .orElseGet(() -> Message.plain(""));
  }

  /**
   * Sentences, one behind the other.
   *
   * @param parts at least one
   */
  public static Message sentences(List<Message> parts) {
    return parts.stream()
        .reduce((first, next) -> Message.of("list.sentences", "first", first, "next", next))
        .orElseThrow();
  }

  /**
   * One of several, each of which may have commas: {@code a or b or c}.
   *
   * @param words at least one
   */
  public static Message eachOr(List<Message> words) {
    return words.stream()
        .reduce((first, last) -> Message.of("list.or", "first", first, "last", last))
        .orElseThrow();
  }
}
