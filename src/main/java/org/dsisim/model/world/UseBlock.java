package org.dsisim.model.world;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dsisim.message.Place;
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
  private final Kind[] kinds;
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

  /** What many uses have in common. */
  private record Kind(
      String purpose,
      int year,
      String description,
      String database,
      String material,
      @Nullable Boolean human,
      @Nullable Boolean patented,
      @Nullable Boolean openForResearch,
      String instrument,
      @Nullable Boolean emergency,
      UseRow.Resource resource) {

    static Kind of(UseRow use) {
      return new Kind(
          use.purpose(),
          use.year(),
          use.description(),
          use.sequences().database(),
          use.sequences().material(),
          use.sequences().human(),
          use.result().patented(),
          use.result().openForResearch(),
          use.instrument(),
          use.emergency(),
          use.resource());
    }

    // In words, as each of a million uses is looked up: the methods that Java makes are slow.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Kind kind
          && year == kind.year
          && purpose.equals(kind.purpose)
          && database.equals(kind.database)
          && material.equals(kind.material)
          && instrument.equals(kind.instrument)
          && description.equals(kind.description)
          && number() == kind.number()
          && resource.equals(kind.resource);
    }

    @Override
    public int hashCode() {
      int texts = 31 * purpose.length() + database.hashCode();
      return 31 * (31 * (31 * texts + material.hashCode()) + year) + number();
    }

    /** Which of the flags are there, and set. */
    private int number() {
      return 27 * flag(human) + 9 * flag(patented) + 3 * flag(openForResearch) + flag(emergency);
    }

    private static int flag(@Nullable Boolean flag) {
      return flag == null ? 0 : flag ? 1 : 2;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a row of maps of one kind
  private UseBlock(List<UseRow> rows, int[] ofUser, NumberedIds users, byte[] ids, int[] starts) {
    this.users = users;
    this.ids = ids;
    this.starts = starts;
    int size = rows.size();
    this.table = rows.get(0).place().file();
    this.ofUser = ofUser;
    this.kinds = new Kind[size];
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
    kinds[at] = once(Kind.of(use), once);
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
      UseRow[] kept = others == null ? new UseRow[kinds.length] : others;
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
    Kind kind = kinds[at];
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
        Place.of(table, lines[at]));
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
