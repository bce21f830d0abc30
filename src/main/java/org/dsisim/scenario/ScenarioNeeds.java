package org.dsisim.scenario;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.model.world.user.UserTotals;
import org.dsisim.scenario.user.UserReader;
import org.dsisim.table.Cell;

/**
 * What rule sets need of a scenario: a table, a column in which something is known, an assumption.
 */
public final class ScenarioNeeds {

  private static final Pattern ASSUMPTION =
      Pattern.compile(Pattern.quote(ScenarioFolder.ASSUMPTIONS) + ":[a-z][a-z0-9_]*");

  private final ScenarioFolder folder;

  ScenarioNeeds(ScenarioFolder folder) {
    this.folder = folder;
  }

  private Scenario scenario() {
    return folder.scenario();
  }

  /**
   * Whether a rule set can need such a thing of a scenario: a table, as {@code uses.csv}; a column
   * in which something is known, as {@code users.csv:sales_usd}; an assumption, as {@code
   * assumptions.csv:uptake}. Any other is reported.
   *
   * @param asked columns of a scenario's own that rules ask for
   */
  public static boolean expect(Cell need, OwnColumns asked, Problems problems) {
    if (OwnNeeds.isOne(need.text(), asked)) {
      return OwnNeeds.expect(need, asked, problems);
    }
    List<String> valid = new ArrayList<>(List.of(ScenarioFolder.USES, ScenarioFolder.COOPERATION));
    UserReader.FIGURES.stream()
        .filter(column -> UserReader.base(column) != null)
        .forEach(column -> valid.add(ScenarioFolder.USERS + ":" + column));
    valid.add(ScenarioFolder.ASSUMPTIONS + ":NAME");
    return ASSUMPTION.matcher(need.text()).matches()
        || (need.required(problems) && need.word(valid, problems) != null);
  }

  /**
   * What is lacking, in words: of a folder a table, of a single table its columns.
   *
   * @param need as {@link #expect} allows
   */
  Message inWords(String need) {
    int colon = need.indexOf(':');
    String name = need.substring(colon + 1);
    if (Files.isDirectory(folder.path()) || need.startsWith(ScenarioFolder.ASSUMPTIONS)) {
      return colon < 0 ? Message.plain(need) : with(need.substring(0, colon), List.of(name));
    }
    if (need.equals(ScenarioFolder.COOPERATION)) {
      return Message.of("scenario.need.folder", "table", ScenarioFolder.COOPERATION);
    }
    return need.equals(ScenarioFolder.USES)
        ? Message.of("scenario.need.uses", "prefix", SingleTable.PREFIX)
        : Message.of("scenario.need.column", "column", name);
  }

  private static Message with(String table, List<String> columns) {
    return Message.of("scenario.need.with", "table", table, "columns", columns);
  }

  /** Several needs in words, those of one table together: {@code users.csv with a, b}. */
  public List<Message> inWords(Collection<String> needs) {
    Map<String, List<String>> columns = new HashMap<>();
    Map<String, Message> words = new LinkedHashMap<>();
    for (String need : needs) {
      int colon = need.indexOf(':');
      if (colon >= 0
          && (Files.isDirectory(folder.path()) || need.startsWith(ScenarioFolder.ASSUMPTIONS))) {
        String table = need.substring(0, colon);
        List<String> ofTable = columns.computeIfAbsent(table, key -> new ArrayList<>());
        ofTable.add(need.substring(colon + 1));
        words.put(table, with(table, ofTable));
      } else {
        words.put(need, inWords(need));
      }
    }
    return List.copyOf(words.values());
  }

  /**
   * Whether the scenario lacks what a rule set needs; what could not be read only seems to be
   * lacking.
   *
   * @param need as {@link #expect} allows
   * @param problems what was said when the tables were read
   */
  public boolean lacks(String need, Problems problems) {
    return !isUnread(need, problems) && lacks(need);
  }

  /** Whether a table could not be read that has what is needed. */
  public boolean isUnread(String need, Problems problems) {
    return (need.startsWith(ScenarioFolder.USERS + ":")
            && ScenarioFolder.hasBad(folder.users(), problems))
        || (need.startsWith(ScenarioFolder.ASSUMPTIONS + ":")
            && folder.hasBadAssumptions(problems));
  }

  /** Whether the tables, as they were read, lack it. */
  public boolean lacks(String need) {
    int colon = need.indexOf(':');
    String name = need.substring(colon + 1);
    if (need.startsWith(ScenarioFolder.ASSUMPTIONS + ":")) {
      return !scenario().assumptions().containsKey(name);
    }
    AssessmentBase base = UserReader.base(name);
    if (need.startsWith(ScenarioFolder.USERS + ":") && base != null) {
      return !UserTotals.of(scenario().users()).known().contains(base);
    }
    return (need.equals(ScenarioFolder.USES) && !scenario().uses().isThere())
        || (need.equals(ScenarioFolder.COOPERATION) && !scenario().cooperation().isThere());
  }
}
