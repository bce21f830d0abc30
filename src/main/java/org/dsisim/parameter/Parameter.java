package org.dsisim.parameter;

import java.util.List;

/**
 * A named figure or word with its values by year.
 *
 * @param values at least one, in the order of their first year
 */
public record Parameter(String name, Unit unit, List<DatedValue> values, String description) {

  /** The value in force in a calendar year; before the first dated row the earliest value holds. */
  public DatedValue in(int year) {
    DatedValue found = values.get(0);
    for (DatedValue candidate : values) {
      Integer from = candidate.validFrom();
      if (from == null || from <= year) {
        found = candidate;
      }
    }
    return found;
  }

  /** Whether the table has a value for the year, or only a later one that is held back in time. */
  public boolean isDatedAfter(int year) {
    Integer from = in(year).validFrom();
    return from != null && from > year;
  }
}
