package org.dsisim.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.AssessmentRules;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.Proposal;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.rulebook.description.NamedOption;
import org.dsisim.rulebook.description.OptionList;
import org.dsisim.rulebook.description.OptionText;
import org.dsisim.rulebook.description.ProposalFile;
import org.dsisim.rulebook.description.RuleSetFiles;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.rulebook.engine.RuleCache;
import org.dsisim.rulebook.lint.OriginLint;
import org.jspecify.annotations.Nullable;

/**
 * A folder {@code rules/}: its rule sets, which are its folders, and the options that it names.
 * There is no registry: a copied folder with another name is a new rule set.
 *
 * <p>Each rule set is read and compiled when it is first asked for, and once. Several threads can
 * ask at the same time.
 */
public final class Rulebook {

  private final RuleSetNames names;
  private final RuleSets ruleSets;
  private final OptionResolver options;

  /** Opens a folder of rules without remembering anything from one run to the next. */
  public Rulebook(Path root, String shownAs, Consumer<Message> progress, Problems problems) {
    this(root, shownAs, RuleCache.none(), progress, problems);
  }

  /**
   * Opens a folder of rules; reads the names of its rule sets and its named options, no rule yet.
   *
   * @param shownAs the folder's name in messages
   * @param cache remembers compiled rules from one run to the next
   * @param progress told in words what takes long
   * @param problems what is wrong with the named options, and ids that stand in both folders
   */
  public Rulebook(
      Path root, String shownAs, RuleCache cache, Consumer<Message> progress, Problems problems) {
    this.names = new RuleSetNames(root, shownAs, problems);
    this.ruleSets = new RuleSets(names, cache, progress);
    this.options = new OptionResolver(names, ruleSets);
  }

  private Rulebook(RuleSetNames names, RuleSets ruleSets) {
    this.names = names;
    this.ruleSets = ruleSets;
    this.options = new OptionResolver(names, ruleSets);
  }

  /**
   * The same folder as it is now; rule sets that have not changed are not read again.
   *
   * @param hasChanged tells of an id whether its files are others than they were
   * @param problems as when it was opened
   */
  public Rulebook reopened(Predicate<String> hasChanged, Problems problems) {
    RuleSetNames now = names.readAgain(problems);
    return new Rulebook(now, ruleSets.reopened(now, hasChanged));
  }

  /** The rule sets with their kinds, in the order of their ids. */
  public NavigableMap<String, RuleSetKind> ruleSets() {
    return names.kinds();
  }

  /** The ids of the rule sets of a kind. */
  public List<String> ids(RuleSetKind kind) {
    return names.ids(kind);
  }

  /** The named options by name, in the order of their file. */
  public Map<String, NamedOption> named() {
    return names.named().options();
  }

  /** The lists that people know options by, in the order of their file. */
  public Map<String, OptionList> lists() {
    return names.named().lists();
  }

  /** The folder of a rule set. */
  public Path path(String id) {
    return names.path(id);
  }

  /**
   * Reads and lints a rule set without compiling it.
   *
   * @return null when it cannot be read; all that is wrong is reported
   * @throws IllegalArgumentException when there is no such rule set
   */
  public @Nullable RuleFolder folder(String id, Problems problems) {
    return ruleSets.folder(id, problems);
  }

  /**
   * A contribution rule set, compiled.
   *
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable ContributionRules contribution(String id, Problems problems) {
    return ruleSets.contribution(id, problems);
  }

  /**
   * A distribution rule set, compiled.
   *
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable DistributionRules formula(String id, Problems problems) {
    return ruleSets.formula(id, problems);
  }

  /**
   * The rules of an assessment, compiled.
   *
   * @return null when they cannot be used; all that is wrong is reported
   */
  public @Nullable AssessmentRules assessment(String id, Problems problems) {
    return ruleSets.assessment(id, problems);
  }

  /**
   * The rules of an assessment as they are named on a command line, compiled.
   *
   * @return null when they cannot be used; all that is wrong is reported
   */
  public @Nullable AssessmentRules assessment(String id, Place place, Problems problems) {
    return names.isOfKind(id, RuleSetKind.ASSESSMENT, place, problems)
        ? assessment(id, problems)
        : null;
  }

  /**
   * Takes an option apart: its name, or {@code CONTRIBUTION[+…][:FORMULA[@PRESET]]}, with values in
   * braces behind any part, {@code cali-fund{sales_rate=0.2}:iusaf}.
   *
   * @param place where it was written, as {@code -o}
   * @return null when it names something that is not there; all that is wrong is reported
   */
  public @Nullable OptionParts parts(String text, Place place, Problems problems) {
    return parts(text, place, UnaryOperator.identity(), problems);
  }

