package org.dsisim.rulebook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.AssessmentRules;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.engine.AssessmentRuleSet;
import org.dsisim.rulebook.engine.CompiledRuleFile;
import org.dsisim.rulebook.engine.ContributionRuleSet;
import org.dsisim.rulebook.engine.DistributionRuleSet;
import org.dsisim.rulebook.engine.RuleCache;
import org.jspecify.annotations.Nullable;

/**
 * The rule sets of a folder {@code rules/}, each read and compiled when it is first asked for, and
 * once. Several threads can ask at the same time.
 */
final class RuleSets {

  /** A folder with what was wrong with it when it was read. */
  private record ReadFolder(@Nullable RuleFolder folder, Problems problems) {}

  private final RuleSetNames names;
  private final RuleCache cache;
  private final Consumer<Message> progress;
  private final Map<String, ReadFolder> folders = new LinkedHashMap<>();
  private final Map<String, ContributionRules> contributions = new LinkedHashMap<>();
  private final Map<String, DistributionRules> formulas = new LinkedHashMap<>();
  private final Map<String, AssessmentRules> assessments = new LinkedHashMap<>();

  /** What was said of rule sets that were to be compiled: many options can name the same. */
  private final Map<String, Problems> said = new LinkedHashMap<>();

  RuleSets(RuleSetNames names, RuleCache cache, Consumer<Message> progress) {
    this.names = names;
    this.cache = cache;
    this.progress = progress;
  }

  /**
   * The rule sets of the same folder as it is now; what has not changed is not read again.
   *
   * @param now the names that there are now
   * @param hasChanged tells of an id whether its files are others than they were
   */
  synchronized RuleSets reopened(RuleSetNames now, Predicate<String> hasChanged) {
    RuleSets reopened = new RuleSets(now, cache, progress);
    for (Map.Entry<String, RuleSetKind> ruleSet : now.kinds().entrySet()) {
      String id = ruleSet.getKey();
      if (ruleSet.getValue() == names.kinds().get(id) && !hasChanged.test(id)) {
        hand(id, folders, reopened.folders);
        hand(id, contributions, reopened.contributions);
        hand(id, formulas, reopened.formulas);
        hand(id, assessments, reopened.assessments);
        hand(id, said, reopened.said);
      }
    }
    return reopened;
  }

  private static <T> void hand(String id, Map<String, T> from, Map<String, T> to) {
    T known = from.get(id);
    if (known != null) {
      to.put(id, known);
    }
  }

  /**
   * Reads and lints a rule set without compiling it.
   *
   * @return null when it cannot be read; all that is wrong is reported
   * @throws IllegalArgumentException when there is no such rule set
   */
  synchronized @Nullable RuleFolder folder(String id, Problems problems) {
    ReadFolder read = folders.get(id);
    if (read == null) {
      Problems found = new Problems();
      RuleFolder folder =
          new RuleFolderReader(id, names.kind(id), names.path(id), names.shown(id), cache, found)
              .read();
      read = new ReadFolder(folder, found);
      folders.put(id, read);
    }
    problems.addAll(read.problems());
    return read.folder();
  }

  /** A folder without errors, which is worth compiling; null otherwise. */
  private @Nullable RuleFolder sound(String id, Problems problems) {
    Problems found = new Problems();
    RuleFolder folder = folder(id, found);
    problems.addAll(found);
    if (folder == null || found.hasErrors()) {
      return null;
    }
    return folder;
  }

  /** Compiles the rules of a folder. */
  private interface Compiling<R> {
    @Nullable R of(RuleFolder folder, Problems problems);
  }

  /** What came of a rule set the first time, good or bad. */
  private synchronized <R> @Nullable R compiledOnce(
      String id, Map<String, R> good, Compiling<R> compiling, Problems problems) {
    Problems found = said.get(id);
    if (found == null) {
      found = new Problems();
      RuleFolder folder = sound(id, found);
      R rules = folder == null ? null : compiling.of(folder, found);
      if (rules != null) {
        good.put(id, rules);
      }
      said.put(id, found);
    }
    problems.addAll(found);
    return good.get(id);
  }

  private RuleFolderCompiler compiler(RuleFolder folder) {
    return new RuleFolderCompiler(
        folder, cache, () -> progress.accept(Message.of("rulebook.compiling", "id", folder.id())));
  }

  /** A contribution rule set, compiled; null when it cannot be used, which is reported. */
  @Nullable ContributionRules contribution(String id, Problems problems) {
    return compiledOnce(id, contributions, this::compileContribution, problems);
  }

  private @Nullable ContributionRules compileContribution(RuleFolder folder, Problems problems) {
    RuleFolderCompiler compiler = compiler(folder);
    compiler.begin(folder.ruleFiles());
    Map<RuleFileKind, @Nullable CompiledRuleFile> compiled = new EnumMap<>(RuleFileKind.class);
    for (RuleFileKind kind : folder.ruleFiles()) {
      compiled.put(kind, compiler.compile(kind, problems));
    }
    CompiledRuleFile obligations = compiled.get(RuleFileKind.OBLIGATIONS);
    return obligations == null || compiled.containsValue(null)
        ? null
        : new ContributionRuleSet(
            folder.description(),
            folder.parameters(),
            folder.namesInRules(),
            obligations,
            compiled.get(RuleFileKind.BURDENS),
            compiled.get(RuleFileKind.IN_KIND),
            compiled.get(RuleFileKind.CREDITS));
  }

  /** A distribution rule set, compiled; null when it cannot be used, which is reported. */
  @Nullable DistributionRules formula(String id, Problems problems) {
    return compiledOnce(id, formulas, this::compileFormula, problems);
  }

  private @Nullable DistributionRules compileFormula(RuleFolder folder, Problems problems) {
    RuleFolderCompiler compiler = compiler(folder);
    compiler.begin(folder.ruleFiles());
    CompiledRuleFile eligibility = compiler.compile(RuleFileKind.ELIGIBILITY, problems);
    CompiledRuleFile weights = compiler.compile(RuleFileKind.WEIGHTS, problems);
    return eligibility == null || weights == null
        ? null
        : new DistributionRuleSet(folder.description(), folder.parameters(), eligibility, weights);
  }

  /** The rules of an assessment, compiled; null when they cannot be used, which is reported. */
  @Nullable AssessmentRules assessment(String id, Problems problems) {
    return compiledOnce(id, assessments, this::compileAssessment, problems);
  }

  private @Nullable AssessmentRules compileAssessment(RuleFolder folder, Problems problems) {
    CompiledRuleFile ratings = compiler(folder).compile(RuleFileKind.RATINGS, problems);
    return ratings == null
        ? null
        : new AssessmentRuleSet(folder.description(), folder.parameters(), ratings);
  }
}
