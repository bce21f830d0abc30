package org.dsisim.parameter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A named figure or word with its values by year.
 *
 * @param values at least one, in the order of their first year
 * @param labels words for people for its alternatives, by alternative; none where nobody wrote any
 */
public record Parameter(
    String name,
    Unit unit,
    List<DatedValue> values,
    String description,
    Map<String, String> labels) {

  /** One whose alternatives have no words for people. */
  public Parameter(String name, Unit unit, List<DatedValue> values, String description) {
    this(name, unit, values, description, Map.of());
  }

  /** The same with words for people for its alternatives. */
  public Parameter labelled(Map<String, String> words) {
    return new Parameter(name, unit, values, description, words);
  }

  /** The alternatives of a choice, of all its years; none of other units. */
  public Set<String> choices() {
    Set<String> words = new LinkedHashSet<>();
    if (unit == Unit.CHOICE) {
      values.forEach(value -> words.addAll(value.alternatives()));
    }
    return words;
  }

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
