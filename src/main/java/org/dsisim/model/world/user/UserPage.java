package org.dsisim.model.world.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Some users, of whom each takes about sixty bytes: an id and a name as what differs from those
 * before, a word as its number among those of the page, and figures as they are, so that nobody has
 * to read them. Texts stand apart from all else: most who go through a page want none.
 */
final class UserPage {

  /** How many users a page has at most: as many as are worked on together. */
  static final int MOST = 4_000;

  /** Of an account, that it says which part rests on DSI. */
  static final int ATTRIBUTED = 1;

  /** Of an account, that it has words in columns of a scenario's own. */
  static final int OWN = 2;

  /** Of an account, that its table says more of it. */
  static final int PARTICULARS = 4;

  /** More words than these are hardly any that come again. */
  private static final int MOST_SHARED = 10_000;

  private final int size;
  private final byte[] bytes;

  /** Ids and names. */
  private final byte[] texts;

  /** Whole figures, those of an account in the order of their bits. */
  private final long[] figures;

  /** Sectors, homes, tables and the like, each once; what does not fit into bytes, too. */
  private final List<Object> words;

  /** How many lines come before those from which the lines of the page are counted. */
  private final int linesBefore;

  private UserPage(
      int size, byte[] bytes, byte[] texts, long[] figures, List<Object> words, int linesBefore) {
    this.size = size;
    this.bytes = bytes;
    this.texts = texts;
    this.figures = figures;
    this.words = words;
    this.linesBefore = linesBefore;
  }

  /** How many users there are. */
  int size() {
    return size;
  }

  /** The same page behind so many more lines. */
  UserPage behind(int lines) {
    return new UserPage(size, bytes, texts, figures, words, linesBefore + lines);
  }

