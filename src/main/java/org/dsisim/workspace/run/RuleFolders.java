package org.dsisim.workspace.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dsisim.explanation.tree.RuleTexts;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;

/** What is written in the folders of rule sets, read when an explanation asks for it. */
final class RuleFolders implements RuleTexts {

  private final Rulebook rulebook;
  private final Map<String, Map<String, String>> readings = new HashMap<>();

  RuleFolders(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public String reading(String ruleSet, String number) {
    return readings.computeIfAbsent(ruleSet, this::readings).getOrDefault(number, "");
  }

  private Map<String, String> readings(String ruleSet) {
    RuleFolder folder = rulebook.folder(ruleSet, new Problems());
    return folder == null ? Map.of() : folder.readings();
  }

  @Override
  public Set<String> named(RuleReference rule) {
    RuleFolder folder = rulebook.folder(rule.ruleSet(), new Problems());
    return folder == null ? Set.of() : folder.named(rule);
  }
}
