package org.dsisim.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.formula.Procedure;
import org.dsisim.table.Cell;
import org.dsisim.table.number.Quantity;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a case about a use expects, in the words of what is found.
 *
 * @param owes to whom; nothing to those that are not in it
 * @param needs of whom; nothing of those that are not in it
 * @param burden months, cost, whether the use happens and is of open data, so far as the case says
 */
record ExpectedOfUse(
    Map<String, String> owes, Map<String, String> needs, Map<String, String> burden) {

  static final String OWES = "owes";
  static final String NEEDS = "needs";
  static final String MONTHS = "months";
  static final String COST = "cost";
  static final String HAPPENS = "happens";
  static final String OPEN_DATA = "open_data";
  static final String TAGS = "tags";
  static final String KNOWLEDGE_TAGS = "knowledge_tags";
  static final String TAGGING_COST = "tagging_cost";

  /** The keys that a case may have, beside {@link #OWES}. */
  static final List<String> OPTIONAL =
      List.of(NEEDS, MONTHS, COST, HAPPENS, OPEN_DATA, TAGS, TAGGING_COST, KNOWLEDGE_TAGS);

  /**
   * Reads what a case expects.
   *
   * @param countries the codes of those that there are
   * @param problems what nobody could owe, need or go through
   */
  static ExpectedOfUse read(YamlMap map, Set<CountryCode> countries, Problems problems) {
    Map<String, String> needs = new LinkedHashMap<>();
    List<String> procedures = Arrays.stream(Procedure.values()).map(Procedure::word).toList();
    for (Cell cell : cells(map, NEEDS, countries, problems)) {
      Cell named = CaseCell.of(NEEDS, cell.column(), cell);
      String word = named.required(problems) ? named.word(procedures, problems) : null;
      if (word != null) {
        needs.put(cell.column(), word);
      }
    }
    return new ExpectedOfUse(owes(map, countries, problems), needs, burden(map, problems));
  }

  /** What a case expects to be owed, by whom it is owed to; what is not owed is left out. */
  static Map<String, String> owes(YamlMap map, Set<CountryCode> countries, Problems problems) {
    Map<String, String> owes = new LinkedHashMap<>();
    for (Cell cell : cells(map, OWES, countries, problems)) {
      Cell named = CaseCell.of(OWES, cell.column(), cell);
      String expected = Owed.expected(named, problems);
      if (expected != null && !expected.equals(Owed.NOTHING)) {
        owes.put(cell.column(), expected);
      }
    }
    return owes;
  }

  /** A map of words; in its place nothing is an empty one, and exempt is said of the use. */
  private static List<Cell> cells(
      YamlMap map, String key, Set<CountryCode> countries, Problems problems) {
    List<Cell> cells = new ArrayList<>();
    String instead = map.has(key) ? map.cell(key, new Problems()).text() : Owed.NOTHING;
    if (instead.equals(Owed.NOTHING)) {
      return cells;
    }
    if (instead.equals(Owed.EXEMPT) && key.equals(OWES)) {
      return List.of(Cell.of(Whom.FUND, Owed.EXEMPT, map.keyPlace(key)));
    }
    YamlMap values = map.map(key, problems);
    if (values == null) {
      return cells;
    }
    for (String who : values.keys()) {
      Whom.read(who, values.keyPlace(who), key.equals(OWES), countries, problems);
      Cell cell = values.cell(who, problems);
      cells.add(Cell.of(who, cell.text(), cell.place()));
    }
    return cells;
  }

  private static Map<String, String> burden(YamlMap map, Problems problems) {
    Map<String, String> burden = new LinkedHashMap<>();
    put(burden, MONTHS, months(map, problems));
    put(burden, COST, cost(map, problems));
    put(burden, HAPPENS, flag(map, HAPPENS, problems));
    put(burden, OPEN_DATA, flag(map, OPEN_DATA, problems));
    put(burden, TAGS, tags(map, TAGS, problems));
    put(burden, KNOWLEDGE_TAGS, tags(map, KNOWLEDGE_TAGS, problems));
    put(burden, TAGGING_COST, taggingCost(map, problems));
    return burden;
  }

  private static void put(Map<String, String> burden, String key, @Nullable Object expected) {
    if (expected != null) {
      burden.put(key, expected.toString());
    }
  }

  private static @Nullable String months(YamlMap map, Problems problems) {
    Cell cell = map.cell(MONTHS, problems);
    boolean given = map.has(MONTHS) && cell.required(problems);
    BigDecimal months = given ? cell.number(Quantity.NUMBER, problems) : null;
    return months == null ? null : months.stripTrailingZeros().toPlainString();
  }

  private static @Nullable Money cost(YamlMap map, Problems problems) {
    return map.has(COST) ? Cents.read(map.cell(COST, problems), problems) : null;
  }

  private static @Nullable String flag(YamlMap map, String key, Problems problems) {
    Cell cell = map.cell(key, problems);
    boolean given = map.has(key) && cell.required(problems);
    return given ? cell.word(List.of("true", "false"), problems) : null;
  }

  /** A number of records, or one of the words nothing and unknown. */
  private static @Nullable String tags(YamlMap map, String key, Problems problems) {
    Cell cell = map.cell(key, problems);
    if (!map.has(key) || !cell.required(problems) || isWord(cell)) {
      return map.has(key) ? cell.text() : null;
    }
    Long records = cell.wholeNumber(problems);
    return records == null ? null : records.toString();
  }

  private static @Nullable Object taggingCost(YamlMap map, Problems problems) {
    Cell cell = map.cell(TAGGING_COST, problems);
    if (!map.has(TAGGING_COST)) {
      return null;
    }
    return cell.text().equals(Owed.UNKNOWN) ? cell.text() : Cents.read(cell, problems);
  }

  private static boolean isWord(Cell cell) {
    return List.of(Owed.NOTHING, Owed.UNKNOWN).contains(cell.text());
  }

  /** What is found and was not expected, and the other way round, in words. */
  List<Message> differences(
      Map<String, String> owed, Map<String, String> needed, Map<String, String> found) {
    List<Message> differences = new ArrayList<>();
    differences.addAll(differencesOfOwed(owes, owed));
    compare(
        (what, who, other) ->
            Message.of("cases.use.needs", "what", what, "who", who, "expected", other),
        needs,
        needed,
        differences);
    burden.forEach(
        (key, expected) -> {
          if (!expected.equals(found.get(key))) {
            differences.add(
                Message.of(
                    "cases.use.differs",
                    "key",
                    key,
                    "found",
                    String.valueOf(found.get(key)),
                    "expected",
                    expected));
          }
        });
    return differences;
  }

  /** What is owed and was not expected, and the other way round, in words. */
  static List<Message> differencesOfOwed(Map<String, String> expected, Map<String, String> found) {
    List<Message> differences = new ArrayList<>();
    compare(
        (what, who, other) ->
            Message.of("cases.use.owes", "what", what, "who", who, "expected", other),
        expected,
        found,
        differences);
    return differences;
  }

  private interface Difference {

    Message of(String found, String who, String expected);
  }

  private static void compare(
      Difference difference,
      Map<String, String> expected,
      Map<String, String> found,
      List<Message> differences) {
    expected.forEach(
        (who, what) -> {
          String other = found.getOrDefault(who, Owed.NOTHING);
          if (!other.equals(what)) {
            differences.add(difference.of(other, who, what));
          }
        });
    found.forEach(
        (who, what) -> {
          if (!expected.containsKey(who)) {
            differences.add(difference.of(what, who, Owed.NOTHING));
          }
        });
  }
}
