package org.dsisim.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.AssessmentRules;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.scenario.Reference;
import org.jspecify.annotations.Nullable;

/** Runs the worked cases of a rule set. */
public final class WorkedCases {

  private WorkedCases() {}

  /**
   * Runs the cases of a rule set of any kind.
   *
   * @param problems what is wrong with the rule set or its cases
   * @return null when the rule set cannot be used, which is reported
   * @throws IllegalArgumentException when there is no such rule set
   */
  public static @Nullable CasesResult run(
      String id, Rulebook rulebook, Reference reference, Problems problems) {
    CaseQuestion question = question(id, rulebook, reference, problems);
    RuleFolder folder = question == null ? null : rulebook.folder(id, problems);
    return question == null || folder == null ? null : run(folder, question, problems);
  }

  /**
   * Runs the cases of a contribution rule set.
   *
   * @param folder where its {@code cases.yaml} stands
   * @param problems what is wrong with the file; a case that cannot be read is left out
   */
  public static CasesResult run(
      RuleFolder folder, ContributionRules rules, Reference reference, Problems problems) {
    return run(folder, question(folder, rules, reference), problems);
  }

  /**
   * Runs the cases of an allocation formula.
   *
   * @param folder where its {@code cases.yaml} stands
   * @param problems what is wrong with the file; a case that cannot be read is left out
   */
  public static CasesResult run(
      RuleFolder folder, DistributionRules rules, Reference reference, Problems problems) {
    return run(folder, new AllocationCases(rules, reference.with(folder.ownColumns())), problems);
  }

  /**
   * Runs the cases of an assessment.
   *
   * @param folder where its {@code cases.yaml} stands
   * @param problems what is wrong with the file; a case that cannot be read is left out
   */
  public static CasesResult run(RuleFolder folder, AssessmentRules rules, Problems problems) {
    return run(folder, new AssessmentCases(rules), problems);
  }

  /**
   * What moving each parameter changes in the cases of a rule set; see {@link Coverage}.
   *
   * @return null when the rule set cannot be used, which {@link #run(String, Rulebook, Reference,
   *     Problems)} reports
   * @throws IllegalArgumentException when there is no such rule set
   */
  public static @Nullable Coverage coverage(String id, Rulebook rulebook, Reference reference) {
    Problems reported = new Problems();
    CaseQuestion question = question(id, rulebook, reference, reported);
    RuleFolder folder = question == null ? null : rulebook.folder(id, reported);
    return question == null || folder == null ? null : Coverage.of(folder, question);
  }

  private static @Nullable CaseQuestion question(
      String id, Rulebook rulebook, Reference reference, Problems problems) {
    // The rules before the folder: asking for them is what reports every fault of the folder.
    RuleSetKind kind = rulebook.ruleSets().get(id);
    if (kind == RuleSetKind.CONTRIBUTION) {
      ContributionRules rules = rulebook.contribution(id, problems);
      RuleFolder folder = rules == null ? null : rulebook.folder(id, problems);
      return rules == null || folder == null ? null : question(folder, rules, reference);
    }
    if (kind == RuleSetKind.ASSESSMENT) {
      AssessmentRules rules = rulebook.assessment(id, problems);
      return rules == null ? null : new AssessmentCases(rules);
    }
    DistributionRules rules = rulebook.formula(id, problems);
    RuleFolder folder = rules == null ? null : rulebook.folder(id, problems);
    return rules == null || folder == null
        ? null
        : new AllocationCases(rules, reference.with(folder.ownColumns()));
  }

  private static CaseQuestion question(
      RuleFolder folder, ContributionRules rules, Reference shared) {
    Reference reference = shared.with(folder.ownColumns());
    List<CaseQuestion> others = new ArrayList<>();
    if (folder.looksAtInKind()) {
      others.add(new InKindCases(rules, reference));
    }
    if (rules.hasCredits()) {
      others.add(new CreditCases(rules, reference));
    }
    if (others.size() == 1 && !folder.looksAtWhatIsOwed()) {
      return others.get(0);
    }
    CaseQuestion first =
        switch (rules.subjects()) {
          case USERS -> new UserLiabilityCases(rules, reference);
          case USES -> new UseLiabilityCases(rules, reference);
          case COUNTRIES -> new CountryLiabilityCases(rules, reference);
        };
    return others.isEmpty() ? first : new SeveralQuestions(first, others);
  }

  private static CasesResult run(RuleFolder folder, CaseQuestion question, Problems problems) {
    List<CaseResult> results = new ArrayList<>();
    Set<String> ever = new HashSet<>();
    for (WorkedCase workedCase : new CaseFile(folder, question, problems).read()) {
      Problems found = new Problems();
      CaseAnswer answer = answer(question, workedCase, found);
      problems.addAll(found);
      if (answer != null) {
        CaseResult result = result(workedCase, answer);
        results.add(result);
        ever.addAll(result.fired());
      }
    }
    List<String> fired = new ArrayList<>(folder.titles());
    fired.removeIf(title -> !ever.contains(title));
    List<String> neverFired = new ArrayList<>(folder.titles());
    neverFired.removeAll(ever);
    return new CasesResult(
        folder.id(), List.copyOf(results), List.copyOf(fired), List.copyOf(neverFired));
  }

  private static @Nullable CaseAnswer answer(
      CaseQuestion question, WorkedCase workedCase, Problems found) {
    Facts facts = question.read(workedCase, found);
    ParameterValues values =
        facts == null ? null : values(question, facts.year(), workedCase.settings(), found);
    if (facts == null || values == null) {
      return null;
    }
    try {
      return facts.answer(values);
    } catch (InvalidInput contradiction) {
      // A contradiction among the rules is no fault of the file: it is what the case found out.
      List<Message> differences = contradiction.problems().stream().map(Problem::inWords).toList();
      return new CaseAnswer(List.of(), differences, List.of());
    }
  }

  /** The values that a case relies on; null when one cannot be put in force, which is reported. */
  static @Nullable ParameterValues values(
      CaseQuestion question, int year, List<ParameterOverride> settings, Problems problems) {
    RuleSet rules = question.rules();
    ParameterValues values =
        ParameterValues.inForce(rules.id(), rules.parameters(), year, settings, problems);
    return problems.hasErrors() ? null : values;
  }

  private static CaseResult result(WorkedCase workedCase, CaseAnswer answer) {
    List<String> fired = answer.titles();
    List<Message> differences = new ArrayList<>(answer.differences());
    for (String title : workedCase.rules()) {
      if (!fired.contains(title)) {
        differences.add(
            fired.isEmpty()
                ? Message.of("cases.fired.none", "rule", title)
                : Message.of(
                    "cases.fired.others", "rule", title, "others", String.join("; ", fired)));
      }
    }
    return new CaseResult(
        workedCase.sentence(),
        workedCase.place(),
        workedCase.because(),
        List.copyOf(differences),
        fired);
  }
}
