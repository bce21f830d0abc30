package org.dsisim.explanation.reason;

import org.dsisim.explanation.tree.Figure;
import org.dsisim.message.Message;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.value.Fraction;

/** Figures of a country with the unit that the name of their column stands for. */
final class CriterionUnits {

  private CriterionUnits() {}

  /** As it stands in a sentence: {@code USD 12,000,000}, {@code 0.037 %}, {@code 2023}. */
  static Message withUnit(String column, Fraction figure) {
    String text = Figure.number(figure).text();
    if (column.endsWith("_year")) {
      // A year is no number of things.
      return Message.plain(figure.toString());
    }
    if (column.endsWith("_usd") || column.equals(Criterion.ORIGIN_OF_PRODUCT_SALES.column())) {
      return Message.of("explanation.value.dollars", "number", text);
    }
    if (column.endsWith("_pct")) {
      return Message.of("explanation.unit.percent", "number", text);
    }
    if (column.endsWith("_km2")) {
      return Message.of("explanation.unit.square-kilometres", "number", text);
    }
    return things(column, text);
  }

  /** With what is counted, where the name of the column does not say it. */
  private static Message things(String column, String text) {
    if (column.equals(Criterion.POPULATION.column())) {
      return Message.of("explanation.unit.persons", "number", text);
    }
    if (column.equals(Criterion.GBIF_RECORDS.column())) {
      return Message.of("explanation.unit.records", "number", text);
    }
    if (column.equals(Criterion.ORIGIN_OF_SEQUENCES.column())) {
      return Message.of("explanation.unit.sequences", "number", text);
    }
    return column.equals(Criterion.ORIGIN_OF_USES.column())
        ? Message.of("explanation.unit.uses", "number", text)
        : Message.plain(text);
  }

  /** The same of a criterion; one that is divided by another says so in its name. */
  static Message withUnit(Criterion criterion, Fraction figure) {
    return criterion.per() == null
        ? withUnit(criterion.column(), figure)
        : Message.plain(Figure.number(figure).text());
  }
}
