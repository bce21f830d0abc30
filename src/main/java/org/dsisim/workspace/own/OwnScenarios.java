package org.dsisim.workspace.own;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.scenario.ScenarioSheet;
import org.jspecify.annotations.Nullable;

/** The scenarios that were given and are kept, in memory alone. For several threads. */
public final class OwnScenarios {

  /** Enough to compare a few; all of them fit into memory. */
  public static final int MOST = 4;

  /** The one used last behind all others. */
  private final Map<String, OwnScenario> kept = new LinkedHashMap<>(MOST, 1, true);

  /** What those say of themselves that were read, by id. */
  private final Map<String, ScenarioSheet> sheets = new LinkedHashMap<>();

  /**
   * The scenario of an id.
   *
   * @return null where the text is no id of one
   * @throws NoLongerKept where it is one that is not here
   */
  public synchronized @Nullable OwnScenario find(String text) {
    if (!OwnScenario.isId(text)) {
      return null;
    }
    OwnScenario found = kept.get(text);
    if (found == null) {
      throw new NoLongerKept();
    }
    return found;
  }

  /** What the command line calls a scenario: one of these by its file, any other by its id. */
  public String called(String scenario) {
    OwnScenario own = find(scenario);
    return own == null ? scenario : own.called();
  }

  /** Takes one in to be read. The same files under the same name are the one that is here. */
  public synchronized OwnScenario put(OwnScenario given) {
    OwnScenario before = kept.get(given.id());
    if (before != null && before.called().equals(given.called())) {
      return before;
    }
    kept.put(given.id(), given);
    return given;
  }

  /**
   * Keeps one that was read, and forgets those longest unused if there are too many.
   *
   * @return those that were forgotten
   */
  public synchronized List<OwnScenario> keep(OwnScenario read, ScenarioSheet sheet) {
    sheets.put(read.id(), sheet);
    List<OwnScenario> forgotten = new ArrayList<>();
    while (kept.size() > MOST) {
      OwnScenario longestUnused = kept.values().iterator().next();
      forget(longestUnused);
      forgotten.add(longestUnused);
    }
    return List.copyOf(forgotten);
  }

  /** Forgets one. */
  public synchronized void forget(OwnScenario given) {
    kept.remove(given.id());
    sheets.remove(given.id());
  }

  /** What those that are kept say of themselves, by id, in the order in which they were given. */
  public synchronized Map<String, ScenarioSheet> sheets() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
  }
}
