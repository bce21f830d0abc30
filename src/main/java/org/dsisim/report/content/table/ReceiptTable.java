package org.dsisim.report.content.table;

import java.util.List;
import org.dsisim.indicator.OptionResults;
import org.dsisim.message.Message;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.WhatWasReceived;
import org.dsisim.scenario.country.Receipt;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** {@code receipts.csv}: what mechanisms really received, beside what is expected of options. */
public final class ReceiptTable {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.word("option", Row::option),
          Column.word("mechanism", row -> row.receipt().mechanism()),
          Column.word("period", row -> row.receipt().period()),
          Column.word("kind", row -> row.receipt().kind().word()),
          Column.word("payers", row -> row.receipt().payers().word()),
          Column.measure(
              "amount",
              row -> {
                Money amount = row.receipt().amount();
                return amount == null ? null : amount.toFraction();
              }),
          Column.word("currency", row -> row.receipt().currency()),
          Column.word("what", row -> row.receipt().what()),
          Column.word("source", row -> row.receipt().source()),
          Column.truth("confirmed", row -> row.receipt().confirmed()),
          Column.sentence("note", Row::note));

  private ReceiptTable() {}

  /**
   * An observation beside an option.
   *
   * @param note what must be known of the option; null for nothing
   */
  public record Row(String option, Receipt receipt, @Nullable Message note) {}

  /** All that was observed beside the options of a run. */
  public static ResultTable<Row> of(Run run) {
    return new ResultTable<>(
        COLUMNS,
        rows -> {
          for (OptionResults results : run.results().options()) {
            Message note = Caveats.note(results, run.descriptions());
            for (Receipt one :
                WhatWasReceived.beside(run.scenario().receipts(), results.outcome())) {
              rows.accept(new Row(results.outcome().option().name(), one, note));
            }
          }
        });
  }
}
