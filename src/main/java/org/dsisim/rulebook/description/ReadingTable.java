package org.dsisim.rulebook.description;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the texts of a folder say to people: the table of readings, and the names in a rule. */
public final class ReadingTable {

  private static final String WE_READ = "we read";
  private static final Pattern NUMBER = Pattern.compile("R-\\d+");
  private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9_]*)\"");

  private ReadingTable() {}

  /**
   * The column headed "we read" of a table in a {@code README.md}, by the number in its row.
   *
   * @return empty where there is no such table
   */
  public static Map<String, String> of(String readme) {
    Map<String, String> readings = new LinkedHashMap<>();
    int column = -1;
    for (String line : readme.lines().toList()) {
      List<String> cells =
          line.startsWith("|")
              ? Arrays.stream(line.split("\\|", -1)).map(String::trim).toList()
              : List.of();
      if (cells.contains(WE_READ)) {
        column = cells.indexOf(WE_READ);
      } else if (cells.isEmpty()) {
        column = -1;
      } else if (column > 0 && column < cells.size() && NUMBER.matcher(cells.get(1)).matches()) {
        readings.put(cells.get(1), cells.get(column));
      }
    }
    return readings;
  }

  /**
   * The words between quotation marks in the conditions of a rule.
   *
   * @param line on which the rule begins
   */
  public static Set<String> quoted(String rules, int line) {
    Set<String> words = new LinkedHashSet<>();
    boolean conditions = false;
    for (String one : rules.lines().skip(Math.max(0, line - 1)).toList()) {
      String text = one.trim();
      if (text.equals("then")) {
        break;
      }
      conditions |= text.equals("when");
      Matcher matcher = QUOTED.matcher(conditions && !text.startsWith("//") ? text : "");
      while (matcher.find()) {
        words.add(matcher.group(1));
      }
    }
    return words;
  }
}