  /**
   * The same with values that are not written as tables have them.
   *
   * @param written turns a value as it is written in braces into one as tables have it
   */
  public @Nullable OptionParts parts(
      String text, Place place, UnaryOperator<ParameterOverride> written, Problems problems) {
    return options.parts(text, place, written, problems);
  }

  /**
   * Checks a named option without compiling anything: that it names what is there, and sets
   * parameters that are there to values of their units. Assumptions belong to scenarios.
   */
  public void check(NamedOption option, Problems problems) {
    OptionParts parts = parts(option.name(), option.place(), problems);
    if (parts != null) {
      options.check(parts, option.settings(), problems);
    }
  }

  /** Warns of figures of a changed copy that still have the reference of what they come after. */
  public void checkOrigin(String id, Problems problems) {
    RuleFolder folder = folder(id, new Problems());
    String origin = folder == null ? "" : folder.description().standing().after();
    if (folder != null && !origin.isEmpty()) {
      boolean isThere = names.kinds().containsKey(origin);
      new OriginLint(folder.description(), folder.parameters(), problems)
          .run(
              origin,
              isThere ? path(origin).resolve(RuleSetFiles.PARAMETERS) : null,
              names.kinds().keySet());
    }
  }

  /**
   * An option, compiled; see {@link #parts}.
   *
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable PolicyOption option(String text, Place place, Problems problems) {
    return option(text, place, UnaryOperator.identity(), problems);
  }

  /**
   * The same with values that are not written as tables have them; see {@link #parts}.
   *
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable PolicyOption option(
      String text, Place place, UnaryOperator<ParameterOverride> written, Problems problems) {
    OptionParts parts = parts(text, place, written, problems);
    return parts == null ? null : compiled(text, parts, null, problems);
  }

  /**
   * A proposal taken apart: its base option, with the values that it sets.
   *
   * @return null when it names something that is not there; all that is wrong is reported
   */
  public @Nullable OptionParts parts(ProposalFile file, Problems problems) {
    return options.parts(file, problems);
  }

  /**
   * Checks a proposal without compiling anything: that its base option is there, and that it sets
   * parameters that are there to values of their units. Assumptions belong to scenarios.
   */
  public void check(ProposalFile file, Problems problems) {
    OptionParts parts = parts(file, problems);
    if (parts != null) {
      options.check(parts, file.settings(), problems);
    }
  }

  /**
   * The option that a proposal makes, compiled.
   *
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable PolicyOption option(ProposalFile file, Problems problems) {
    OptionParts parts = parts(file, problems);
    if (parts == null) {
      return null;
    }
    options.check(parts, file.settings(), problems);
    return compiled(file.name(), parts, file.proposal(), problems);
  }

  private @Nullable PolicyOption compiled(
      String name, OptionParts parts, @Nullable Proposal proposal, Problems problems) {
    List<ContributionRules> rules = new ArrayList<>();
    for (String id : parts.contributions()) {
      ContributionRules contribution = contribution(id, problems);
      if (contribution != null) {
        rules.add(contribution);
      }
    }
    DistributionRules formula = formula(parts.formula(), problems);
    if (formula == null || rules.size() < parts.contributions().size()) {
      return null;
    }
    return new PolicyOption(
        name,
        parts.title().isEmpty() ? titles(rules) : parts.title(),
        List.copyOf(rules),
        formula,
        parts.formulaByDefault(),
        parts.settings(),
        proposal);
  }

  private static String titles(List<ContributionRules> rules) {
    return rules.stream().map(ContributionRules::title).collect(Collectors.joining(" + "));
  }

  /** An allocation formula with the values of a preset. */
  public record Formula(DistributionRules rules, List<ParameterOverride> preset) {}

  /**
   * A formula by {@code FORMULA[@PRESET]}, compiled.
   *
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable Formula formulaWithPreset(String text, Place place, Problems problems) {
    String option = ":" + text;
    OptionText wanted = OptionText.parse(option);
    if ("@".equals(OptionText.signBeforeNothing(option))) {
      problems.error(place, Message.of("rulebook.nothing-behind", "option", text, "sign", "@"));
      return null;
    }
    List<ParameterOverride> preset =
        options.preset(wanted.formula(), wanted.preset(), place, problems);
    DistributionRules rules = preset == null ? null : formula(wanted.formula(), problems);
    return preset == null || rules == null ? null : new Formula(rules, preset);
  }

  /**
   * The values of {@code FORMULA[@PRESET]}, nothing compiled.
   *
   * @return empty when there is no preset, or no such one, which is reported
   */
  public List<ParameterOverride> presetOf(String text, Place place, Problems problems) {
    OptionText wanted = OptionText.parse(":" + text);
    List<ParameterOverride> preset =
        options.preset(wanted.formula(), wanted.preset(), place, problems);
    return preset == null ? List.of() : preset;
  }
}
