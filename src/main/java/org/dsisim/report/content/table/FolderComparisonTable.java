package org.dsisim.report.content.table;

import java.math.BigDecimal;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.report.content.FolderDifference;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** What differs between the results of two folders, figure by figure. */
public final class FolderComparisonTable {

  private static final List<Column<FolderDifference>> COLUMNS =
      List.of(
          Column.word("table", FolderDifference::table),
          Column.word("option", FolderDifference::option),
          Column.whole("year", "year", FolderDifference::year),
          Column.word("whose", FolderDifference::whose),
          Column.word("quantity", FolderDifference::quantity),
          Column.word("unit", FolderDifference::unit),
          Column.measure("before", row -> exact(row.before())),
          Column.measure("after", row -> exact(row.after())),
          Column.measure("difference", row -> exact(row.difference())),
          Column.sentence("note", FolderComparisonTable::note));

  private FolderComparisonTable() {}

  /** The table of these differences. */
  public static ResultTable<FolderDifference> of(List<FolderDifference> differences) {
    return new ResultTable<>(COLUMNS, differences::forEach);
  }

  private static @Nullable Fraction exact(@Nullable BigDecimal number) {
    return number == null ? null : Fraction.of(number);
  }

  private static @Nullable Message note(FolderDifference row) {
    if (row.isInFirst() && row.isInSecond()) {
      return null;
    }
    return row.isInFirst()
        ? Message.of("comparison.folders.first-alone")
        : Message.of("comparison.folders.second-alone");
  }
}
