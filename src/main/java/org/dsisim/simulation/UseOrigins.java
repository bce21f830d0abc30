package org.dsisim.simulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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

  private final Map<CountryCode, OfCountry> byCountry = new HashMap<>();

  /** What comes from one country; null where nothing known does. */
  private static final class OfCountry {

    private final FractionSum uses = new FractionSum();
    private @Nullable FractionSum sequences;
    private @Nullable FractionSum sales;

    void add(Fraction share, @Nullable Fraction count, @Nullable Fraction dollars) {
      uses.add(share);
      if (count != null) {
        sequences = added(sequences, share.times(count));
      }
      if (dollars != null) {
        sales = added(sales, share.times(dollars));
      }
    }

    private static FractionSum added(@Nullable FractionSum sum, Fraction more) {
      FractionSum all = sum == null ? new FractionSum() : sum;
      all.add(more);
      return all;
    }

    void put(Map<String, Fraction> own) {
      put(own, Criterion.ORIGIN_OF_USES, uses);
      put(own, Criterion.ORIGIN_OF_SEQUENCES, sequences);
      put(own, Criterion.ORIGIN_OF_PRODUCT_SALES, sales);
    }

    private static void put(
        Map<String, Fraction> own, Criterion criterion, @Nullable FractionSum sum) {
      if (sum != null) {
        own.put(criterion.column(), sum.all());
      }
    }
  }

  private UseOrigins() {}

  /** The origins of the uses of a year, in any order. */
  static UseOrigins of(Collection<List<UseRow>> byUser) {
    UseOrigins origins = new UseOrigins();
    for (List<UseRow> uses : byUser) {
      for (UseRow use : uses) {
        origins.add(use);
      }
    }
    return origins;
  }

  private void add(UseRow use) {
    Long sequences = use.sequences().count();
    Fraction count = sequences == null ? null : Fraction.of(sequences);
    Money sales = use.result().productSales();
    Fraction dollars = sales == null ? null : Fraction.of(sales.toUsd());
    use.sequences()
        .origins()
        .shares()
        .forEach(
            (code, share) ->
                byCountry
                    .computeIfAbsent(code, first -> new OfCountry())
                    .add(share, count, dollars));
  }

  /** The countries with these figures; those that are no country of origin have zeros. */
  NavigableMap<CountryCode, Country> beside(Map<CountryCode, Country> countries) {
    NavigableMap<CountryCode, Country> all = new TreeMap<>();
    countries.forEach(
        (code, country) -> {
          Map<String, Fraction> own = new HashMap<>(country.figures());
          for (Criterion criterion : Criterion.OF_USES) {
            own.put(criterion.column(), Fraction.ZERO);
          }
          OfCountry of = byCountry.get(code);
          if (of != null) {
            of.put(own);
          }
          all.put(code, country.withFigures(own));
        });
    return all;
  }
}
