package org.dsisim.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsisim.message.Message;

/**
 * What looks the same in a picture and stands in one row of it: of Parties of one band none is
 * drawn in the place of all.
 *
 * @param all at least one
 */
record Alike<T>(List<T> all) {

  /** Joins things by what they look like, both in the order in which they come. */
  static <T> List<Alike<T>> of(List<T> things, Function<T, List<String>> look) {
    Map<List<String>, List<T>> byLook = new LinkedHashMap<>();
    things.forEach(
        one -> byLook.computeIfAbsent(look.apply(one), none -> new ArrayList<>()).add(one));
    return byLook.values().stream().map(Alike::new).toList();
  }

  T first() {
    return all.get(0);
  }

  /** The first by name, and how many more there are. */
  String label(Function<T, String> name) {
    String first = name.apply(first());
    return all.size() == 1
        ? first
        : PictureWords.word(Message.of("chart.alike", "first", first, "more", all.size() - 1));
  }

  /** How many things some rows hold. */
  static <T> int count(List<Alike<T>> rows) {
    return rows.stream().collect(Collectors.summingInt(row -> row.all().size()));
  }
}
