package org.dsisim.model.world.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * Some users, of whom each takes about sixty bytes: an id and a name as what differs from those
 * before, a word as its number among those of the page, and figures as they are. All but the texts
 * stands in columns, so that nobody has to unpack it: most who go through a page want few of them,
 * and hardly anybody wants texts. Safe for use by several threads.
 */
final class UserPage {

  /** How many users a page has at most: as many as are worked on together. */
  static final int MOST = 4_000;

  private final int size;

  /** Ids and names. */
  private final byte[] texts;

  /** Whole figures, those of an account in the order of their bits. */
  private final long[] figures;

  /** Sectors, homes, tables and the like, each once; what does not fit into columns, too. */
  private final List<Object> words;

  private final OfUsers ofUsers;
  private final OfAccounts ofAccounts;

  /** How many lines come before those from which the lines of the page are counted. */
  private final int linesBefore;

  /**
   * A page.
   *
   * @param texts ids and names
   * @param figures whole figures, those of an account in the order of their bits
   * @param words what columns name by a number
   */
  UserPage(
      int size,
      byte[] texts,
      long[] figures,
      List<Object> words,
      OfUsers ofUsers,
      OfAccounts ofAccounts) {
    this(size, texts, figures, words, ofUsers, ofAccounts, 0);
  }

  private UserPage(
      int size,
      byte[] texts,
      long[] figures,
      List<Object> words,
      OfUsers ofUsers,
      OfAccounts ofAccounts,
      int linesBefore) {
    this.size = size;
    this.texts = texts;
    this.figures = figures;
    this.words = words;
    this.ofUsers = ofUsers;
    this.ofAccounts = ofAccounts;
    this.linesBefore = linesBefore;
  }

  /**
   * Columns with a place for each user.
   *
   * @param type the word for what it is
   * @param sector the word for its sector
   * @param home the word for its home
   * @param firstAccount how many accounts come before its first one, less the number of the user;
   *     with a place behind the last user
   */
  record OfUsers(
      NumberColumn type, NumberColumn sector, NumberColumn home, NumberColumn firstAccount) {}

  /**
   * Columns with a place for each account. Of a word, below zero stands for none.
   *
   * @param year the fiscal year
   * @param line its line, counted from those before the page, less the number of the account
   * @param file the word for its table
   * @param attribution the word for the part that rests on DSI
   * @param figures which are known and where they stand
   * @param more what else is said
   */
  record OfAccounts(
      NumberColumn year,
      NumberColumn line,
      NumberColumn file,
      NumberColumn attribution,
      OfFigures figures,
      More more) {}

  /**
   * Figures of accounts.
   *
   * @param known a bit for each that is known and whole; none where {@code other} has a word
   * @param first where those of the account begin
   * @param other the word for all of them where one is no whole number
   */
  record OfFigures(NumberColumn known, NumberColumn first, NumberColumn other) {}

  /**
   * What few accounts have.
   *
   * @param own the word for what stands in columns of a scenario's own
   * @param particulars the word for what the table says of it beside all these
   */
  record More(NumberColumn own, NumberColumn particulars) {}

  /** How many users there are. */
  int size() {
    return size;
  }

  /** The same page behind so many more lines. */
  UserPage behind(int lines) {
    return new UserPage(size, texts, figures, words, ofUsers, ofAccounts, linesBefore + lines);
  }

  /** The id of the first user. */
  String first() {
    PageBytes in = new PageBytes(texts);
    // It has nothing in common with one before.
    in.small();
    byte[] id = new byte[in.small()];
    in.copy(id.length, id, 0);
    return new String(id, UTF_8);
  }

  /** The users in columns. */
  UserColumns columns() {
    return new UserColumns(this);
  }

  PageBytes texts() {
    return new PageBytes(texts);
  }

  long[] figures() {
    return figures;
  }

  List<Object> words() {
    return words;
  }

  OfUsers ofUsers() {
    return ofUsers;
  }

  OfAccounts ofAccounts() {
    return ofAccounts;
  }

  int linesBefore() {
    return linesBefore;
  }
}
