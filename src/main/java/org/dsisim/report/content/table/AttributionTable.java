package org.dsisim.report.content.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.WordList;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.report.content.study.ComparedRun.Against;
import org.dsisim.study.attribution.Attribution;
import org.dsisim.study.attribution.Changed;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** {@code provisions.csv}: how far each provision that changed accounts for a difference. */
public final class AttributionTable {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.word("baseline", Row::baseline),
          Column.word("option", Row::option),
          Column.whole("year", "year", Row::year),
          Column.word("figure", Row::figure),
          Column.word("unit", Row::unit),
          Column.word("change_kind", Row::kind),
          Column.word("owner", Row::owner),
          Column.word("change", Row::change),
          Column.word("parameters", Row::parameters),
          Column.cell("alone", Row::alone),
          Column.cell("last", Row::last),
          Column.cell("part", Row::part),
          Column.measure("standard_error", Row::error),
          Column.sentence("note", Row::note));

  private final ComparedRun compared;
  private final Consumer<Row> rows;

  private AttributionTable(ComparedRun compared, Consumer<Row> rows) {
    this.compared = compared;
    this.rows = rows;
  }

  /**
   * A change and a figure.
   *
   * @param kind provision, parameter, assumption, formula or rule_sets
   * @param parameters their addresses, with spaces between them
   * @param error null where all orders were taken
   * @param note null for none
   */
  public record Row(
      String baseline,
      String option,
      int year,
      String figure,
      String unit,
      String kind,
      String owner,
      String change,
      String parameters,
      Cell alone,
      Cell last,
      Cell part,
      @Nullable Fraction error,
      @Nullable Message note) {}

  /** The table. */
  public static ResultTable<Row> of(ComparedRun compared) {
    return new ResultTable<>(
        COLUMNS,
        rows -> {
          AttributionTable table = new AttributionTable(compared, rows);
          for (Against option : compared.others()) {
            option.attributions().forEach(year -> table.year(option.name(), year));
          }
        });
  }

  private void year(String option, Attribution year) {
    Attribution.NoAnswer none = year.noAnswer();
    if (none != null) {
      Message why = WordList.sentences(none.why().stream().map(Problem::text).toList());
      year.changes().forEach(change -> row(option, year, "", "", change, null, why));
    }
    for (Attribution.OfFigure figure : year.figures()) {
      for (int i = 0; i < figure.parts().size(); i++) {
        row(
            option,
            year,
            figure.figure().id(),
            figure.before().unit(),
            year.changes().get(i),
            figure.parts().get(i),
            null);
      }
    }
  }

  private void row(
      String option,
      Attribution year,
      String figure,
      String unit,
      Changed change,
      Attribution.@Nullable Part part,
      @Nullable Message note) {
    rows.accept(
        new Row(
            compared.baseline().outcome().option().name(),
            option,
            year.year(),
            figure,
            unit,
            change.kind().name().toLowerCase(Locale.ROOT),
            change.owner(),
            change.name(),
            String.join(" ", change.addresses()),
            part == null ? Cell.NOTHING : value(part.alone(), unit),
            part == null ? Cell.NOTHING : value(part.last(), unit),
            part == null ? Cell.NOTHING : value(part.part(), unit),
            part == null || !year.isDrawn() ? null : rounded(part.error()),
            note));
  }

  private static Fraction rounded(double error) {
    return Fraction.of(BigDecimal.valueOf(error).setScale(2, RoundingMode.HALF_EVEN));
  }

  private static Cell value(Fraction number, String unit) {
    return unit.equals("USD")
        ? Cell.of(Money.ofUsd(number))
        : new Cell.Value(ResultValue.quantity(number, unit));
  }
}
