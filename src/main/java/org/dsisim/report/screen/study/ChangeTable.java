package org.dsisim.report.screen.study;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.report.layout.Bounded;
import org.dsisim.report.layout.TextTable;
import org.dsisim.study.comparison.Change;
import org.dsisim.study.comparison.PayerTally;
import org.dsisim.value.Money;

/** A table of amounts under the baseline and under an option, and of how they differ. */
final class ChangeTable {

  private final TextTable table;

  /**
   * A table without rows.
   *
   * @param option its number; that of the baseline is 1
   * @param first the heads of what stands before the amounts, at least one
   */
  ChangeTable(int option, List<Message> first, Message... behind) {
    List<Message> heads = new ArrayList<>(first.subList(1, first.size()));
    heads.add(Message.plain("1"));
    heads.add(Message.plain(String.valueOf(option)));
    heads.add(Message.of("comparison.difference"));
    heads.addAll(List.of(behind));
    this.table = new TextTable(TextTable.columns(first.get(0), heads));
  }

  /** Adds a row, with other differences behind the one of the amounts. */
  void row(List<Object> first, Change change, Money... behind) {
    List<Object> cells = new ArrayList<>(first);
    cells.add(change.before());
    cells.add(change.after());
    cells.add(Bounded.signed(change.difference()));
    for (Money one : behind) {
      cells.add(Bounded.signed(one));
    }
    table.row(cells);
  }

  /** Adds a row with a cell that is no money behind the difference. */
  void row(List<Object> first, Change change, Object behind) {
    List<Object> cells = new ArrayList<>(first);
    cells.add(change.before());
    cells.add(change.after());
    cells.add(Bounded.signed(change.difference()));
    cells.add(behind);
    table.row(cells);
  }

  /**
   * Adds a row of what payers owe or pay; where something comes to an amount that nobody can tell,
   * it is no less.
   */
  void row(List<Object> first, Change change, PayerTally payers) {
    row(first, change, payers, Bounded.signed(change.difference()));
  }

  /** Adds a row of payers of whom nobody can tell how much. */
  void rowOfUnknown(List<Object> first, Change change, PayerTally payers) {
    row(first, change, payers, Message.of("comparison.difference.not-known"));
  }

  private void row(List<Object> first, Change change, PayerTally payers, Object difference) {
    List<Object> cells = new ArrayList<>(first);
    cells.add(Bounded.atLeast(change.before(), payers.isUnknownBefore()));
    cells.add(Bounded.atLeast(change.after(), payers.isUnknownAfter()));
    cells.add(difference);
    table.row(cells);
  }

  /** Whether it has no rows. */
  boolean isEmpty() {
    return table.isEmpty();
  }

  /** The table as a page shows it. */
  TextTable table() {
    return table;
  }
}
