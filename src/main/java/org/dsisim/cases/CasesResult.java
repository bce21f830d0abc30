package org.dsisim.cases;

import java.util.List;

/**
 * What became of the worked cases of a rule set.
 *
 * @param ruleSet its id
 * @param results one for each case that could be put to the rules, in the order of the file
 * @param fired the titles of the rules that gave an answer in a case, in the order of their files
 * @param neverFired the titles of those that gave none
 */
public record CasesResult(
    String ruleSet, List<CaseResult> results, List<String> fired, List<String> neverFired) {

  /** Whether no case failed. */
  public boolean passed() {
    return failures().isEmpty();
  }

  /** The cases that failed. */
  public List<CaseResult> failures() {
    return results.stream().filter(result -> !result.passed()).toList();
  }
}
