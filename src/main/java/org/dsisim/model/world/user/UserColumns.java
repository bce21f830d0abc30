package org.dsisim.model.world.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.FigureRow;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Users that are packed together, in columns: of those alone an object is made that somebody asks
 * for. A word is its number among those of these users. Not for use by several threads.
 */
public final class UserColumns {

  /** How many bits of small numbers are set, as those of figures are as a rule. */
  private static final byte[] BITS = new byte[1 << 8];

  static {
    for (int number = 0; number < BITS.length; number++) {
      BITS[number] = (byte) Integer.bitCount(number);
    }
  }

  /** In the place of a word that is not there. */
  private static final int NONE = -1;

  private final UserPage page;
  private final List<Object> words;
  private final NumberColumn type;
  private final NumberColumn sector;
  private final NumberColumn home;
  private final NumberColumn firstAccount;
  private final NumberColumn year;
  private final NumberColumn attribution;
  private final NumberColumn known;
  private final NumberColumn firstFigure;
  private final long[] figures;

  /** Whether all accounts stand in columns, with all that is said of them. */
  private final boolean allPlain;

  /** Ids and names; read when the first of them is asked for. */
  private @Nullable UserTexts read;

  /** Users of a page. */
  UserColumns(UserPage page) {
    this.page = page;
    UserPage.OfUsers ofUsers = page.ofUsers();
    UserPage.OfAccounts ofAccounts = page.ofAccounts();
    words = page.words();
    type = ofUsers.type();
    sector = ofUsers.sector();
    home = ofUsers.home();
    firstAccount = ofUsers.firstAccount();
    year = ofAccounts.year();
    attribution = ofAccounts.attribution();
    known = ofAccounts.figures().known();
    firstFigure = ofAccounts.figures().first();
    figures = page.figures();
    allPlain =
        ofAccounts.figures().other().isAlways(NONE)
            && ofAccounts.more().own().isAlways(NONE)
            && ofAccounts.more().particulars().isAlways(NONE);
  }

  /** How many users there are. */
  public int size() {
    return page.size();
  }

  /** How many words there are. */
  public int words() {
    return words.size();
  }

  /** A word by its number. */
  public Object word(int number) {
    return words.get(number);
  }

  /** The word for what a user is, one of {@link User#TYPES}. */
  public int type(int user) {
    return type.at(user);
  }

  /** The word for its sector. */
  public int sector(int user) {
    return sector.at(user);
  }

  /** The word for the country in which it is at home. */
  public int home(int user) {
    return home.at(user);
  }

  /** Where the accounts of a user begin; those of the next begin where they end. */
  public int firstAccount(int user) {
    return user + firstAccount.at(user);
  }

  /** The account of a user for a year; below zero where it has none. */
  public int account(int user, int ofYear) {
    int end = firstAccount(user + 1);
    for (int account = firstAccount(user); account < end; account++) {
      if (year.at(account) == ofYear) {
        return account;
      }
    }
    return -1;
  }

  /** How many accounts a user has for the years from one to another, both included. */
  int accounts(int user, int first, int last) {
    int some = 0;
    int end = firstAccount(user + 1);
    for (int account = firstAccount(user); account < end; account++) {
      some += year(account) >= first && year(account) <= last ? 1 : 0;
    }
    return some;
  }

