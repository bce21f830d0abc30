package org.dsisim.report.layout;

/**
 * What a text is written for.
 *
 * @param width columns of the terminal
 * @param exact whether amounts stand there to the cent; otherwise in millions or thousands
 * @param byRank whether countries are listed by amount; otherwise in the reader's alphabet
 */
public record Screen(int width, boolean exact, boolean byRank) {

  /** A screen as it is if nobody asks for anything else. */
  public static Screen of(int width) {
    return new Screen(width, false, false);
  }

  Amounts amounts() {
    return exact ? Amounts.EXACT : Amounts.ROUNDED;
  }
}
