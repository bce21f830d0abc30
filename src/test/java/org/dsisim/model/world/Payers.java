package org.dsisim.model.world;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/** Payers, their figures and their homes, for tests. */
public final class Payers {

  private Payers() {}

  /** No figure known. */
  public static Figures figures() {
    return Figures.UNKNOWN;
  }

  /** One figure known: money in dollars, everything else in its own unit. */
  public static Figures figures(AssessmentBase base, long amount) {
    return Figures.of(Map.of(base, unit(base, amount)));
  }

  /** Two figures known. */
  public static Figures figures(
      AssessmentBase base, long amount, AssessmentBase other, long otherAmount) {
    return Figures.of(Map.of(base, unit(base, amount), other, unit(other, otherAmount)));
  }

  /** The three figures that decision 16/2 tests, in dollars. */
  public static Figures figures(long assets, long sales, long profit) {
    Map<AssessmentBase, Fraction> figures = new TreeMap<>();
    figures.put(AssessmentBase.ASSETS, unit(AssessmentBase.ASSETS, assets));
    figures.put(AssessmentBase.SALES, unit(AssessmentBase.SALES, sales));
    figures.put(AssessmentBase.PROFIT, unit(AssessmentBase.PROFIT, profit));
    return Figures.of(figures);
  }

  private static Fraction unit(AssessmentBase base, long amount) {
    return Fraction.of(amount).times(base.isMoney() ? 100 : 1);
  }

  /** A company with a name like its id, at home in Kenya. */
  public static Payer company(String id, Figures figures, ParameterValues values) {
    return company(id, country("KEN", "cbd-party"), figures, values);
  }

  /** The same with another home. */
  public static Payer company(String id, Country home, Figures figures, ParameterValues values) {
    return new Payer(
        id,
        "Company " + id,
        "company",
        "pharmaceuticals",
        home,
        values.year(),
        figures,
        figures,
        new Thresholds(values),
        ThresholdStatus.UNKNOWN);
  }

  /** A country of which nothing is known but its statuses. */
  public static Country country(String iso3, String... statuses) {
    return country(iso3, Map.of(), statuses);
  }

  /** A country with figures. */
  public static Country country(String iso3, Map<String, Fraction> figures, String... statuses) {
    return new Country(
        new CountryCode(iso3),
        Map.of("en", "Land of " + iso3),
        "Africa",
        "Eastern Africa",
        "",
        "African Group",
        Set.of(statuses),
        figures);
  }
}
