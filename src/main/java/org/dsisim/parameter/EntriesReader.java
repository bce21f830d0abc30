package org.dsisim.parameter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.jspecify.annotations.Nullable;

/** Reads a table of figures by word out of a cell: {@code pharmaceuticals:0.1;*:0}. */
final class EntriesReader {

  private final Unit unit;
  private final Cell cell;
  private final Problems problems;

  EntriesReader(Unit unit, Cell cell, Problems problems) {
    this.unit = unit;
    this.cell = cell;
    this.problems = problems;
  }

  /** The table; null where it cannot be read, which is reported. */
  @Nullable Value read() {
    List<String> entries = new ArrayList<>();
    Set<String> words = new HashSet<>();
    boolean readable = true;
    for (String item : cell.text().split(";", -1)) {
      if (!item.isBlank()) {
        String entry = entry(item.trim(), words);
        readable &= entry != null;
        entries.add(String.valueOf(entry));
      }
    }
    if (!readable) {
      return null;
    }
    if (!words.contains(Value.ALL_OTHERS)) {
      cell.refuse(
          problems,
          Message.of("parameter.table.no-rest"),
          Message.of(
              "nearest.one",
              "word",
              String.join(";", entries)
                  + (entries.isEmpty() ? "" : ";")
                  + Value.ALL_OTHERS
                  + ":0"));
      return null;
    }
    return Value.entries(unit, entries);
  }

  private @Nullable String entry(String item, Set<String> words) {
    int colon = item.lastIndexOf(':');
    if (colon < 1) {
      cell.refuse(
          problems,
          Message.of("parameter.table.no-figure", "entry", item),
          Message.of("nearest.one", "word", item.replace(":", "") + ":0"));
      return null;
    }
    String word = item.substring(0, colon).trim();
    String figure = item.substring(colon + 1).trim();
    if (figure.contains(",") || word.contains(",")) {
      cell.refuse(
          problems,
          Message.of("parameter.table.comma", "entry", item),
          Message.of("parameter.table.comma.maybe"));
      return null;
    }
    if (!words.add(word)) {
      cell.refuse(problems, Message.of("parameter.table.twice", "word", word));
      return null;
    }
    Cell ofEntry = Cell.of(cell.column() + "[" + word + "]", figure, cell.place());
    Value value =
        ofEntry.required(problems) ? unit.ofEntries().read(ofEntry, List.of(), problems) : null;
    return value == null ? null : word + ":" + value.text();
  }
}
