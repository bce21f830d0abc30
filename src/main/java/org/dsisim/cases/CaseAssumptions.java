package org.dsisim.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.table.Cell;
import org.dsisim.table.yaml.YamlMap;

/** Reads what a case assumes, in the place of a scenario's assumptions. */
public final class CaseAssumptions {

  /** The key, of a case and of the whole file. */
  static final String KEY = "assumptions";

  private CaseAssumptions() {}

  /** The assumptions of a case; those of the file where the case has none of that name. */
  public static List<Parameter> of(
      WorkedCase workedCase, Map<String, Unit> valid, Problems problems) {
    Map<String, Parameter> all = new LinkedHashMap<>(workedCase.assumptions());
    all.putAll(read(workedCase.map(), valid, problems));
    return List.copyOf(all.values());
  }

  /**
   * The assumptions of a map, by name.
   *
   * @param valid the names that mean something to the cases, with their units
   */
  static Map<String, Parameter> read(YamlMap map, Map<String, Unit> valid, Problems problems) {
    Map<String, Parameter> assumptions = new LinkedHashMap<>();
    YamlMap values = map.map(KEY, problems);
    if (values == null) {
      return assumptions;
    }
    for (String name : values.keys()) {
      Unit unit = valid.get(name);
      if (unit == null) {
        problems.error(
            values.keyPlace(name),
            Message.of("cases.no-assumption", "name", name),
            Nearest.near(name, valid.keySet()));
        continue;
      }
      Cell cell = values.cell(name, problems);
      Value value = cell.required(problems) ? unit.read(name, cell, List.of(), problems) : null;
      if (value != null) {
        DatedValue dated =
            new DatedValue(value, null, null, null, List.of(), null, "", cell.place());
        assumptions.put(name, new Parameter(name, unit, List.of(dated), ""));
      }
    }
    return assumptions;
  }
}
