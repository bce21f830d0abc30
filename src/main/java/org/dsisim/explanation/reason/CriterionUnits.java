package org.dsisim.explanation.reason;

import org.dsisim.explanation.tree.Figure;
import org.dsisim.model.world.Criterion;
import org.dsisim.value.Fraction;

/** Figures of a country with the unit that the name of their column stands for. */
final class CriterionUnits {

  private CriterionUnits() {}

  /** As it stands in a sentence: {@code USD 12,000,000}, {@code 0.037 %}, {@code 2023}. */
  static String withUnit(String column, Fraction figure) {
    String text = Figure.number(figure).text();
    if (column.endsWith("_year")) {
      // A year is no number of things.
      return figure.toString();
    }
    if (column.endsWith("_usd") || column.equals(Criterion.ORIGIN_OF_PRODUCT_SALES.column())) {
      return "USD " + text;
    }
    if (column.endsWith("_pct")) {
      return text + " %";
    }
    if (column.endsWith("_km2")) {
      return text + " km²";
    }
    return text + things(column);
  }

  /** What is counted, where the name of the column does not say it. */
  private static String things(String column) {
    if (column.equals(Criterion.POPULATION.column())) {
      return " persons";
    }
    if (column.equals(Criterion.GBIF_RECORDS.column())) {
      return " records";
    }
    if (column.equals(Criterion.ORIGIN_OF_SEQUENCES.column())) {
      return " sequences";
    }
    return column.equals(Criterion.ORIGIN_OF_USES.column()) ? " uses" : "";
  }

  /** The same of a criterion; one that is divided by another says so in its name. */
  static String withUnit(Criterion criterion, Fraction figure) {
    return criterion.per() == null
        ? withUnit(criterion.column(), figure)
        : Figure.number(figure).text();
  }
}
