package org.dsisim.simulation;

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

/**
 * What each country contributes to the uses of a year as a country of origin: the criteria by which
 * a formula can follow origins. What is of unknown origin counts for nobody.
 */
final class UseOrigins {

  private final Map<CountryCode, Map<String, FractionSum>> figures = new HashMap<>();

  private UseOrigins() {}

  /** The origins of the uses of a year, in any order. */
  static UseOrigins of(java.util.Collection<List<UseRow>> byUser) {
    UseOrigins origins = new UseOrigins();
    for (List<UseRow> uses : byUser) {
      for (UseRow use : uses) {
        origins.add(use);
      }
    }
    return origins;
  }

  private void add(UseRow use) {
    Long count = use.sequences().count();
    Money sales = use.result().productSales();
    Fraction dollars = sales == null ? null : Fraction.of(sales.toUsd());
    use.sequences()
        .origins()
        .shares()
        .forEach(
            (code, share) -> {
              add(code, Criterion.ORIGIN_OF_USES, share);
              if (count != null) {
                add(code, Criterion.ORIGIN_OF_SEQUENCES, share.times(count));
              }
              if (dollars != null) {
                add(code, Criterion.ORIGIN_OF_PRODUCT_SALES, share.times(dollars));
              }
            });
  }

  private void add(CountryCode code, Criterion criterion, Fraction figure) {
    figures
        .computeIfAbsent(code, key -> new HashMap<>())
        .computeIfAbsent(criterion.column(), key -> new FractionSum())
        .add(figure);
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
          figures
              .getOrDefault(code, Map.of())
              .forEach((criterion, sum) -> own.put(criterion, sum.all()));
          all.put(code, country.withFigures(own));
        });
    return all;
  }
}
