package org.dsisim.parameter;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody set, in the place of the table's or of an earlier setting's: of a
 * parameter, or of one entry of a parameter that is a table.
 */
final class ReplacedValue {

  private ReplacedValue() {}

  /**
   * What a setting puts in the place of a value.
   *
   * @param byName the values in force until then, by the names of their parameters
   * @return null when it names no parameter, or its text is no value of the unit; which is reported
   */
  static @Nullable ParameterValue of(
      ParameterOverride setting, Map<String, ParameterValue> byName, Problems problems) {
    TableEntry entry = TableEntry.of(setting.name());
    ParameterValue table = entry == null ? null : byName.get(entry.table());
    if (entry != null && table != null && table.parameter().unit().isTable()) {
      return ofEntry(setting, entry, table, problems);
    }
    ParameterValue parameterValue = byName.get(setting.name());
    if (parameterValue == null) {
      problems.error(
          setting.place(),
          Message.of("parameter.override.none", "name", setting.name(), "owner", setting.owner()),
          Nearest.guess(setting.name(), byName.keySet(), name -> setting.owner() + "." + name));
      return null;
    }
    Cell cell = Cell.of(setting.address(), setting.text(), setting.place());
    Unit unit = parameterValue.parameter().unit();
    Value value =
        value(parameterValue.name(), cell, unit, parameterValue.dated().alternatives(), problems);
    if (value == null) {
      return null;
    }
    ParameterValue replaced =
        new ParameterValue(
            parameterValue.parameter(),
            parameterValue.dated(),
            value,
            true,
            setting.place(),
            setting.reference());
    if (setting.place().isOfCommandLine()) {
      TriedRange.warn(setting.owner(), replaced, problems);
    }
    return replaced;
  }

  /** The table with one entry that is set. */
  private static @Nullable ParameterValue ofEntry(
      ParameterOverride setting, TableEntry entry, ParameterValue table, Problems problems) {
    Cell cell = Cell.of(setting.address(), setting.text(), setting.place());
    Unit unit = table.parameter().unit().ofEntries();
    Value figure = cell.required(problems) ? unit.read(cell, List.of(), problems) : null;
    return figure == null
        ? null
        : new ParameterValue(
            table.parameter(),
            table.dated(),
            table.value().withEntry(entry.word(), figure),
            true,
            setting.place(),
            setting.reference());
  }

  /** A setting without a value would change nothing in silence; lists and texts may be empty. */
  private static @Nullable Value value(
      String name, Cell cell, Unit unit, List<String> alternatives, Problems problems) {
    if (cell.isEmpty() && unit == Unit.LIST) {
      return Value.list("");
    }
    if (cell.isEmpty() && unit == Unit.TEXT) {
      return Value.text(unit, "");
    }
    return cell.required(problems) ? unit.read(name, cell, alternatives, problems) : null;
  }
}
