package org.dsisim.simulation.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.use.OriginTaker;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.use.UsesByUser;
import org.dsisim.parallel.InOrder;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.FractionSum;
import org.dsisim.value.Money;

/**
 * What each country contributes to the uses of a year as a country of origin: the criteria by which
 * a formula can follow origins. What is of unknown origin counts for nobody.
 */
final class UseOrigins {

  private static final Fraction CENTS_OF_A_DOLLAR = Fraction.of(100);

  private static final Set<String> LATE =
      Criterion.OF_USES.stream().map(Criterion::column).collect(Collectors.toUnmodifiableSet());

  private final Map<CountryCode, OfCountry> byCountry = new HashMap<>();

  /** What comes from one country. */
  private static final class OfCountry {

    private final FractionSum uses = new FractionSum();
    private final FractionSum sequences = new FractionSum();
    private final FractionSum sales = new FractionSum();

    /** Whether any number of sequences, and any sales, are known. */
    private boolean isCounted;

    private boolean isSold;

    void add(Fraction share, long count, long sold) {
      uses.add(share);
      if (count != OriginTaker.UNKNOWN) {
        sequences.add(share, count);
        isCounted = true;
      }
      if (sold != OriginTaker.UNKNOWN) {
        sales.add(share, sold);
        isSold = true;
      }
    }

    void addAll(OfCountry other) {
      uses.addAll(other.uses);
      sequences.addAll(other.sequences);
      sales.addAll(other.sales);
      isCounted |= other.isCounted;
      isSold |= other.isSold;
    }

    void put(Map<String, Fraction> own) {
      own.put(Criterion.ORIGIN_OF_USES.column(), uses.all());
      if (isCounted) {
        own.put(Criterion.ORIGIN_OF_SEQUENCES.column(), sequences.all());
      }
      if (isSold) {
        own.put(
            Criterion.ORIGIN_OF_PRODUCT_SALES.column(), sales.all().dividedBy(CENTS_OF_A_DOLLAR));
      }
    }
  }

  /** In so many parts a large table is looked at, each by a thread that has nothing else to do. */
  private static final int PARTS = 8;

  private final Map<String, List<UseRow>> byUser;
  private final InOrder order;
  private final Map<CountryCode, Map<String, Fraction>> asked = new HashMap<>();
  private boolean isAddedUp;

  private UseOrigins(Map<String, List<UseRow>> byUser, InOrder order) {
    this.byUser = byUser;
    this.order = order;
  }

  /** The origins of the uses of a year by user; they are looked at when asked for. */
  static UseOrigins of(Map<String, List<UseRow>> byUser, InOrder order) {
    return new UseOrigins(byUser, order);
  }

  private synchronized Map<String, Fraction> of(CountryCode code) {
    if (!isAddedUp) {
      if (byUser instanceof UsesByUser packed) {
        order.each(
            IntStream.range(0, PARTS).boxed().toList(), part -> part(packed, part), this::addAll);
      } else {
        byUser.values().forEach(uses -> uses.forEach(this::add));
      }
      isAddedUp = true;
    }
    return asked.computeIfAbsent(code, this::figures);
  }

  private static Map<CountryCode, OfCountry> part(UsesByUser uses, int part) {
    Map<CountryCode, OfCountry> some = new HashMap<>();
    uses.forEachOrigin(
        part,
        PARTS,
        (code, share, count, sales) -> {
          OfCountry of = some.get(code);
          if (of == null) {
            of = new OfCountry();
            some.put(code, of);
          }
          of.add(share, count, sales);
        });
    return some;
  }

  private void addAll(Map<CountryCode, OfCountry> some) {
    some.forEach(
        (code, part) -> byCountry.computeIfAbsent(code, first -> new OfCountry()).addAll(part));
  }

  private Map<String, Fraction> figures(CountryCode code) {
    Map<String, Fraction> own = new HashMap<>();
    for (Criterion criterion : Criterion.OF_USES) {
      own.put(criterion.column(), Fraction.ZERO);
    }
    OfCountry of = byCountry.get(code);
    if (of != null) {
      of.put(own);
    }
    return own;
  }

  private void add(UseRow use) {
    Long counted = use.sequences().count();
    Money known = use.result().productSales();
    long count = counted == null ? OriginTaker.UNKNOWN : counted;
    long sold = known == null ? OriginTaker.UNKNOWN : known.cents();
    use.sequences()
        .origins()
        .shares()
        .forEach(
            (code, share) ->
                byCountry.computeIfAbsent(code, first -> new OfCountry()).add(share, count, sold));
  }

  /** The countries with these figures; those that are no country of origin have zeros. */
  NavigableMap<CountryCode, Country> beside(Map<CountryCode, Country> countries) {
    NavigableMap<CountryCode, Country> all = new TreeMap<>();
    countries.forEach(
        (code, country) -> {
          Supplier<Map<String, Fraction>> later = () -> of(code);
          all.put(code, country.withFiguresAsked(new LateFigures(country.figures(), LATE, later)));
        });
    return all;
  }
}
