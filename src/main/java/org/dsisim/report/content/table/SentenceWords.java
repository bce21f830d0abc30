package org.dsisim.report.content.table;

import java.util.IdentityHashMap;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/** Sentences in words, for the very same one stands in many rows. */
public final class SentenceWords {

  private static final int MOST_KEPT = 100;

  private final IdentityHashMap<Message, String> words = new IdentityHashMap<>();

  /** A sentence in words; empty where nothing is said. */
  public String of(@Nullable Message sentence) {
    if (sentence == null) {
      return "";
    }
    if (words.size() > MOST_KEPT) {
      words.clear();
    }
    return words.computeIfAbsent(sentence, Message::inEnglish);
  }
}
