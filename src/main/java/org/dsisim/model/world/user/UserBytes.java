package org.dsisim.model.world.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A user as it stands in the bytes of a table, used again for the next one: of millions no objects
 * need be made.
 */
public final class UserBytes {

  private static final byte[] NOTHING = {};

  private byte[] bytes = NOTHING;
  private int idFrom;
  private int idTo;
  private byte[] nameBytes = NOTHING;
  private int nameFrom;
  private int nameTo;
  private Word type = Word.NONE;
  private Word sector = Word.NONE;
  private Word home = Word.NONE;
  private OfAccount[] accounts = {new OfAccount()};
  private int count;

  /** Nobody yet. */
  public UserBytes() {}

  /** A word that comes again and again, as a sector, a home and a share do. For one thread. */
  public static final class Word {

    private static final Word NONE = new Word("");

    private final HashedWord word;

    /** In which page it was written last, and what number it has there. */
    int page = -1;

    int number;

    private Word(Object word) {
      this.word = new HashedWord(word);
    }

    /** A type, a sector, a table. */
    public static Word of(String word) {
      return new Word(word);
    }

    /** A home. */
    public static Word of(CountryCode home) {
      return new Word(home);
    }

    /** A part of sales and profit. */
    public static Word of(Fraction share) {
      return new Word(share);
    }

    /** What a table says beside figures. */
    public static Word of(Particulars particulars) {
      return new Word(particulars);
    }

    Object word() {
      return word.word();
    }

    HashedWord hashed() {
      return word;
    }
  }

  /** An account of the user at hand, whose figures are whole numbers. */
  public static final class OfAccount {

    private final long[] figures = new long[Figures.BASES.length];
    private int known;
    private int year;
    private int line;
    private @Nullable Word attribution;
    private @Nullable Word particulars;

    private OfAccount() {}

    /**
     * Takes a figure; of money, in cents.
     *
     * @param place of its base, as {@link Figures#place} tells it
     */
    public void put(int place, long figure) {
      figures[place] = figure;
      known |= 1 << place;
    }

    /** Whether a figure is known. */
    public boolean knows(AssessmentBase base) {
      return (known & Figures.bit(base)) != 0;
    }

    /** A figure that is known. */
    public long figure(AssessmentBase base) {
      return figures[Figures.place(base)];
    }

    /** Whether any figure is known. */
    public boolean knowsAny() {
      return known != 0;
    }

    /** Says when and where it is, and which part of it rests on DSI; null when that is unknown. */
    public void at(int ofYear, int ofLine, @Nullable Word share) {
      year = ofYear;
      line = ofLine;
      attribution = share;
    }

    /** Says what the table says of it beside all these; null for nothing. */
    public void say(@Nullable Word more) {
      particulars = more;
    }

    /** The year. */
    public int year() {
      return year;
    }

    int line() {
      return line;
    }

    @Nullable Word attribution() {
      return attribution;
    }

    @Nullable Word particulars() {
      return particulars;
    }

    int known() {
      return known;
    }

    /** Copies the figures that are known, in the order of their bits; where they end. */
    int figures(long[] to, int from) {
      int next = from;
      int place = 0;
      for (int bits = known; bits != 0; bits >>>= 1) {
        if ((bits & 1) != 0) {
          to[next++] = figures[place];
        }
        place++;
      }
      return next;
    }
  }

  /** Begins with the next user. */
  public void begin(byte[] in, int from, int to) {
    bytes = in;
    idFrom = from;
    idTo = to;
    count = 0;
  }

  /** Says what the user is called. */
  public void call(byte[] in, int from, int to) {
    nameBytes = in;
    nameFrom = from;
    nameTo = to;
  }

  /** Says what the user is. */
  public void describe(Word ofType, Word ofSector, Word ofHome) {
    type = ofType;
    sector = ofSector;
    home = ofHome;
  }

  /** Whether another user with the same id is said to be the same. */
  @SuppressWarnings("ReferenceEquality") // there is one of each word
  public boolean isSame(UserBytes other) {
    return type == other.type
        && sector == other.sector
        && home == other.home
        && Arrays.equals(
            nameBytes, nameFrom, nameTo, other.nameBytes, other.nameFrom, other.nameTo);
  }

  /** How the id stands to that of another: above zero where it comes behind. */
  public int compareId(UserBytes other) {
    return Arrays.compareUnsigned(bytes, idFrom, idTo, other.bytes, other.idFrom, other.idTo);
  }

  /** Another account, of which nothing is known yet. It is not there until it is added. */
  public OfAccount next() {
    if (count == accounts.length) {
      accounts = Arrays.copyOf(accounts, count + 4);
      for (int i = count; i < accounts.length; i++) {
        accounts[i] = new OfAccount();
      }
    }
    OfAccount next = accounts[count];
    next.known = 0;
    next.particulars = null;
    return next;
  }

  /** Adds the account that was given out last. */
  public void add() {
    count++;
  }

  /** How many accounts there are. */
  public int count() {
    return count;
  }

  /** An account of those that were added. */
  public OfAccount account(int index) {
    return accounts[index];
  }

  /** The user with one of the accounts alone, in a table that is not named. */
  public User with(int index) {
    return user(List.of(account(accounts[index], "", 0)));
  }

  /**
   * Takes the one account of another user, whose id is the same, in the order of the years.
   *
   * @return false where there is one of that year already
   */
  public boolean takeFrom(UserBytes other) {
    OfAccount more = other.accounts[0];
    int place = count;
    while (place > 0 && accounts[place - 1].year >= more.year) {
      place--;
    }
    if (place < count && accounts[place].year == more.year) {
      return false;
    }
    OfAccount own = next();
    System.arraycopy(accounts, place, accounts, place + 1, count - place);
    accounts[place] = more;
    other.accounts[0] = own;
    count++;
    return true;
  }

  /** Whether the user is of a type. */
  @SuppressWarnings("ReferenceEquality") // there is one of each
  public boolean isOf(Word oneType) {
    return type == oneType;
  }

  /** The user with all its accounts, behind so many lines of a table. */
  public User user(String table, int linesBefore) {
    List<Account> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(account(accounts[i], table, linesBefore));
    }
    return user(all);
  }

  private User user(List<Account> all) {
    return new User(
        new String(bytes, idFrom, idTo - idFrom, UTF_8),
        new String(nameBytes, nameFrom, nameTo - nameFrom, UTF_8),
        (String) type.word(),
        (String) sector.word(),
        (CountryCode) home.word(),
        all);
  }

  private static Account account(OfAccount one, String table, int linesBefore) {
    int[] next = {0};
    long[] wholes = new long[Integer.bitCount(one.known)];
    for (int bits = one.known; bits != 0; bits &= bits - 1) {
      wholes[next[0]++] = one.figures[Integer.numberOfTrailingZeros(bits)];
    }
    next[0] = 0;
    return new Account(
        one.year,
        Figures.ofWhole(one.known, () -> wholes[next[0]++]),
        one.attribution == null ? null : (Fraction) one.attribution.word(),
        table,
        linesBefore + one.line,
        OwnValues.NONE,
        one.particulars == null ? Particulars.NONE : (Particulars) one.particulars.word());
  }

  byte[] bytes() {
    return bytes;
  }

  int idFrom() {
    return idFrom;
  }

  int idTo() {
    return idTo;
  }

  byte[] nameBytes() {
    return nameBytes;
  }

  int nameFrom() {
    return nameFrom;
  }

  int nameTo() {
    return nameTo;
  }

  Word type() {
    return type;
  }

  Word sector() {
    return sector;
  }

  Word home() {
    return home;
  }
}
