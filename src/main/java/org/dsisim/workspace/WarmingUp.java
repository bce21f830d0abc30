package org.dsisim.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.rulebook.engine.RuleCache;

/** Compiles all rule sets into a folder of remembered rules. */
final class WarmingUp {

  private WarmingUp() {}

  static List<Problem> into(Path folder, Session session) {
    Problems problems = new Problems();
    Home home = session.home();
    Rulebook rulebook =
        new Rulebook(
            home.rules(),
            home.shown(home.rules()),
            RuleCache.in(List.of(home.from().resolve(folder))),
            session.progress()::takesLong,
            problems);
    for (Map.Entry<String, RuleSetKind> ruleSet : rulebook.ruleSets().entrySet()) {
      switch (ruleSet.getValue()) {
        case CONTRIBUTION -> rulebook.contribution(ruleSet.getKey(), problems);
        case DISTRIBUTION -> rulebook.formula(ruleSet.getKey(), problems);
        case ASSESSMENT -> rulebook.assessment(ruleSet.getKey(), problems);
      }
    }
    return problems.all();
  }
}
