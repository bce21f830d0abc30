package org.dsisim.workspace.rules;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.cases.CasesResult;
import org.dsisim.cases.Coverage;
import org.dsisim.cases.WorkedCases;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.scenario.Reference;
import org.dsisim.workspace.result.TestResult;
import org.dsisim.workspace.session.Session;
import org.jspecify.annotations.Nullable;

/** Puts worked cases to the rules. */
public final class Testing {

  private Testing() {}

  /** Tests a rule set; all of them where none is named. */
  public static TestResult of(@Nullable String ruleSet, Session session) {
    Problems problems = new Problems();
    Rulebook rulebook = session.rulebook(problems);
    Reference reference = session.reference(problems);
    List<TestResult.OfRuleSet> tested = new ArrayList<>();
    for (String id : chosen(ruleSet, rulebook, problems)) {
      session.expectWanted();
      CasesResult result = WorkedCases.run(id, rulebook, reference, problems);
      Coverage moved = WorkedCases.coverage(id, rulebook, reference);
      if (result != null && moved != null) {
        tested.add(new TestResult.OfRuleSet(result, moved));
      }
    }
    return new TestResult(List.copyOf(tested), problems.all());
  }

  private static List<String> chosen(
      @Nullable String ruleSet, Rulebook rulebook, Problems problems) {
    List<String> all = new ArrayList<>(rulebook.ruleSets().keySet());
    if (ruleSet == null) {
      return all;
    }
    if (all.contains(ruleSet)) {
      return List.of(ruleSet);
    }
    problems.error(
        Place.ofCommandLine("RULE SET"),
        Message.of("workspace.no-rule-set", "name", ruleSet),
        Nearest.guess(ruleSet, all));
    return List.of();
  }
}
