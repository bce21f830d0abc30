package org.dsisim.scenario.cell;

import java.util.Collection;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.table.Table;

/**
 * The columns of a scenario's table that neither every scenario can have nor its sheet declares.
 * They are not read, which is said, and stop nothing. One that looks like a column that is not
 * there is taken for a slip.
 */
public final class UndeclaredColumns {

  private UndeclaredColumns() {}

  /** Whether a table can be read; what is wrong with its header is reported. */
  public static boolean expect(
      Table table, Collection<String> required, Collection<String> optional, Problems problems) {
    return expect(
        table,
        required,
        optional,
        column -> Message.of("scenario.own.undeclared", "column", column, "file", file(table)),
        Message.of("scenario.own.undeclared.maybe"),
        problems);
  }

  /** The same of a scenario that is a single table, and has no sheet. */
  public static boolean expectInOne(
      Table table, Collection<String> required, Collection<String> optional, Problems problems) {
    return expect(
        table,
        required,
        optional,
        column ->
            Message.of("scenario.own.undeclared-in-one", "column", column, "file", file(table)),
        Message.of("scenario.own.undeclared-in-one.maybe"),
        problems);
  }

  private static boolean expect(
      Table table,
      Collection<String> required,
      Collection<String> optional,
      Function<String, Message> what,
      Message maybe,
      Problems problems) {
    return table.expectColumns(
        required,
        optional,
        (column, header) -> problems.warning(header, what.apply(column), maybe),
        problems);
  }

  private static Place file(Table table) {
    return Place.ofFile(table.file().substring(table.file().lastIndexOf('/') + 1));
  }
}
