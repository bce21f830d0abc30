package org.dsisim.model.world.user;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final List<Object> words;
  private final int size;
  private final int[] type;
  private final int[] sector;
  private final int[] home;

  /** Ids and names; read when the first of them is asked for. */
  private final PageBytes texts;

  private @Nullable UserTexts read;

  /** The first account of each user, and behind the last user the number of all. */
  private final int[] firstAccount;

  private int[] year;
  private int[] line;
  private int[] file;

  /** The word for which part rests on DSI; below zero where nobody knows it. */
  private int[] attribution;

  /** Which figures are known, and where those of an account begin. */
  private int[] known;

  private int[] firstFigure;
  private final long[] figures;

  /** Accounts that do not fit into columns. */
  private final Map<Integer, Account> others = new HashMap<>();

  private int accounts;
  private int figuresSoFar;

  /**
   * Users of a page.
   *
   * @param in all but texts and figures
   * @param texts ids and names
   * @param figures whole figures, which nobody changes
   */
  UserColumns(
      PageBytes in,
      PageBytes texts,
      long[] figures,
      int size,
      List<Object> words,
      int linesBefore) {
    this.words = words;
    this.texts = texts;
    this.figures = figures;
    this.size = size;
    type = new int[size];
    sector = new int[size];
    home = new int[size];
    firstAccount = new int[size + 1];
    year = new int[size];
    line = new int[size];
    file = new int[size];
    attribution = new int[size];
    known = new int[size];
    firstFigure = new int[size];
    read(in, linesBefore);
  }

  private void read(PageBytes in, int linesBefore) {
    int yearBefore = 0;
    int lineBefore = linesBefore;
    for (int user = 0; user < size; user++) {
      type[user] = in.small();
      sector[user] = in.small();
      home[user] = in.small();
      int count = in.small();
      firstAccount[user] = accounts;
      for (int i = 0; i < count; i++) {
        if (accounts == year.length) {
          moreAccounts();
        }
        yearBefore += in.smallSigned();
        lineBefore += in.smallSigned();
        year[accounts] = yearBefore;
        line[accounts] = lineBefore;
        account(in);
      }
    }
    firstAccount[size] = accounts;
  }

  private void moreAccounts() {
    int more = 2 * accounts + 8;
    year = Arrays.copyOf(year, more);
    line = Arrays.copyOf(line, more);
    file = Arrays.copyOf(file, more);
    attribution = Arrays.copyOf(attribution, more);
    known = Arrays.copyOf(known, more);
    firstFigure = Arrays.copyOf(firstFigure, more);
  }

  private void account(PageBytes in) {
    int account = accounts++;
    file[account] = in.small();
    int there = in.small();
    attribution[account] = (there & UserPage.ATTRIBUTED) == 0 ? -1 : in.small();
    OwnValues own =
        (there & UserPage.OWN) == 0 ? OwnValues.NONE : (OwnValues) words.get(in.small());
    Particulars particulars =
        (there & UserPage.PARTICULARS) == 0
            ? Particulars.NONE
            : (Particulars) words.get(in.small());
    int whole = in.small();
    firstFigure[account] = figuresSoFar;
    if (whole <= Figures.ALL_WHOLE) {
      known[account] = whole;
      figuresSoFar += Integer.bitCount(whole);
    }
    boolean isMoreSaid = (there & (UserPage.OWN | UserPage.PARTICULARS)) != 0;
    if (whole > Figures.ALL_WHOLE || isMoreSaid) {
      Figures all = whole > Figures.ALL_WHOLE ? (Figures) words.get(in.small()) : figures(account);
      others.put(
          account,
          new Account(
              year[account],
              all,
              attribution(account),
              (String) words.get(file[account]),
              line[account],
              own,
              particulars));
    }
  }

  /** How many users there are. */
  public int size() {
    return size;
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
    return type[user];
  }

  /** The word for its sector. */
  public int sector(int user) {
    return sector[user];
  }

  /** The word for the country in which it is at home. */
  public int home(int user) {
    return home[user];
  }

  /** Where the accounts of a user begin; those of the next begin where they end. */
  public int firstAccount(int user) {
    return firstAccount[user];
  }

  /** The account of a user for a year; below zero where it has none. */
  public int account(int user, int ofYear) {
    for (int account = firstAccount[user]; account < firstAccount[user + 1]; account++) {
      if (year[account] == ofYear) {
        return account;
      }
    }
    return -1;
  }

  /** How many accounts a user has for the years from one to another, both included. */
  int accounts(int user, int first, int last) {
    int some = 0;
    for (int account = firstAccount[user]; account < firstAccount[user + 1]; account++) {
      some += year[account] >= first && year[account] <= last ? 1 : 0;
    }
    return some;
  }

  /** Whether all accounts of a user stand in columns. */
  public boolean isPlain(int user) {
    if (!others.isEmpty()) {
      for (int account = firstAccount[user]; account < firstAccount[user + 1]; account++) {
        if (others.containsKey(account)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The year of an account. */
  public int year(int account) {
    return year[account];
  }

  /** The part of sales and profit that rests on DSI, of an account; null when it is unknown. */
  public @Nullable Fraction attribution(int account) {
    return attribution[account] < 0 ? null : (Fraction) words.get(attribution[account]);
  }

  /** The word for that part, a {@link Fraction}; below zero when it is unknown. */
  public int attributionWord(int account) {
    return attribution[account];
  }

  /** A bit for each figure of an account that is known, by the place of its base. */
  public int known(int account) {
    return known[account];
  }

  /** A figure that is known, by the bit of its base. */
  public long figure(int account, int bit) {
    return figures[firstFigure[account] + Integer.bitCount(known[account] & (bit - 1))];
  }

  /** The figures of an account, to be looked at one account after the other. */
  public static final class Row implements FigureRow {

    private final UserColumns columns;
    private int account;

    /** The figures of accounts among these. */
    public Row(UserColumns columns) {
      this.columns = columns;
    }

    /** Goes to an account; below zero for none. */
    public void at(int other) {
      account = other;
    }

    @Override
    public boolean isWhole(AssessmentBase base) {
      return account >= 0 && (columns.known[account] & Figures.bit(base)) != 0;
    }

    @Override
    public long whole(AssessmentBase base) {
      return columns.figure(account, Figures.bit(base));
    }
  }

  /** The figures of an account that stands in columns. */
  public Figures figures(int account) {
    int[] next = {firstFigure[account]};
    return Figures.ofWhole(known[account], () -> figures[next[0]++]);
  }

  private UserTexts texts() {
    UserTexts known = read;
    if (known == null) {
      known = new UserTexts(texts, size);
      read = known;
    }
    return known;
  }

  /** A user's id. */
  public String id(int user) {
    return texts().id(user);
  }

  /** What a user is called. */
  public String name(int user) {
    return texts().name(user);
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
    List<Account> all = new ArrayList<>(firstAccount[user + 1] - firstAccount[user]);
    for (int account = firstAccount[user]; account < firstAccount[user + 1]; account++) {
      Account other = others.get(account);
      all.add(
          other != null
              ? other
              : new Account(
                  year[account],
                  figures(account),
                  attribution(account),
                  (String) words.get(file[account]),
                  line[account]));
    }
    return new User(
        id(user),
        name(user),
        (String) words.get(type[user]),
        (String) words.get(sector[user]),
        (CountryCode) words.get(home[user]),
        all);
  }
}
