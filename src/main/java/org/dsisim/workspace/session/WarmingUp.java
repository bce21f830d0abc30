package org.dsisim.workspace.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.RuleFolderCompiler;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.engine.CompiledRuleFile;
import org.dsisim.rulebook.engine.RuleCache;
import org.jspecify.annotations.Nullable;

/**
 * Compiles all rule sets, and what explanations ask of them, into a folder of remembered rules,
 * which then holds these and no others.
 */
public final class WarmingUp {

  private WarmingUp() {}

  /**
   * Compiles all rule sets into a folder.
   *
   * @return what is wrong with any
   */
  public static List<Problem> into(Path folder, Session session) {
    Problems problems = new Problems();
    Home home = session.home();
    RuleCache cache = RuleCache.in(List.of(home.from().resolve(folder)));
    Rulebook rulebook =
        new Rulebook(
            home.rules(), home.shown(home.rules()), cache, session.progress()::takesLong, problems);
    for (Map.Entry<String, RuleSetKind> ruleSet : rulebook.ruleSets().entrySet()) {
      switch (ruleSet.getValue()) {
        case CONTRIBUTION -> rulebook.contribution(ruleSet.getKey(), problems);
        case DISTRIBUTION -> rulebook.formula(ruleSet.getKey(), problems);
        case ASSESSMENT -> rulebook.assessment(ruleSet.getKey(), problems);
      }
      prepareExplanations(rulebook.folder(ruleSet.getKey(), problems), cache, problems);
    }
    if (!problems.hasErrors()) {
      cache.forgetUnused();
    }
    return problems.all();
  }

  private static void prepareExplanations(
      @Nullable RuleFolder folder, RuleCache cache, Problems problems) {
    if (folder == null || problems.hasErrors()) {
      return;
    }
    RuleFolderCompiler compiler = new RuleFolderCompiler(folder, cache, () -> {});
    for (RuleFileKind kind : folder.ruleFiles()) {
      CompiledRuleFile compiled = compiler.compile(kind, problems);
      if (compiled != null) {
        compiled.prepareExplanations();
      }
    }
  }
}
