package org.dsisim.parameter;

import java.math.BigDecimal;
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
 * @param items the words of a list, or the entries of a table as {@code word:figure}
 */
public record Value(Unit unit, String text, @Nullable Fraction number, List<String> items) {

  /** The word of a table for whatever has no entry of its own. */
  public static final String ALL_OTHERS = "*";

  /** A table of figures by word, each entry {@code word:figure}. */
  static Value entries(Unit unit, List<String> entries) {
    return new Value(unit, String.join(";", entries), null, List.copyOf(entries));
  }

  /** The words that have an entry of their own in a table, in its order, and the one for all. */
  public List<String> words() {
    return items.stream().map(Value::word).toList();
  }

  private static String word(String entry) {
    return entry.substring(0, entry.lastIndexOf(':'));
  }

  /**
   * The word under which a table has the figure of another word: its own, or that of all others.
   */
  public String entryFor(String word) {
    return words().contains(word) ? word : ALL_OTHERS;
  }

  /**
   * The figure of a word of a table.
   *
   * @throws IllegalArgumentException when the table has no such entry
   */
  public Value entry(String word) {
    for (String item : items) {
      if (word(item).equals(word)) {
        String figure = item.substring(item.lastIndexOf(':') + 1);
        return new Value(unit.ofEntries(), figure, Fraction.of(new BigDecimal(figure)), List.of());
      }
    }
    throw new IllegalArgumentException("'" + text + "' has no entry '" + word + "'.");
  }

  /** The same table with another figure for a word, which gets an entry where it has none. */
  Value withEntry(String word, Value figure) {
    List<String> entries = new ArrayList<>();
    boolean replaced = false;
    for (String item : items) {
      boolean isThis = word(item).equals(word);
      replaced |= isThis;
      entries.add(isThis ? word + ":" + figure.text() : item);
    }
    if (!replaced) {
      entries.add(0, word + ":" + figure.text());
    }
    return entries(unit, entries);
  }

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
