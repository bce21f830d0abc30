package org.dsisim.model.world.use;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Shares of a few countries in the order of their codes, without an object for each of them beside
 * its share: a table of a million uses has some millions. They never change.
 */
final class OriginShares extends AbstractMap<CountryCode, Fraction> {

  private static final OriginShares NONE =
      new OriginShares(new CountryCode[0], new Fraction[0], 0, 0);

  private final CountryCode[] codes;
  private final Fraction[] shares;
  private final int from;
  private final int to;

  private OriginShares(CountryCode[] codes, Fraction[] shares, int from, int to) {
    this.codes = codes;
    this.shares = shares;
    this.from = from;
    this.to = to;
  }

  /** Those of a map, whatever its order. */
  static OriginShares of(Map<CountryCode, Fraction> all) {
    if (all instanceof OriginShares already) {
      return already;
    }
    if (all.isEmpty()) {
      return NONE;
    }
    Map<CountryCode, Fraction> sorted = all instanceof TreeMap ? all : new TreeMap<>(all);
    return inOrder(
        sorted.keySet().toArray(CountryCode[]::new), sorted.values().toArray(Fraction[]::new));
  }

  /** Those of codes that are in their order already; nobody changes either row any more. */
  static OriginShares inOrder(CountryCode[] codes, Fraction[] shares) {
    return part(codes, shares, 0, codes.length);
  }

  /** Those that stand in a part of two rows, which nobody changes any more. */
  static OriginShares part(CountryCode[] codes, Fraction[] shares, int from, int to) {
    return from == to ? NONE : new OriginShares(codes, shares, from, to);
  }

  @Override
  public int size() {
    return to - from;
  }

  @Override
  public @Nullable Fraction get(@Nullable Object code) {
    for (int i = from; i < to; i++) {
      if (codes[i].equals(code)) {
        return shares[i];
      }
    }
    return null;
  }

  /** One of the codes, counted from zero. */
  CountryCode code(int at) {
    return codes[from + at];
  }

  /** Its share. */
  Fraction share(int at) {
    return shares[from + at];
  }

  /** How many codes stand before a code. */
  @SuppressWarnings("ReferenceEquality") // a quick look before a long one
  int before(CountryCode code) {
    for (int i = from; i < to; i++) {
      if (codes[i] == code) {
        return i - from;
      }
    }
    int before = from;
    while (before < to && codes[before].compareTo(code) < 0) {
      before++;
    }
    return before - from;
  }

  @Override
  public boolean containsKey(@Nullable Object code) {
    return get(code) != null;
  }

  @Override
  public void forEach(BiConsumer<? super CountryCode, ? super Fraction> action) {
    for (int i = from; i < to; i++) {
      action.accept(codes[i], shares[i]);
    }
  }

  /** Made anew, as one that is kept would take room beside each use. */
  @Override
  public Set<CountryCode> keySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<CountryCode> iterator() {
        return Arrays.asList(codes).subList(from, to).iterator();
      }

      @Override
      public int size() {
        return to - from;
      }

      @Override
      public boolean contains(Object code) {
        return containsKey(code);
      }
    };
  }

  @Override
  public Set<Map.Entry<CountryCode, Fraction>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<CountryCode, Fraction>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return to - from;
      }
    };
  }

  /** One after the other, in the order of their codes. */
  private final class Entries implements Iterator<Map.Entry<CountryCode, Fraction>> {

    private int next = from;

    @Override
    public boolean hasNext() {
      return next < to;
    }

    @Override
    public Map.Entry<CountryCode, Fraction> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Map.Entry<CountryCode, Fraction> entry = Map.entry(codes[next], shares[next]);
      next++;
      return entry;
    }
  }
}
