package org.dsisim.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.parameter.Unit;
import org.dsisim.table.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a rule set of several rule files: each case says by its keys which one it asks.
 */
public final class SeveralQuestions implements CaseQuestion {

  private final CaseQuestion first;
  private final List<CaseQuestion> others;

  /**
   * Several questions to one rule set.
   *
   * @param first what a case asks that has none of the others' first keys
   * @param others each with a first key that no other question has
   */
  public SeveralQuestions(CaseQuestion first, List<CaseQuestion> others) {
    this.first = first;
    this.others = List.copyOf(others);
  }

  @Override
  public CaseQuestion about(YamlMap map) {
    for (CaseQuestion other : others) {
      if (map.has(other.required().get(0))) {
        return other;
      }
    }
    return first;
  }

  @Override
  public List<String> required() {
    return first.required();
  }

  @Override
  public List<String> optional() {
    return first.optional();
  }

  @Override
  public Map<String, Unit> assumptions() {
    Map<String, Unit> all = new LinkedHashMap<>(first.assumptions());
    others.forEach(other -> all.putAll(other.assumptions()));
    return all;
  }

  @Override
  public RuleSet rules() {
    return first.rules();
  }

  @Override
  public @Nullable Facts read(WorkedCase workedCase, Problems problems) {
    return about(workedCase.map()).read(workedCase, problems);
  }
}
