package org.dsisim.report.content.table;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.dsisim.indicator.OptionResults;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.PieceOfYear;
import org.dsisim.simulation.asking.UseOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are made of the payers or the uses of a run: some at a time, on any thread, and beside
 * those of other tables about the same run. A pass over many takes long.
 *
 * @param run whose payers and uses they are
 * @param tables what makes rows of a year of an option
 * @param <R> what a row is made of
 */
public record PieceRows<R>(Run run, BiFunction<OptionResults, YearOutcome, OfYear<R>> tables)
    implements ResultTable.Rows<R> {

  /** Makes the rows of a year of an option. For any thread. */
  public sealed interface OfYear<R> {

    /** Makes those that come behind the rows of all payers, or of all uses. */
    default void behind(Consumer<R> rows) {}
  }

  /** Makes rows of payers, one of each at most. */
  public non-sealed interface OfPayers<R> extends OfYear<R> {

    /** What in the row of a user is its own, and not that of its situation, by column. */
    Map<String, PayerCell> own();

    /** Makes those of a payer. */
    void ofPayer(PayerOutcome payer, Consumer<R> rows);

    /** Whether a user has a row, who owes to the fund alone, and by one rule set. */
    boolean has(Country home, long expected);

    /** The row of such a user. */
    R row(PayerOutcome user);
  }

  /** Makes rows of uses. */
  public non-sealed interface OfUses<R> extends OfYear<R> {

    /** What in the rows of a use is its own where another is of the same kind, by column. */
    Map<String, PayerCell> own();

    /**
     * The kind of a use: the rows of all of one kind are the same but for their ids. Null where
     * nobody knows another of the same kind.
     */
    @Nullable Object kind(UseOutcome use);

    /** Makes those of a use. */
    void ofUse(UseOutcome use, Consumer<R> rows);
  }

  /** Adds payers or uses up: all rows come behind the last one. */
  public non-sealed interface OfSum<R> extends OfYear<R> {

    /** Whether there is nothing to add up: nobody need go through the year for that alone. */
    default boolean isOfNothing() {
      return false;
    }

    /**
     * Adds some up.
     *
     * @return what takes them in; it is run in their order, and never twice at a time
     */
    Runnable add(PieceOfYear piece);
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
          if (table instanceof OfPayers<R> some) {
            year.payers().forEach(payer -> some.ofPayer(payer, row));
          } else if (table instanceof OfUses<R> some) {
            year.uses().forEach(use -> some.ofUse(use, row));
          } else if (table instanceof OfSum<R> some && !some.isOfNothing()) {
            year.forEachPiece(some::add, Runnable::run);
          }
          table.behind(row);
        });
  }
}