  /** The users, each made anew. */
  List<User> users() {
    return new Reader().users();
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

  /** The same users in columns. */
  UserColumns columns() {
    return new UserColumns(
        new PageBytes(bytes), new PageBytes(texts), figures, size, words, linesBefore);
  }

  /** Writes pages one after the other. Not for use by several threads. */
  static final class Writer {

    private final PageBytes.Writer bytes = new PageBytes.Writer();
    private final PageBytes.Writer texts = new PageBytes.Writer();
    private long[] figures = new long[1 << 13];
    private int figuresSoFar;

    /** Pages have the same texts in common: one of each is kept, while they are few. */
    private final Map<HashedWord, HashedWord> shared = new HashMap<>();

    private final Map<HashedWord, Integer> numbers = new HashMap<>();
    private final List<Object> words = new ArrayList<>();
    private final Text id = new Text();
    private final Text name = new Text();
    private int users;
    private int pages;
    private String last = "";
    private int year;
    private int line;

    /** The words that come again in the next user as a rule. */
    private final Before type = new Before();

    private final Before file = new Before();

    /** A word that was written, and its number in the page. */
    private static final class Before {
      private @Nullable Object word;
      private int number;
    }

    /** The text before, of which the next has a part in common. */
    private static final class Text {
      private byte[] bytes = new byte[64];
      private int length;
    }

    /** A page of some users. */
    UserPage page(List<User> some) {
      some.forEach(this::write);
      return page();
    }

    /** A page of the users that were written since the one before. */
    UserPage page() {
      UserPage page =
          new UserPage(
              users,
              bytes.taken(),
              texts.taken(),
              Arrays.copyOf(figures, figuresSoFar),
              List.copyOf(words),
              0);
      last = new String(id.bytes, 0, id.length, UTF_8);
      pages++;
      users = 0;
      figuresSoFar = 0;
      numbers.clear();
      words.clear();
      type.word = null;
      file.word = null;
      id.length = 0;
      name.length = 0;
      year = 0;
      line = 0;
      return page;
    }

    /** How many users were written since the last page. */
    int users() {
      return users;
    }

    /** The id of the last user of the page before. */
    String last() {
      return last;
    }

    private void write(User user) {
      byte[] text = user.id().getBytes(UTF_8);
      text(text, 0, text.length, id);
      byte[] called = user.nameInBytes();
      text(called, 0, called.length, name);
      word(user.type(), type);
      word(user.sector());
      word(user.home());
      List<Account> accounts = user.accounts();
      number(accounts.size());
      for (int i = 0; i < accounts.size(); i++) {
        write(accounts.get(i));
      }
      users++;
    }

    private void figure(long figure) {
      roomForFigures();
      figures[figuresSoFar++] = figure;
    }

    /** For those of one more account. */
    private void roomForFigures() {
      if (figuresSoFar + Figures.BASES.length > figures.length) {
        figures = Arrays.copyOf(figures, 2 * (figuresSoFar + Figures.BASES.length));
      }
    }

    private void write(Account account) {
      yearAndLine(account.year(), account.line());
      word(account.file(), file);
      Fraction attribution = account.attribution();
      boolean own = !account.own().equals(OwnValues.NONE);
      boolean more = !account.particulars().equals(Particulars.NONE);
      number((attribution == null ? 0 : ATTRIBUTED) + (own ? OWN : 0) + (more ? PARTICULARS : 0));
      if (attribution != null) {
        word(attribution);
      }
      if (own) {
        word(account.own());
      }
      if (more) {
        word(account.particulars());
      }
      Figures known = account.figures();
      if (known.areWhole()) {
        number(known.whichWhole());
        known.forEachWhole(this::figure);
      } else {
        number(Figures.ALL_WHOLE + 1L);
        word(known);
      }
    }

    private void yearAndLine(int ofYear, int ofLine) {
      signed(ofYear - (long) year);
      signed(ofLine - (long) line);
      year = ofYear;
      line = ofLine;
    }

    /** Writes who a user is, of whom there are so many accounts to come. */
    void user(UserBytes user, int accounts) {
      text(user.bytes(), user.idFrom(), user.idTo(), id);
      text(user.nameBytes(), user.nameFrom(), user.nameTo(), name);
      word(user.type());
      word(user.sector());
      word(user.home());
      number(accounts);
      users++;
    }

    /** Writes an account of the user at hand. */
    void account(UserBytes.OfAccount account, UserBytes.Word table) {
      yearAndLine(account.year(), account.line());
      word(table);
      UserBytes.Word attribution = account.attribution();
      UserBytes.Word more = account.particulars();
      number((attribution == null ? 0 : ATTRIBUTED) + (more == null ? 0 : PARTICULARS));
      if (attribution != null) {
        word(attribution);
      }
      if (more != null) {
        word(more);
      }
      number(account.known());
      roomForFigures();
      figuresSoFar = account.figures(figures, figuresSoFar);
    }

    private void word(UserBytes.Word word) {
      if (word.page != pages) {
        word.page = pages;
        word.number = numberOf(word.hashed());
      }
      number(word.number);
    }

    /** Writes what a text has not from its beginning in common with the one before. */
    private void text(byte[] text, int from, int to, Text before) {
      int mismatch = Arrays.mismatch(text, from, to, before.bytes, 0, before.length);
      int same = mismatch < 0 ? to - from : mismatch;
      int more = to - from - same;
      texts.number(same);
      texts.number(more);
      texts.append(text, from + same, more);
      if (to - from > before.bytes.length) {
        before.bytes = Arrays.copyOf(before.bytes, 2 * (to - from));
      }
      System.arraycopy(text, from + same, before.bytes, same, more);
      before.length = to - from;
    }

    @SuppressWarnings("ReferenceEquality") // of an equal one the number is looked up
    private void word(Object word, Before before) {
      if (word != before.word) {
        before.word = word;
        before.number = numberOf(word);
      }
      number(before.number);
    }

    private void word(Object word) {
      number(numberOf(word));
    }

    private int numberOf(Object word) {
      return numberOf(new HashedWord(word));
    }

    private int numberOf(HashedWord word) {
      Integer known = numbers.get(word);
      if (known == null) {
        known = words.size();
        words.add(shared.size() < MOST_SHARED ? shared(word) : word.word());
        numbers.put(word, known);
      }
      return known;
    }

    private Object shared(HashedWord word) {
      HashedWord known = shared.putIfAbsent(word, word);
      return known == null ? word.word() : known.word();
    }

    private void signed(long number) {
      bytes.signed(number);
    }

    private void number(long number) {
      bytes.number(number);
    }
  }

  /** Reads the page from its beginning to its end. */
  private final class Reader {

    private final PageBytes in = new PageBytes(bytes);
    private final PageBytes ofTexts = new PageBytes(texts);
    private int figure;
    private byte[] id = new byte[32];
    private byte[] name = {};
    private int year;
    private int line = linesBefore;

    private List<User> users() {
      User[] users = new User[size];
      for (int i = 0; i < size; i++) {
        users[i] = user();
      }
      return Arrays.asList(users);
    }

    private User user() {
      String text = id();
      name = name();
      String type = (String) word();
      String sector = (String) word();
      CountryCode home = (CountryCode) word();
      int count = in.small();
      if (count == 1) {
        return new User(text, name, type, sector, home, account(), List.of());
      }
      List<Account> accounts = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        accounts.add(account());
      }
      return new User(text, name, type, sector, home, null, accounts);
    }

    private Account account() {
      year += in.smallSigned();
      line += in.smallSigned();
      String file = (String) word();
      int there = in.small();
      @Nullable Fraction attribution = (there & ATTRIBUTED) == 0 ? null : (Fraction) word();
      OwnValues own = (there & OWN) == 0 ? OwnValues.NONE : (OwnValues) word();
      Particulars more = (there & PARTICULARS) == 0 ? Particulars.NONE : (Particulars) word();
      int whole = in.small();
      Figures known =
          whole > Figures.ALL_WHOLE
              ? (Figures) word()
              : Figures.ofWhole(whole, () -> figures[figure++]);
      return new Account(year, known, attribution, file, line, own, more);
    }

    private String id() {
      int same = ofTexts.small();
      int more = ofTexts.small();
      if (same + more > id.length) {
        id = Arrays.copyOf(id, 2 * (same + more));
      }
      ofTexts.copy(more, id, same);
      return new String(id, 0, same + more, UTF_8);
    }

    private byte[] name() {
      int same = ofTexts.small();
      int more = ofTexts.small();
      byte[] text = new byte[same + more];
      System.arraycopy(name, 0, text, 0, same);
      ofTexts.copy(more, text, same);
      return text;
    }

    private Object word() {
      return words.get(in.small());
    }
  }
}
