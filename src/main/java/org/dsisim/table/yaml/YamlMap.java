package org.dsisim.table.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.message.Wording;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Names with values, in their order.
 *
 * <p>The readers return null for a name that is absent or has nothing after its colon without a
 * word, and null for a value of another kind after having reported it.
 */
public final class YamlMap implements YamlNode {

  /** A value and the place of its name. */
  record Entry(Place keyPlace, YamlNode value) {}

  private final Map<String, Entry> entries;
  private final Place place;

  YamlMap(Map<String, Entry> entries, Place place) {
    this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    this.place = place;
  }

  @Override
  public Place place() {
    return place;
  }

  /** Returns the same without a name. */
  public YamlMap without(String key) {
    Map<String, Entry> others = new LinkedHashMap<>(entries);
    others.remove(key);
    return new YamlMap(others, place);
  }

  /** Returns the names, in their order. */
  public Set<String> keys() {
    return entries.keySet();
  }

  /** Returns whether there is such a name, with or without a value. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Returns where a name stands; the place of the map if it is absent. */
  public Place keyPlace(String key) {
    Entry entry = entries.get(key);
    return entry == null ? place : entry.keyPlace();
  }

  /** Returns the value of a name, or null if it is absent. */
  public @Nullable YamlNode get(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  /** Returns a single value as text. */
  public @Nullable String text(String key, Problems problems) {
    Cell cell = cell(key, problems);
    return cell.isEmpty() ? null : cell.text();
  }

  /** Returns a single value as text; an empty one if there is none. */
  public String textOrEmpty(String key, Problems problems) {
    return cell(key, problems).text();
  }

  /** Returns the single values of a list; none if there is no list. */
  public List<String> texts(String key, Problems problems) {
    YamlList list = list(key, problems);
    return list == null ? List.of() : list.texts(problems);
  }

  /**
   * Returns the single values of a list as cells of a column of that name; none if there is no
   * list.
   */
  public List<Cell> cells(String key, Problems problems) {
    YamlList list = list(key, problems);
    return list == null ? List.of() : list.cells(key, problems);
  }

  /** Returns the maps of a list; none if there is no list. */
  public List<YamlMap> maps(String key, Problems problems) {
    YamlList list = list(key, problems);
    return list == null ? List.of() : list.maps(problems);
  }

  /**
   * Returns a single value as a cell, to be read as one of a table is; an empty one if the name is
   * absent or, after having reported it, if its value is a list or a map.
   */
  public Cell cell(String key, Problems problems) {
    YamlNode value = get(key);
    if (value instanceof YamlScalar scalar) {
      return scalar.toCell(key);
    }
    if (value != null) {
      problems.error(keyPlace(key), Message.of("table.yaml.single-value", "key", key));
    }
    return Cell.of(key, "", keyPlace(key));
  }

  /** Returns a list. */
  public @Nullable YamlList list(String key, Problems problems) {
    YamlNode value = get(key);
    if (value instanceof YamlList list) {
      return list;
    }
    if (value != null && !isNothing(value)) {
      problems.error(
          keyPlace(key),
          Message.of("table.yaml.list", "key", key),
          Message.of("table.yaml.list.maybe"));
    }
    return null;
  }

  /** Returns a map. */
  public @Nullable YamlMap map(String key, Problems problems) {
    YamlNode value = get(key);
    if (value instanceof YamlMap map) {
      return map;
    }
    if (value != null && !isNothing(value)) {
      problems.error(keyPlace(key), Message.of("table.yaml.map", "key", key));
    }
    return null;
  }

  /**
   * Compares the names with those that a reader knows, and reports names that are missing or not
   * known.
   *
   * @return whether there was nothing to report
   */
  public boolean expectKeys(
      Collection<String> required, Collection<String> optional, Problems problems) {
    Set<String> known = new LinkedHashSet<>(required);
    known.addAll(optional);
    Set<String> absent = new LinkedHashSet<>(known);
    absent.removeAll(keys());
    Set<String> unknown = new LinkedHashSet<>(keys());
    unknown.removeAll(known);
    for (String key : unknown) {
      Message near = Nearest.near(key, absent);
      String name = Wording.shortened(key);
      problems.error(
          keyPlace(key),
          near == null
              ? Message.of(
                  "table.yaml.unknown-known-are", "name", name, "known", WordList.of(known))
              : Message.of("table.yaml.unknown", "name", name),
          near);
    }
    List<String> missing = new ArrayList<>(new LinkedHashSet<>(required));
    missing.removeAll(keys());
    if (!missing.isEmpty()) {
      problems.error(
          place, Message.of("table.yaml.missing", "names", missing, "count", missing.size()));
    }
    return unknown.isEmpty() && missing.isEmpty();
  }

  /**
   * Returns the single values as a row, so that what reads a line of a table reads this as well;
   * values that are lists or maps are reported and left empty.
   */
  public Row toRow(Problems problems) {
    return Row.of(place, keys().stream().map(key -> cell(key, problems)).toList());
  }

  private static boolean isNothing(YamlNode value) {
    return value instanceof YamlScalar scalar && scalar.text().isEmpty();
  }
}
