package org.dsisim.report.layout;

import org.dsisim.message.Catalogue;
import org.dsisim.message.Message;
import org.dsisim.value.Money;

/**
 * What a text is written for.
 *
 * @param width columns of the terminal
 * @param exact whether amounts stand there to the cent; otherwise in millions or thousands
 * @param byRank whether countries are listed by amount; otherwise in the reader's alphabet
 * @param catalogue the language in which messages are worded
 */
public record Screen(int width, boolean exact, boolean byRank, Catalogue catalogue) {

  /** A screen in English. */
  public Screen(int width, boolean exact, boolean byRank) {
    this(width, exact, byRank, Catalogue.english());
  }

  /** A screen as it is if nobody asks for anything else. */
  public static Screen of(int width) {
    return new Screen(width, false, false);
  }

  /** A message as this screen words it. */
  public String word(Message message) {
    return catalogue.word(message);
  }

  /** An amount in a sentence, as {@code USD 447.3 million}; to the cent where that is asked for. */
  public Message amount(Money money) {
    return amounts().inWords(money);
  }

  Amounts amounts() {
    return exact ? Amounts.EXACT : Amounts.ROUNDED;
  }
}
