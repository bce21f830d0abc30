package org.dsisim.report.content.table;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.dsisim.indicator.OptionResults;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.YearOutcome;

/**
 * Rows that are made of the payers of a run: some payers at a time, on any thread, and beside those
 * of other tables about the same payers. A pass over many payers takes long.
 *
 * @param run whose payers they are
 * @param own what in the row of a user is its own, and not that of its situation, by column
 * @param tables what makes rows of a year of an option
 * @param <R> what a row is made of
 */
public record PayerRows<R>(
    Run run, Map<String, PayerCell> own, BiFunction<OptionResults, YearOutcome, OfYear<R>> tables)
    implements ResultTable.Rows<R> {

  /** Makes the rows of a year of an option, one of each payer at most. For any thread. */
  public interface OfYear<R> {

    /** Makes those of a payer. */
    void ofPayer(PayerOutcome payer, Consumer<R> rows);

    /** Whether a user has a row, who owes to the fund alone, and by one rule set. */
    boolean has(Country home, long expected);

    /** The row of such a user. */
    R row(PayerOutcome user);

    /** Makes those that come behind the rows of all payers. */
    default void behind(Consumer<R> rows) {}
  }

  /** Takes each year of each option, in their order. */
  public interface Years {

    /** Takes a year. */
    void accept(OptionResults results, YearOutcome year);
  }

  /** Hands on each year of each option. */
  public static void forEachYear(Run run, Years years) {
    for (OptionResults results : run.results().options()) {
      for (YearOutcome year : results.outcome().years()) {
        years.accept(results, year);
      }
    }
  }

  @Override
  public void forEach(Consumer<R> row) {
    forEachYear(
        run,
        (results, year) -> {
          OfYear<R> table = tables.apply(results, year);
          year.payers().forEach(payer -> table.ofPayer(payer, row));
          table.behind(row);
        });
  }
}
