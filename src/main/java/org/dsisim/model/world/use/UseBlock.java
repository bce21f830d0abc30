package org.dsisim.model.world.use;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dsisim.message.Place;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Uses that stand together in a large table, in columns: what many have in common is one object,
 * and a use is made of it when somebody asks for one. They never change.
 */
public final class UseBlock {

  private static final long UNKNOWN = OriginTaker.UNKNOWN;
  private static final int LAST_ASCII = 0x7f;

  private final NumberedIds users;
  private final String table;
  private final byte[] ids;

  /** Where each id begins, and behind the last one where it ends. */
  private final int[] starts;

  private final int[] ofUser;
  private final UseKind[] kinds;
  private final UseRow.Sample[] samples;
  private final long[] sales;
  private final long[] counts;
  private final CountryCode[] codes;
  private final Fraction[] shares;

  /** Where the origins of each use begin, and behind the last one where they end. */
  private final int[] origins;

  private final Fraction[] unknown;
  private final @Nullable Fraction[] tagged;
  private final Map<CountryCode, Integer>[] holders;
  private final int[] lines;

  /** Uses of which something has no column; null where there is none. */
  private @Nullable UseRow @Nullable [] others;

  private int lastYear = Integer.MIN_VALUE;

  /** How many lines of the table come before those that are counted in this block. */
  private int linesBefore;

  @SuppressWarnings({"unchecked", "rawtypes"}) // a row of maps of one kind
  private UseBlock(List<UseRow> rows, int[] ofUser, NumberedIds users, byte[] ids, int[] starts) {
    this.users = users;
    this.ids = ids;
    this.starts = starts;
    int size = rows.size();
    this.table = rows.get(0).place().file();
    this.ofUser = ofUser;
    this.kinds = new UseKind[size];
    this.samples = new UseRow.Sample[size];
    this.sales = new long[size];
    this.counts = new long[size];
    this.origins = new int[size + 1];
    this.unknown = new Fraction[size];
    this.tagged = new Fraction[size];
    this.holders = new Map[size];
    this.lines = new int[size];
    int all = 0;
    for (UseRow use : rows) {
      all += use.sequences().origins().shares().size();
    }
    this.codes = new CountryCode[all];
    this.shares = new Fraction[all];
    Map<Object, Object> once = new HashMap<>();
    for (int i = 0; i < size; i++) {
      put(i, rows.get(i), once);
    }
  }

  /** What a writer has put in columns. */
  UseBlock(UseColumns columns, NumberedIds users, String table) {
    this.users = users;
    this.table = table;
    int size = columns.size;
    this.starts = Arrays.copyOf(columns.starts, size + 1);
    this.ids = Arrays.copyOf(columns.ids, starts[size]);
    this.ofUser = Arrays.copyOf(columns.ofUser, size);
    this.kinds = Arrays.copyOf(columns.kinds, size);
    this.samples = Arrays.copyOf(columns.samples, size);
    this.sales = Arrays.copyOf(columns.sales, size);
    this.counts = Arrays.copyOf(columns.counts, size);
    this.origins = Arrays.copyOf(columns.origins, size + 1);
    this.codes = Arrays.copyOf(columns.codes, origins[size]);
    this.shares = Arrays.copyOf(columns.shares, origins[size]);
    this.unknown = Arrays.copyOf(columns.unknown, size);
    this.tagged = Arrays.copyOf(columns.tagged, size);
    this.holders = Arrays.copyOf(columns.holders, size);
    this.lines = Arrays.copyOf(columns.lines, size);
    for (UseKind kind : kinds) {
      lastYear = Math.max(lastYear, kind.year());
    }
  }

  /** Counts lines from the beginning of the table: so many come before this block. */
  public UseBlock behind(int more) {
    linesBefore = more;
    return this;
  }

  /**
   * Puts uses in columns.
   *
   * @param ofUser the number of the user of each, below zero where that is not known
   * @param users theirs, and others
   * @return null where an id is no plain text or not behind the one before, or a user is not known
   */
  public static @Nullable UseBlock of(List<UseRow> uses, int[] ofUser, NumberedIds users) {
    int[] starts = new int[uses.size() + 1];
    for (int i = 0; i < uses.size(); i++) {
      starts[i + 1] = starts[i] + uses.get(i).id().length();
    }
    byte[] ids = new byte[starts[uses.size()]];
    String before = "";
    for (int i = 0; i < uses.size(); i++) {
      UseRow use = uses.get(i);
      if (use.id().compareTo(before) <= 0 || ofUser[i] < 0) {
        return null;
      }
      before = use.id();
      for (int at = 0; at < before.length(); at++) {
        char sign = before.charAt(at);
        if (sign > LAST_ASCII) {
          return null;
        }
        ids[starts[i] + at] = (byte) sign;
      }
    }
    return uses.isEmpty() ? null : new UseBlock(uses, ofUser, users, ids, starts);
  }

