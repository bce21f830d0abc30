package org.dsisim.parameter;

import org.dsisim.table.Place;

/**
 * A parameter's value in force, and where it comes from.
 *
 * @param dated the row of the table for the year, also where a setting took its place
 * @param value the value in force
 * @param setting whether a preset or {@code --set} took the place of the table's value
 * @param place where the value in force was written
 */
public record Term(
    Parameter parameter, DatedValue dated, Value value, boolean setting, Place place) {

  /** The parameter's name. */
  public String name() {
    return parameter.name();
  }

  /** Whether the value is the table's own and no source gives it. */
  public boolean isIllustrative() {
    return dated.isIllustrative() && !setting;
  }
}
