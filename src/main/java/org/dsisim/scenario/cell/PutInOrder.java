package org.dsisim.scenario.cell;

import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.table.FirstScan;
import org.dsisim.table.OrderedTable;
import org.dsisim.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads a large table whose rows are not in the order of their ids as if they were, and says so
 * where that takes its time.
 */
public final class PutInOrder {

  private static final String ID = "id";

  private PutInOrder() {}

  /** Reads the rows of a table. */
  @FunctionalInterface
  public interface Reader<R> {

    /**
     * Reads the rows.
     *
     * @param scan what was read of them already, if it is done
     * @return whether they make so many that whoever has the table may wish to sort it
     */
    boolean read(Table table, FirstScan<R> scan);
  }

  /**
   * Has a table read, in the order of its ids where it is large.
   *
   * @param few of how many rows the order is no matter
   * @param scan what reads it from its bytes; null where nothing does
   * @return whether it was read: not where it is in order, or small
   */
  public static <R> boolean read(
      Table table, int few, @Nullable FirstScan<R> scan, Reader<R> reader, Problems problems) {
    try (OrderedTable ordered = table.inOrderOf(ID, few, problems)) {
      if (ordered == null) {
        return false;
      }
      FirstScan<R> again = scan == null ? new FirstScan<>(columns -> null) : scan;
      ordered.scan(again);
      boolean areMany = reader.read(ordered.table(), again);
      Place last = ordered.lastInOrder();
      if (areMany && last != null) {
        problems.note(
            last, Message.of("scenario.put-in-order"), Message.of("scenario.put-in-order.maybe"));
      }
      return true;
    }
  }
}
