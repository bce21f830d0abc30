package org.dsisim.simulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Criterion;
import org.dsisim.model.world.UseRow;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.FractionSum;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

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

    void add(Fraction share, @Nullable Long count, @Nullable Money sold) {
      uses.add(share);
      if (count != null) {
        sequences.add(share, count);
        isCounted = true;
      }
      if (sold != null) {
        sales.add(share, sold.cents());
        isSold = true;
      }
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

  private final Collection<List<UseRow>> byUser;
  private final Map<CountryCode, Map<String, Fraction>> asked = new HashMap<>();
  private boolean isAddedUp;

  private UseOrigins(Collection<List<UseRow>> byUser) {
    this.byUser = byUser;
  }

  /** The origins of the uses of a year, in any order; they are looked at when asked for. */
  static UseOrigins of(Collection<List<UseRow>> byUser) {
    return new UseOrigins(byUser);
  }

  private synchronized Map<String, Fraction> of(CountryCode code) {
    if (!isAddedUp) {
      byUser.forEach(uses -> uses.forEach(this::add));
      isAddedUp = true;
    }
    return asked.computeIfAbsent(code, this::figures);
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
    Long count = use.sequences().count();
    Money sold = use.result().productSales();
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
