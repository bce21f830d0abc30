package org.dsisim.parameter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a parameter that is a table, by the name under which formulas and settings ask for
 * it: {@code rates[pharmaceuticals]}.
 *
 * @param table the name of the parameter
 * @param word of the entry
 */
public record TableEntry(String table, String word) {

  /** The entry of that name; null for a name that is none of an entry. */
  public static @Nullable TableEntry of(String name) {
    int open = name.indexOf('[');
    return open < 1 || !name.endsWith("]")
        ? null
        : new TableEntry(name.substring(0, open), name.substring(open + 1, name.length() - 1));
  }

  /** Its name. */
  public String name() {
    return table + "[" + word + "]";
  }

  /**
   * The value in force of the entry that a table has for the word: its own, or that of all others.
   */
  ParameterValue in(ParameterValue whole) {
    TableEntry own = new TableEntry(table, whole.value().entryFor(word));
    Parameter parameter = whole.parameter();
    Parameter entry =
        new Parameter(
            own.name(),
            parameter.unit().ofEntries(),
            parameter.values().stream().map(own::dated).toList(),
            parameter.description());
    return new ParameterValue(
        entry,
        own.dated(whole.dated()),
        whole.value().entry(own.word()),
        whole.setting(),
        whole.place(),
        whole.setBy());
  }

  private DatedValue dated(DatedValue row) {
    return new DatedValue(
        row.value().entry(row.value().entryFor(word)),
        row.validFrom(),
        null,
        null,
        List.of(),
        null,
        row.reference(),
        row.place());
  }
}
