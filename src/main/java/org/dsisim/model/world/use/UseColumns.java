package org.dsisim.model.world.use;

import java.util.Arrays;
import java.util.Map;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Columns into which uses are written as they are read, each by its parts: no object is made of it.
 * Not for use by several threads.
 */
public final class UseColumns {

  private static final int FIRST = 1 << 10;

  private final NumberedIds users;
  private final String table;
  int size;
  byte[] ids = new byte[16 * FIRST];
  int[] starts = new int[FIRST + 1];
  int[] ofUser = new int[FIRST];
  UseKind[] kinds = new UseKind[FIRST];
  UseRow.Sample[] samples = new UseRow.Sample[FIRST];
  long[] sales = new long[FIRST];
  long[] counts = new long[FIRST];
  int[] origins = new int[FIRST + 1];
  CountryCode[] codes = new CountryCode[4 * FIRST];
  Fraction[] shares = new Fraction[4 * FIRST];
  Fraction[] unknown = new Fraction[FIRST];
  @Nullable Fraction[] tagged = new Fraction[FIRST];
  Map<CountryCode, Integer>[] holders = maps();
  int[] lines = new int[FIRST];

  /**
   * No use yet.
   *
   * @param table from which they are read, as it is shown
   */
  public UseColumns(NumberedIds users, String table) {
    this.users = users;
    this.table = table;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a row of maps of one kind
  private static Map<CountryCode, Integer>[] maps() {
    return new Map[FIRST];
  }

  /** Whether an id of plain letters stands behind that of the last use. */
  public boolean isBehind(byte[] bytes, int from, int to) {
    return size == 0 || Arrays.compare(bytes, from, to, ids, starts[size - 1], starts[size]) > 0;
  }

  /**
   * Adds a use, whose origins come behind it.
   *
   * @param bytes in which the id stands
   * @param sold in cents; {@link OriginTaker#UNKNOWN} where nobody knows
   * @param count of its sequences; {@link OriginTaker#UNKNOWN} where nobody knows
   * @param line in its part of the table
   */
  public void add(
      byte[] bytes,
      int from,
      int to,
      int user,
      UseKind kind,
      UseRow.Sample sample,
      long sold,
      long count,
      Fraction ofUnknownOrigin,
      @Nullable Fraction taggedShare,
      Map<CountryCode, Integer> tkHolders,
      int line) {
    if (size == ofUser.length) {
      grow();
    }
    int end = starts[size] + to - from;
    if (end > ids.length) {
      ids = Arrays.copyOf(ids, 2 * end);
    }
    System.arraycopy(bytes, from, ids, starts[size], to - from);
    ofUser[size] = user;
    kinds[size] = kind;
    samples[size] = sample;
    sales[size] = sold;
    counts[size] = count;
    unknown[size] = ofUnknownOrigin;
    tagged[size] = taggedShare;
    holders[size] = tkHolders;
    lines[size] = line;
    starts[size + 1] = end;
    origins[size + 1] = origins[size];
    size++;
  }

  /** Adds a country of origin to the last use; they come in the order of their codes. */
  public void addOrigin(CountryCode code, Fraction share) {
    int at = origins[size];
    if (at == codes.length) {
      codes = Arrays.copyOf(codes, 2 * at);
      shares = Arrays.copyOf(shares, 2 * at);
    }
    codes[at] = code;
    shares[at] = share;
    origins[size] = at + 1;
  }

  private void grow() {
    int more = 2 * size;
    starts = Arrays.copyOf(starts, more + 1);
    ofUser = Arrays.copyOf(ofUser, more);
    kinds = Arrays.copyOf(kinds, more);
    samples = Arrays.copyOf(samples, more);
    sales = Arrays.copyOf(sales, more);
    counts = Arrays.copyOf(counts, more);
    origins = Arrays.copyOf(origins, more + 1);
    unknown = Arrays.copyOf(unknown, more);
    tagged = Arrays.copyOf(tagged, more);
    holders = Arrays.copyOf(holders, more);
    lines = Arrays.copyOf(lines, more);
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The uses so far; none is added any more. */
  public UseBlock block() {
    return new UseBlock(this, users, table);
  }
}
