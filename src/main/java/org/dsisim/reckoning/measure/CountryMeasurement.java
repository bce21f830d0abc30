package org.dsisim.reckoning.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dsisim.model.fact.InGroup;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;

/**
 * Measures countries that pay through their governments.
 *
 * <ul>
 *   <li>The UN scale is that of the period which the rule set's {@code un_scale} names.
 *   <li>Gross domestic product and population are those of the table of countries.
 *   <li>Retail sales in scope are the world's ({@code retail_value_usd}, an assumption) times the
 *       part that a levy reaches ({@code retail_scope_share}), by each country's part of the GDP of
 *       all countries whose GDP is known: no retail sales by country are at hand.
 * </ul>
 */
public final class CountryMeasurement {

  /** The assumption of the world's retail sales. */
  public static final String RETAIL_VALUE = "retail_value_usd";

  /** The assumption of the part of them that a levy reaches. */
  public static final String RETAIL_SCOPE = "retail_scope_share";

  /** The assumptions by which countries are measured, with their units. */
  public static final Map<String, Unit> ASSUMPTIONS =
      Map.of(RETAIL_VALUE, Unit.USD, RETAIL_SCOPE, Unit.SHARE);

  private final ParameterValues values;
  private final ParameterValues assumptions;
  private final Thresholds thresholds;

  /** The measures that a rule set's parameters ask for, on what a scenario assumes. */
  public CountryMeasurement(ParameterValues values, ParameterValues assumptions) {
    this.values = values;
    this.assumptions = assumptions;
    this.thresholds = new Thresholds(values);
  }

  /** All countries as payers, in the order of their codes. */
  public List<Payer> payers(Iterable<Country> countries) {
    Fraction worldGdp = worldGdp(countries);
    List<Payer> payers = new ArrayList<>();
    for (Country country : countries) {
      Figures figures = Figures.of(figures(country, worldGdp));
      payers.add(
          new Payer(
              country.code().iso3(),
              country.name(),
              Payer.COUNTRY,
              "",
              country,
              values.year(),
              figures,
              figures,
              thresholds,
              ThresholdStatus.UNKNOWN,
              List.of(),
              null,
              country.own(),
              InGroup.NONE));
    }
    return payers;
  }

  /** The GDP of all countries whose GDP is known, in US dollars. */
  public static Fraction worldGdp(Iterable<Country> countries) {
    Fraction worldGdp = Fraction.ZERO;
    for (Country country : countries) {
      Fraction gdp = country.figure(Criterion.GDP);
      worldGdp = gdp == null ? worldGdp : worldGdp.plus(gdp);
    }
    return worldGdp;
  }

  private Map<AssessmentBase, Fraction> figures(Country country, Fraction worldGdp) {
    Map<AssessmentBase, Fraction> figures = new TreeMap<>();
    Figures own = country.own().figures();
    own.known().forEach(base -> figures.put(base, Objects.requireNonNull(own.of(base))));
    if (values.has("un_scale")) {
      Fraction scale = country.figure(Criterion.unScale(values.word("un_scale")));
      if (scale != null) {
        figures.put(AssessmentBase.UN_SCALE, scale);
      }
    }
    Fraction population = country.figure(Criterion.POPULATION);
    if (population != null) {
      figures.put(AssessmentBase.COUNTRY_POPULATION, population);
    }
    Fraction gdp = country.figure(Criterion.GDP);
    if (gdp != null) {
      figures.put(AssessmentBase.COUNTRY_GDP, gdp.times(100));
    }
    if (gdp != null && assumptions.has(RETAIL_VALUE) && !worldGdp.isZero()) {
      Fraction scope =
          assumptions.has(RETAIL_SCOPE) ? assumptions.rate(RETAIL_SCOPE) : Fraction.ONE;
      Fraction world = assumptions.cents(RETAIL_VALUE).times(scope);
      figures.put(AssessmentBase.RETAIL_SALES, world.times(gdp).dividedBy(worldGdp));
    }
    return figures;
  }
}
