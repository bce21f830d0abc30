package org.dsisim.report.content.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.study.bracket.Bracket;
import org.dsisim.study.bracket.BreakEven;
import org.dsisim.study.bracket.DraftPackage;
import org.dsisim.study.bracket.FigureRange;
import org.dsisim.study.bracket.Packages;
import org.jspecify.annotations.Nullable;

/** {@code combinations.csv}: what each package brings, a row for each figure. */
public final class CombinationTable {

  private final BracketedRun bracketed;
  private final Packages packages;
  private final @Nullable Message caveats;
  private final Set<Integer> unbeaten = new HashSet<>();
  private final List<Map<List<Integer>, FigureRange>> overFormulas = new ArrayList<>();

  private CombinationTable(BracketedRun bracketed, Packages packages) {
    this.bracketed = bracketed;
    this.packages = packages;
    this.caveats = Caveats.note(bracketed.option(), bracketed.run().descriptions());
    packages.unbeaten().forEach(one -> unbeaten.add(one.number()));
    for (int i = 0; i < packages.figures().size(); i++) {
      overFormulas.add(packages.overFormulas(i));
    }
  }

  /**
   * A figure of a package.
   *
   * @param at the number of the figure
   * @param range over formulas; null where the formula is no bracket
   * @param note null for none
   */
  public record Row(
      String option,
      int year,
      DraftPackage draft,
      int at,
      String figure,
      ResultValue value,
      ResultValue inForce,
      @Nullable FigureRange range,
      boolean isSomebodyWorseOff,
      boolean isUnbeaten,
      @Nullable Message note) {

    private BreakEven even() {
      return draft.tried().breakEvens().get(at);
    }
  }

  /** The table. */
  public static ResultTable<Row> of(BracketedRun bracketed, Packages packages) {
    return new ResultTable<>(
        columns(packages.combinations().brackets()),
        new CombinationTable(bracketed, packages)::rows);
  }

  private static List<Column<Row>> columns(List<Bracket> brackets) {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(Column.word("option", Row::option));
    columns.add(Column.whole("year", "year", Row::year));
    columns.add(Column.whole("package", "", row -> row.draft().number()));
    for (int i = 0; i < brackets.size(); i++) {
      int at = i;
      columns.add(
          Column.word(
              brackets.get(i).address(),
              row -> brackets.get(at).alternatives().get(row.draft().choices().get(at)).text()));
    }
    columns.add(Column.word("figure", Row::figure));
    columns.add(Column.word("unit", row -> row.value().unit()));
    columns.add(Column.value("value", Row::value));
    columns.add(
        Column.cell("difference", row -> BracketTable.difference(row.value(), row.inForce())));
    columns.add(
        Column.cell(
            "lowest_over_formulas",
            row -> row.range() == null ? Cell.NOTHING : new Cell.Value(row.range().lowest())));
    columns.add(
        Column.cell(
            "highest_over_formulas",
            row -> row.range() == null ? Cell.NOTHING : new Cell.Value(row.range().highest())));
    columns.add(Column.cell("break_even_uptake", row -> BracketTable.uptake(row.even())));
    columns.add(Column.truth("somebody_worse_off", Row::isSomebodyWorseOff));
    columns.add(Column.truth("unbeaten", Row::isUnbeaten));
    columns.add(Column.sentence("note", Row::note));
    return columns;
  }

  private void rows(Consumer<Row> to) {
    for (DraftPackage one : packages.all()) {
      boolean worse = !packages.worseOff(one).isEmpty();
      for (int i = 0; i < packages.figures().size(); i++) {
        to.accept(
            new Row(
                bracketed.option().outcome().option().name(),
                bracketed.year(),
                one,
                i,
                packages.figures().get(i).id(),
                one.tried().values().get(i),
                packages.inForce().get(i),
                packages.in(overFormulas.get(i), one),
                worse,
                unbeaten.contains(one.number()),
                note(one, i)));
      }
    }
  }

  private @Nullable Message note(DraftPackage one, int figure) {
    List<Message> notes = new ArrayList<>();
    BracketTable.addNotes(
        one.tried(),
        bracketed.isLeast(one.tried(), figure),
        one.tried().breakEvens().get(figure),
        notes);
    if (bracketed.isOnOtherBases()) {
      notes.add(Message.of("brackets.note.other-bases"));
    }
    if (caveats != null) {
      notes.add(caveats);
    }
    return notes.isEmpty() ? null : WordList.apart(notes);
  }
}