  /** Whether all accounts of a user stand in columns. */
  public boolean isPlain(int user) {
    int end = allPlain ? 0 : firstAccount(user + 1);
    for (int account = firstAccount(user); account < end; account++) {
      if (!isPlainAccount(account)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlainAccount(int account) {
    UserPage.OfAccounts accounts = page.ofAccounts();
    return accounts.figures().other().at(account) == NONE
        && accounts.more().own().at(account) == NONE
        && accounts.more().particulars().at(account) == NONE;
  }

  /** The year of an account. */
  public int year(int account) {
    return year.at(account);
  }

  /** The part of sales and profit that rests on DSI, of an account; null when it is unknown. */
  public @Nullable Fraction attribution(int account) {
    int word = attribution.at(account);
    return word == NONE ? null : (Fraction) words.get(word);
  }

  /** The word for that part, a {@link Fraction}; below zero when it is unknown. */
  public int attributionWord(int account) {
    return attribution.at(account);
  }

  /** A bit for each figure of an account that is known, by the place of its base. */
  public int known(int account) {
    return known.at(account);
  }

  /** A figure that is known, by the bit of its base. */
  public long figure(int account, int bit) {
    return figure(account, known.at(account), bit);
  }

  /**
   * The same for whoever has asked already which figures are known.
   *
   * @param knownOfAll as {@link #known} tells it
   */
  public long figure(int account, int knownOfAll, int bit) {
    int before = knownOfAll & (bit - 1);
    int place = before < BITS.length ? BITS[before] : Integer.bitCount(before);
    return figures[firstFigure.at(account) + place];
  }

  /** The figures of an account, to be looked at one account after the other. */
  public static final class Row implements FigureRow {

    private final UserColumns columns;
    private int account;
    private int known;

    /** The figures of accounts among these. */
    public Row(UserColumns columns) {
      this.columns = columns;
    }

    /** Goes to an account; below zero for none. */
    public void at(int other) {
      account = other;
      known = other < 0 ? 0 : columns.known(other);
    }

    @Override
    public boolean isWhole(AssessmentBase base) {
      return (known & Figures.bit(base)) != 0;
    }

    @Override
    public long whole(AssessmentBase base) {
      return columns.figure(account, known, Figures.bit(base));
    }
  }

  /** The figures of an account that stands in columns. */
  public Figures figures(int account) {
    int[] next = {firstFigure.at(account)};
    return Figures.ofWhole(known.at(account), () -> figures[next[0]++]);
  }

  private UserTexts texts() {
    UserTexts texts = read;
    if (texts == null) {
      texts = new UserTexts(page.texts(), page.size());
      read = texts;
    }
    return texts;
  }

  /** A user's id. */
  public String id(int user) {
    return texts().id(user);
  }

  /** What a user is called. */
  public String name(int user) {
    return new String(texts().name(user), UTF_8);
  }

  /** Hands on the bytes of a user's id. */
  public void id(int user, Bytes to) {
    texts().id(user, to);
  }

  /** Hands on the bytes of a user's name. */
  public void name(int user, Bytes to) {
    texts().name(user, to);
  }

  /** Takes a text in UTF-8, which is not to be changed. */
  public interface Bytes {

    /** Takes the bytes from one place up to another. */
    void take(byte[] bytes, int from, int to);
  }

  /** A user, made anew. */
  public User user(int user) {
    int first = firstAccount(user);
    int end = firstAccount(user + 1);
    boolean isOne = end - first == 1;
    return new User(
        id(user),
        texts().name(user),
        (String) words.get(type(user)),
        (String) words.get(sector(user)),
        (CountryCode) words.get(home(user)),
        isOne ? account(first) : null,
        isOne ? List.of() : accounts(first, end));
  }

  private List<Account> accounts(int first, int end) {
    List<Account> several = new ArrayList<>();
    for (int account = first; account < end; account++) {
      several.add(account(account));
    }
    return several;
  }

  private Account account(int account) {
    UserPage.OfAccounts accounts = page.ofAccounts();
    int other = accounts.figures().other().at(account);
    int own = accounts.more().own().at(account);
    int particulars = accounts.more().particulars().at(account);
    return new Account(
        year(account),
        other == NONE ? figures(account) : (Figures) words.get(other),
        attribution(account),
        (String) words.get(accounts.file().at(account)),
        page.linesBefore() + account + accounts.line().at(account),
        own == NONE ? OwnValues.NONE : (OwnValues) words.get(own),
        particulars == NONE ? Particulars.NONE : (Particulars) words.get(particulars));
  }

  /** All users, each made anew. */
  List<User> users() {
    User[] all = new User[size()];
    for (int user = 0; user < all.length; user++) {
      all[user] = user(user);
    }
    return Arrays.asList(all);
  }
}
