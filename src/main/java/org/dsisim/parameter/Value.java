package org.dsisim.parameter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One value of a parameter, read in its unit.
 *
 * @param text the value as a person writes it: {@code 0.1}, {@code lower}
 * @param number the number as written, not yet divided by a hundred for percent; null for words
 * @param items the words of a list
 */
public record Value(Unit unit, String text, @Nullable Fraction number, List<String> items) {

  static Value text(Unit unit, String text) {
    return new Value(unit, text, null, List.of());
  }

  /**
   * The items of a list, each read in a unit.
   *
   * @param name how messages call the list
   * @return null when one cannot be read; each such is reported
   */
  public @Nullable List<Fraction> figures(Unit unit, String name, Place place, Problems problems) {
    List<Fraction> figures = new ArrayList<>();
    for (String item : items) {
      Value value = unit.read(Cell.of(name, item, place), List.of(), problems);
      if (value != null && value.number() != null) {
        figures.add(value.number());
      }
    }
    return figures.size() == items.size() ? List.copyOf(figures) : null;
  }

  /** Whether both say the same, however a number is written. */
  public boolean saysTheSameAs(Value other) {
    boolean numbers = number != null && other.number != null;
    return numbers ? Objects.equals(number, other.number) : text.equals(other.text);
  }

  /** The value as it stands in a sentence: {@code 25 %} of percent, and otherwise as written. */
  public String inWords() {
    return unit == Unit.PERCENT ? text + " %" : text;
  }

  static Value list(String text) {
    List<String> items =
        Arrays.stream(text.split(";", -1)).map(String::trim).filter(i -> !i.isEmpty()).toList();
    return new Value(Unit.LIST, String.join(";", items), null, items);
  }
}
