package org.dsisim.report.content.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.parameter.Value;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.report.content.study.FixedShares;
import org.dsisim.report.content.study.WordsDrawn;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.uncertainty.DrawnInput;
import org.dsisim.study.uncertainty.Draws;
import org.dsisim.study.uncertainty.Range;
import org.dsisim.study.uncertainty.UncertainInput;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** {@code uncertainty.csv}: of each input what was drawn, of each figure how far it moves. */
public final class UncertaintyTable {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.word("option", row -> row.of().option()),
          Column.whole("year", "year", row -> row.of().year()),
          Column.word("about", row -> row.of().draws().side().word()),
          Column.whole("draws", "count", row -> row.of().draws().all().size()),
          Column.whole("no_answer", "count", row -> row.of().noAnswer()),
          Column.word("kind", Row::kind),
          Column.word("name", Row::name),
          Column.word("unit", Row::unit),
          Column.word("distribution", Row::distribution),
          Column.cell("as_it_is", Row::asItIs),
          Column.cell("stated_mean", Row::stated),
          Column.cell("mean", row -> row.numbers().mean()),
          Column.cell("standard_error", row -> row.numbers().standardError()),
          Column.cell("mean_of_first_half", row -> row.numbers().firstHalf()),
          Column.cell("mean_of_second_half", row -> row.numbers().secondHalf()),
          Column.cell("percentile_5", row -> row.numbers().low()),
          Column.cell("median", row -> row.numbers().median()),
          Column.cell("percentile_95", row -> row.numbers().high()),
          Column.whole("known", "count", Row::known),
          Column.whole("unknown", "count", Row::unknown),
          Column.sentence("note", Row::note));

  private final DrawnRun drawn;
  private final int figures;
  private final Consumer<Row> rows;

  private UncertaintyTable(DrawnRun drawn, int figures, Consumer<Row> rows) {
    this.drawn = drawn;
    this.figures = figures;
    this.rows = rows;
  }

  /** What the rows of a set of draws have in common. */
  record Of(String option, int year, Draws draws, int noAnswer, @Nullable Message note) {}

  /** Statistics of draws; nothing where there is none. */
  record Numbers(
      Cell mean,
      Cell standardError,
      Cell firstHalf,
      Cell secondHalf,
      Cell low,
      Cell median,
      Cell high) {

    private static final Numbers NONE =
        new Numbers(
            Cell.NOTHING,
            Cell.NOTHING,
            Cell.NOTHING,
            Cell.NOTHING,
            Cell.NOTHING,
            Cell.NOTHING,
            Cell.NOTHING);
  }

  /**
   * An input or a figure.
   *
   * @param kind input, indicator, party, share, group or payer
   * @param asItIs the value in force, or the figure under it
   * @param stated the mean of the distribution as it is written; nothing of figures
   * @param known in how many draws the figure is known
   * @param unknown in how many that have an answer it is not
   */
  public record Row(
      Of of,
      String kind,
      String name,
      String unit,
      String distribution,
      Cell asItIs,
      Cell stated,
      Numbers numbers,
      int known,
      int unknown,
      @Nullable Message note) {}

  /** The table with every figure that was looked at. */
  public static ResultTable<Row> of(DrawnRun drawn) {
    return of(drawn, Integer.MAX_VALUE);
  }

  /** The table with the figures that were asked for. */
  public static ResultTable<Row> ofShown(DrawnRun drawn) {
    return of(drawn, drawn.shown());
  }

  private static ResultTable<Row> of(DrawnRun drawn, int figures) {
    return new ResultTable<>(
        COLUMNS,
        rows -> {
          UncertaintyTable table = new UncertaintyTable(drawn, figures, rows);
          drawn.draws().forEach(table::draws);
        });
  }

  private void draws(Draws draws) {
    OptionResults option = drawn.run().results().options().get(0);
    Of of =
        new Of(
            option.outcome().option().name(),
            option.years().get(0).outcome().year(),
            draws,
            draws.all().size() - draws.answered(),
            Caveats.note(option, drawn.run().descriptions()));
    draws.drawn().forEach(input -> input(of, input));
    FixedShares fixed = new FixedShares(drawn.run(), draws.ranges());
    draws.ranges().stream().limit(figures).forEach(range -> figure(of, range, fixed));
  }

  private void input(Of of, DrawnInput drawn) {
    UncertainInput input = drawn.input();
    List<Message> notes = new ArrayList<>();
    Numbers numbers = Numbers.NONE;
    if (drawn instanceof DrawnInput.Numbers all) {
      numbers =
          new Numbers(
              cell(all.mean()),
              Cell.NOTHING,
              Cell.NOTHING,
              Cell.NOTHING,
              cell(all.low()),
              cell(all.median()),
              cell(all.high()));
    } else if (drawn instanceof DrawnInput.Words words) {
      notes.add(WordsDrawn.inWords(words));
    }
    BigDecimal stated = input.spread().mean();
    rows.accept(
        new Row(
            of,
            "input",
            input.address(),
            input.inForce().parameter().unit().word(),
            input.text(),
            cell(input.inForce().value()),
            stated == null ? Cell.NOTHING : cell(stated),
            numbers,
            of.draws().all().size(),
            0,
            noted(notes, of.note())));
  }

  private void figure(Of of, Range range, FixedShares fixed) {
    List<Message> notes = new ArrayList<>();
    if (range.figure() instanceof StudiedFigure.Received received
        && fixed.has(received.country())) {
      notes.add(Message.of("uncertainty.share-is-fixed"));
    }
    if (range.unit().equals("USD") && of.draws().least() > 0) {
      notes.add(Message.of("uncertainty.is-least", "count", of.draws().least()));
    }
    rows.accept(
        new Row(
            of,
            FigureKind.word(range.figure()),
            FigureKind.name(range.figure()),
            range.unit(),
            "",
            new Cell.Value(range.asItIs()),
            Cell.NOTHING,
            new Numbers(
                new Cell.Value(range.mean()),
                new Cell.Value(range.standardError()),
                new Cell.Value(range.firstHalf()),
                new Cell.Value(range.secondHalf()),
                new Cell.Value(range.low()),
                new Cell.Value(range.median()),
                new Cell.Value(range.high())),
            range.known(),
            range.unknown(),
            noted(notes, of.note())));
  }

  private static @Nullable Message noted(List<Message> notes, @Nullable Message last) {
    if (last != null) {
      notes.add(last);
    }
    return notes.isEmpty() ? null : WordList.apart(notes);
  }

  /** A value in force. */
  static Cell cell(Value value) {
    Fraction number = value.number();
    return number == null ? new Cell.Word(value.text()) : cell(number);
  }

  /** A value as it is put in force for an input. */
  static Cell cell(UncertainInput input, String value) {
    return input.inForce().parameter().unit().isNumeric()
        ? cell(new BigDecimal(value))
        : new Cell.Word(value);
  }

  /** A number of an input, whatever its unit, with all its digits. */
  static Cell cell(BigDecimal number) {
    return cell(Fraction.of(number));
  }

  private static Cell cell(Fraction number) {
    return new Cell.Value(ResultValue.number(number));
  }
}
