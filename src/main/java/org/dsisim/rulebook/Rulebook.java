package org.dsisim.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.AssessmentRules;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.Proposal;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.DescriptionReader;
import org.dsisim.rulebook.description.NamedOption;
import org.dsisim.rulebook.description.NamedOptions;
import org.dsisim.rulebook.description.OptionList;
import org.dsisim.rulebook.description.OptionText;
import org.dsisim.rulebook.description.ProposalFile;
import org.dsisim.rulebook.description.RuleSetId;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.engine.AssessmentRuleSet;
import org.dsisim.rulebook.engine.CompiledRuleFile;
import org.dsisim.rulebook.engine.ContributionRuleSet;
import org.dsisim.rulebook.engine.DistributionRuleSet;
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

  /** A folder with what was wrong with it when it was read. */
  private record ReadFolder(@Nullable RuleFolder folder, Problems problems) {}

  private final Path root;
  private final String shownAs;
  private final RuleCache cache;
  private final Consumer<String> progress;
  private final NavigableMap<String, RuleSetKind> kinds = new TreeMap<>();
  private final Map<String, ReadFolder> folders = new LinkedHashMap<>();
  private final Map<String, ContributionRules> contributions = new LinkedHashMap<>();
  private final Map<String, DistributionRules> formulas = new LinkedHashMap<>();
  private final Map<String, AssessmentRules> assessments = new LinkedHashMap<>();

  /** What was said of rule sets that were to be compiled: many options can name the same. */
  private final Map<String, Problems> said = new LinkedHashMap<>();

  private final NamedOptions named;

  /** Opens a folder of rules without remembering anything from one run to the next. */
  public Rulebook(Path root, String shownAs, Consumer<String> progress, Problems problems) {
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
      Path root, String shownAs, RuleCache cache, Consumer<String> progress, Problems problems) {
    this.root = root;
    this.shownAs = shownAs;
    this.cache = cache;
    this.progress = progress;
    for (RuleSetKind kind : RuleSetKind.values()) {
      for (String id : folderNames(root.resolve(kind.folder()))) {
        RuleSetKind other = kinds.put(id, kind);
        RuleSetId.expect(id, Place.ofFile(shown(id)), problems);
        if (other != null) {
          problems.error(
              Place.ofFile(shown(id)),
              Message.of("rulebook.id-twice", "kind", other.folder(), "other", kind.folder()));
        }
      }
    }
    this.named =
        NamedOptions.read(
            root.resolve(NamedOptions.FILE), shownAs + "/" + NamedOptions.FILE, problems);
    for (NamedOption option : named.options().values()) {
      if (kinds.containsKey(option.name())) {
        problems.error(option.place(), Message.of("rulebook.name-twice", "name", option.name()));
      }
    }
  }

  /**
   * The same folder as it is now; rule sets that have not changed are not read again.
   *
   * @param hasChanged tells of an id whether its files are others than they were
   * @param problems as when it was opened
   */
  public Rulebook reopened(Predicate<String> hasChanged, Problems problems) {
    Rulebook now = new Rulebook(root, shownAs, cache, progress, problems);
    synchronized (this) {
      for (Map.Entry<String, RuleSetKind> ruleSet : now.kinds.entrySet()) {
        String id = ruleSet.getKey();
        if (ruleSet.getValue() == kinds.get(id) && !hasChanged.test(id)) {
          hand(id, folders, now.folders);
          hand(id, contributions, now.contributions);
          hand(id, formulas, now.formulas);
          hand(id, assessments, now.assessments);
          hand(id, said, now.said);
        }
      }
    }
    return now;
  }

  private static <T> void hand(String id, Map<String, T> from, Map<String, T> to) {
    T known = from.get(id);
    if (known != null) {
      to.put(id, known);
    }
  }

  private static List<String> folderNames(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The rule sets with their kinds, in the order of their ids. */
  public NavigableMap<String, RuleSetKind> ruleSets() {
    return kinds;
  }

  /** The ids of the rule sets of a kind. */
  public List<String> ids(RuleSetKind kind) {
    return kinds.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The named options by name, in the order of their file. */
  public Map<String, NamedOption> named() {
    return named.options();
  }

  /** The lists that people know options by, in the order of their file. */
  public Map<String, OptionList> lists() {
    return named.lists();
  }

  /** The folder of a rule set. */
  public Path path(String id) {
    return root.resolve(kind(id).folder()).resolve(id);
  }

  private String shown(String id) {
    return shownAs + "/" + kind(id).folder() + "/" + id;
  }

  private RuleSetKind kind(String id) {
    RuleSetKind kind = kinds.get(id);
    if (kind == null) {
      throw new IllegalArgumentException("'" + id + "' is not a rule set.");
    }
    return kind;
  }

  /**
   * Reads and lints a rule set without compiling it.
   *
   * @return null when it cannot be read; all that is wrong is reported
   * @throws IllegalArgumentException when there is no such rule set
   */
  public synchronized @Nullable RuleFolder folder(String id, Problems problems) {
    ReadFolder read = folders.get(id);
    if (read == null) {
      Problems found = new Problems();
      RuleFolder folder = RuleFolder.read(id, kind(id), path(id), shown(id), cache, found);
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

  private @Nullable CompiledRuleFile compiled(
      RuleFolder folder, RuleFileKind chapter, Problems problems) {
    return folder.compile(
        chapter,
        () -> progress.accept(Message.of("rulebook.compiling", "id", folder.id()).inEnglish()),
        problems);
  }

  /**
   * A contribution rule set, compiled.
   *
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable ContributionRules contribution(String id, Problems problems) {
    return compiledOnce(id, contributions, this::compileContribution, problems);
  }

  private @Nullable ContributionRules compileContribution(RuleFolder folder, Problems problems) {
    Map<RuleFileKind, @Nullable CompiledRuleFile> compiled = new EnumMap<>(RuleFileKind.class);
    for (RuleFileKind chapter : folder.chapters()) {
      compiled.put(chapter, compiled(folder, chapter, problems));
    }
    CompiledRuleFile obligations = compiled.get(RuleFileKind.OBLIGATIONS);
    return obligations == null || compiled.containsValue(null)
        ? null
        : new ContributionRuleSet(
            folder.description(),
            folder.parameters(),
            folder.sectorNames(),
            obligations,
            compiled.get(RuleFileKind.BURDENS),
            compiled.get(RuleFileKind.IN_KIND),
            compiled.get(RuleFileKind.CREDITS));
  }

  /**
   * A distribution rule set, compiled.
   *
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable DistributionRules formula(String id, Problems problems) {
    return compiledOnce(id, formulas, this::compileFormula, problems);
  }

  private @Nullable DistributionRules compileFormula(RuleFolder folder, Problems problems) {
    CompiledRuleFile eligibility = compiled(folder, RuleFileKind.ELIGIBILITY, problems);
    CompiledRuleFile weights = compiled(folder, RuleFileKind.WEIGHTS, problems);
    return eligibility == null || weights == null
        ? null
        : new DistributionRuleSet(folder.description(), folder.parameters(), eligibility, weights);
  }

  /**
   * The rules of an assessment, compiled.
   *
   * @return null when they cannot be used; all that is wrong is reported
   */
  public @Nullable AssessmentRules assessment(String id, Problems problems) {
    return compiledOnce(id, assessments, this::compileAssessment, problems);
  }

  private @Nullable AssessmentRules compileAssessment(RuleFolder folder, Problems problems) {
    CompiledRuleFile ratings = compiled(folder, RuleFileKind.RATINGS, problems);
    return ratings == null
        ? null
        : new AssessmentRuleSet(folder.description(), folder.parameters(), ratings);
  }

  /**
   * The rules of an assessment as they are named on a command line, compiled.
   *
   * @return null when they cannot be used; all that is wrong is reported
   */
  public @Nullable AssessmentRules assessment(String id, Place place, Problems problems) {
    return isOfKind(id, RuleSetKind.ASSESSMENT, place, problems) ? assessment(id, problems) : null;
  }

  /**
   * An option, taken apart and not yet compiled.
   *
   * @param title of a named option; empty otherwise
   * @param contributions ids of contribution rule sets
   * @param formula id of a distribution rule set
   * @param settings values of the preset and of the named option
   */
  public record Parts(
      String title,
      List<String> contributions,
      String formula,
      boolean formulaByDefault,
      List<ParameterOverride> settings) {}

  /**
   * Takes an option apart: its name, or {@code CONTRIBUTION[+…][:FORMULA[@PRESET]]}.
   *
   * @param place where it was written, as {@code -o}
   * @return null when it names something that is not there; all that is wrong is reported
   */
  public @Nullable Parts parts(String text, Place place, Problems problems) {
    NamedOption name = named.options().get(text);
    OptionText wanted = OptionText.parse(name == null ? text : name.inSyntax());
    boolean known = true;
    for (String id : wanted.contributions()) {
      known &= isOfKind(id, RuleSetKind.CONTRIBUTION, place, problems);
    }
    if (wanted.contributions().stream().distinct().count() < wanted.contributions().size()) {
      problems.error(place, Message.of("rulebook.rule-set-twice", "option", text));
      known = false;
    }
    String formula = wanted.formula().isEmpty() ? OptionText.DEFAULT_FORMULA : wanted.formula();
    List<ParameterOverride> settings = preset(formula, wanted.preset(), place, problems);
    if (!known || settings == null) {
      return null;
    }
    List<ParameterOverride> all = new ArrayList<>(settings);
    if (name != null) {
      all.addAll(name.settings());
      List<String> owners = new ArrayList<>(wanted.contributions());
      owners.addAll(List.of(formula, ParameterOverride.ASSUMPTION));
      name.settings().forEach(setting -> setting.expectOwner(owners, problems));
    }
    return new Parts(
        name == null ? "" : name.title(),
        wanted.contributions(),
        formula,
        wanted.formula().isEmpty(),
        List.copyOf(all));
  }

  /**
   * Checks a named option without compiling anything: that it names what is there, and sets
   * parameters that are there to values of their units. Assumptions belong to scenarios.
   */
  public void check(NamedOption option, Problems problems) {
    Parts parts = parts(option.name(), option.place(), problems);
    if (parts != null) {
      check(parts, option.settings(), problems);
    }
  }

  private void check(Parts parts, List<ParameterOverride> settings, Problems problems) {
    List<String> ids = new ArrayList<>(parts.contributions());
    ids.add(parts.formula());
    for (String id : ids) {
      RuleFolder folder = folder(id, new Problems());
      if (folder != null) {
        ParameterValues.tryOut(id, folder.parameters().values(), settings, problems);
        settings.stream()
            .filter(setting -> setting.owner().equals(id))
            .forEach(setting -> folder.expectWords(setting, problems));
      }
    }
  }

  /** Warns of figures of a changed copy that still have the reference of what they come after. */
  public void checkOrigin(String id, Problems problems) {
    RuleFolder folder = folder(id, new Problems());
    String origin = folder == null ? "" : folder.description().after();
    if (folder != null && !origin.isEmpty()) {
      boolean isThere = kinds.containsKey(origin);
      new OriginLint(folder, problems)
          .run(
              origin, isThere ? path(origin).resolve(RuleFolder.PARAMETERS) : null, kinds.keySet());
    }
  }

  /**
   * An option, compiled; see {@link #parts}.
   *
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable PolicyOption option(String text, Place place, Problems problems) {
    Parts parts = parts(text, place, problems);
    return parts == null ? null : compiled(text, parts, null, problems);
  }

  /**
   * A proposal taken apart: its base option, with the values that it sets.
   *
   * @return null when it names something that is not there; all that is wrong is reported
   */
  public @Nullable Parts parts(ProposalFile file, Problems problems) {
    Parts base = parts(file.proposal().base(), file.basePlace(), problems);
    if (base == null) {
      return null;
    }
    List<String> owners = new ArrayList<>(base.contributions());
    owners.addAll(List.of(base.formula(), ParameterOverride.ASSUMPTION));
    file.settings().forEach(setting -> setting.expectOwner(owners, problems));
    List<ParameterOverride> settings = new ArrayList<>(base.settings());
    settings.addAll(file.settings());
    return new Parts(
        file.proposal().title(),
        base.contributions(),
        base.formula(),
        base.formulaByDefault(),
        List.copyOf(settings));
  }

  /**
   * Checks a proposal without compiling anything: that its base option is there, and that it sets
   * parameters that are there to values of their units. Assumptions belong to scenarios.
   */
  public void check(ProposalFile file, Problems problems) {
    Parts parts = parts(file, problems);
    if (parts != null) {
      check(parts, file.settings(), problems);
    }
  }

  /**
   * The option that a proposal makes, compiled.
   *
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable PolicyOption option(ProposalFile file, Problems problems) {
    Parts parts = parts(file, problems);
    if (parts == null) {
      return null;
    }
    check(parts, file.settings(), problems);
    return compiled(file.name(), parts, file.proposal(), problems);
  }

  private @Nullable PolicyOption compiled(
      String name, Parts parts, @Nullable Proposal proposal, Problems problems) {
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
    OptionText wanted = OptionText.parse(":" + text);
    List<ParameterOverride> preset = preset(wanted.formula(), wanted.preset(), place, problems);
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
    List<ParameterOverride> preset = preset(wanted.formula(), wanted.preset(), place, problems);
    return preset == null ? List.of() : preset;
  }

  /** The values of a formula's preset; null when there is no such formula or preset. */
  private @Nullable List<ParameterOverride> preset(
      String id, String preset, Place place, Problems problems) {
    if (!isOfKind(id, RuleSetKind.DISTRIBUTION, place, problems)) {
      return null;
    }
    if (preset.isEmpty()) {
      return List.of();
    }
    RuleFolder folder = folder(id, problems);
    if (folder == null) {
      return null;
    }
    Description.Preset found = folder.description().presets().get(preset);
    if (found == null) {
      problems.error(
          place,
          Message.of("rulebook.no-preset", "preset", preset, "id", id),
          Nearest.guess(preset, folder.description().presets().keySet()));
      return null;
    }
    Place from = Place.ofFile(folder.description().folder() + "/" + DescriptionReader.FILE);
    String reference =
        Message.of("rulebook.preset", "preset", preset, "id", id, "title", found.title())
            .inEnglish();
    return found.values().entrySet().stream()
        .map(value -> new ParameterOverride(id, value.getKey(), value.getValue(), from, reference))
        .toList();
  }

  private boolean isOfKind(String id, RuleSetKind kind, Place place, Problems problems) {
    RuleSetKind found = kinds.get(id);
    if (found == kind) {
      return true;
    }
    if (found != null) {
      problems.error(
          place,
          Message.of("rulebook.other-kind", "id", id, "kind", found.noun(), "wanted", oneOf(kind)),
          hint(id, found, kind));
      return false;
    }
    NamedOption whole = kind == RuleSetKind.CONTRIBUTION ? named.options().get(id) : null;
    if (whole != null) {
      problems.error(
          place,
          Message.of("rulebook.has-formula", "id", id),
          Message.of(
              "rulebook.has-formula.maybe", "sets", String.join("+", whole.contributions())));
      return false;
    }
    List<String> valid = new ArrayList<>(ids(kind));
    if (kind == RuleSetKind.CONTRIBUTION) {
      valid.addAll(named.options().keySet());
    }
    problems.error(place, unknown(id, kind), Nearest.guess(id, new TreeSet<>(valid)));
    return false;
  }

  private static Message oneOf(RuleSetKind kind) {
    return switch (kind) {
      case CONTRIBUTION -> Message.of("rulebook.one.contribution");
      case DISTRIBUTION -> Message.of("rulebook.one.distribution");
      case ASSESSMENT -> Message.of("rulebook.one.assessment");
    };
  }

  private static Message unknown(String id, RuleSetKind kind) {
    return switch (kind) {
      case CONTRIBUTION -> Message.of("rulebook.no-option", "id", id);
      case DISTRIBUTION -> Message.of("rulebook.no-formula", "id", id);
      case ASSESSMENT -> Message.of("rulebook.no-assessment", "id", id);
    };
  }

  /** What somebody may have meant who named a rule set of one kind in the place of another. */
  private static @Nullable Message hint(String id, RuleSetKind found, RuleSetKind wanted) {
    return switch (found) {
      case CONTRIBUTION ->
          Message.of(
              wanted == RuleSetKind.ASSESSMENT ? "rulebook.maybe-option" : "rulebook.maybe-run",
              "id",
              id);
      case DISTRIBUTION ->
          wanted == RuleSetKind.CONTRIBUTION
              ? Message.of("rulebook.maybe-formula", "id", id)
              : null;
      case ASSESSMENT -> Message.of("rulebook.maybe-assess", "id", id);
    };
  }
}