  @SuppressWarnings("ReferenceEquality") // a quick look before a long one
  private void put(int at, UseRow use, Map<Object, Object> once) {
    Money sold = use.result().productSales();
    sales[at] = sold == null ? UNKNOWN : sold.cents();
    Long count = use.sequences().count();
    counts[at] = count == null ? UNKNOWN : count;
    kinds[at] = once(UseKind.of(use), once);
    // Of no country there is one sample of each kind anyway.
    samples[at] = use.sample().country() == null ? use.sample() : once(use.sample(), once);
    Origins from = use.sequences().origins();
    int[] next = {origins[at]};
    from.shares()
        .forEach(
            (code, share) -> {
              codes[next[0]] = code;
              shares[next[0]++] = share;
            });
    origins[at + 1] = next[0];
    unknown[at] = from.unknown();
    tagged[at] = use.sequences().taggedShare();
    int some = use.tkHolders().size();
    holders[at] = some == 1 ? once(use.tkHolders(), once) : some == 0 ? Map.of() : use.tkHolders();
    lines[at] = use.place().line();
    lastYear = Math.max(lastYear, use.year());
    boolean isUsual =
        (use.own() == OwnValues.NONE || use.own().isEmpty())
            && use.result().licenceFees() == null
            && use.place().file().equals(table)
            && use.place().column() == 0
            && !use.place().isOfCommandLine();
    if (!isUsual) {
      @Nullable UseRow[] kept = others == null ? new UseRow[kinds.length] : others;
      kept[at] = use;
      others = kept;
    }
  }

  /** The first of equal objects, each of which is of a class of its own. */
  @SuppressWarnings("unchecked")
  private static <T> T once(T object, Map<Object, Object> once) {
    Object first = once.putIfAbsent(object, object);
    return first == null ? object : (T) first;
  }

  /** All of them, made anew. */
  public List<UseRow> uses() {
    return IntStream.range(0, size()).mapToObj(this::use).toList();
  }

  /** How many there are. */
  int size() {
    return kinds.length;
  }

  /** A use, made anew. */
  UseRow use(int at) {
    UseRow other = others == null ? null : others[at];
    if (other != null) {
      return other;
    }
    UseKind kind = kinds[at];
    return new UseRow(
        id(at),
        users.id(ofUser[at]),
        kind.purpose(),
        kind.year(),
        kind.description(),
        new UseRow.Sequences(
            kind.database(),
            kind.material(),
            kind.human(),
            counts[at] == UNKNOWN ? null : Long.valueOf(counts[at]),
            Origins.part(codes, shares, origins[at], origins[at + 1], unknown[at]),
            tagged[at]),
        samples[at],
        UseRow.Result.of(
            sales[at] == UNKNOWN ? null : money(sales[at]),
            kind.patented(),
            kind.openForResearch(),
            null),
        kind.instrument(),
        holders[at],
        kind.emergency(),
        kind.resource(),
        OwnValues.NONE,
        Place.of(table, linesBefore + lines[at]));
  }

  private static Money money(long cents) {
    return cents == 0 ? Money.ZERO : new Money(cents);
  }

  /** Hands on what uses of a year draw on. */
  void forEachOrigin(int year, OriginTaker taker) {
    for (int at = 0; at < size(); at++) {
      if (year(at) == year) {
        for (int i = origins[at]; i < origins[at + 1]; i++) {
          taker.take(codes[i], shares[i], counts[at], sales[at]);
        }
      }
    }
  }

  /** The id of a use. */
  String id(int at) {
    return new String(ids, starts[at], starts[at + 1] - starts[at], ISO_8859_1);
  }

  /** The number of the user of a use. */
  int user(int at) {
    return ofUser[at];
  }

  /** The year of a use. */
  int year(int at) {
    return kinds[at].year();
  }

  /** Whether it is known what the product of a use sells for. */
  boolean isSold(int at) {
    return sales[at] != UNKNOWN;
  }

  /** What the product of a use sells for, in cents, where it is known. */
  long sales(int at) {
    return sales[at];
  }

  /** The last year in which there is one. */
  int lastYear() {
    return lastYear;
  }
}
