package org.dsisim.report.content.study;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.study.uncertainty.DrawnInput;

/** How often each word of an input was drawn, as people say it. */
public final class WordsDrawn {

  private WordsDrawn() {}

  /** Each word with its count. */
  public static Message inWords(DrawnInput.Words words) {
    List<Message> counts = new ArrayList<>();
    words
        .counts()
        .forEach(
            (word, count) ->
                counts.add(Message.of("uncertainty.word-drawn", "word", word, "count", count)));
    return WordList.apart(counts);
  }
}
