package org.dsisim.workspace.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.rulebook.OptionParts;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.ProposalFile;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.scenario.OwnNeeds;
import org.dsisim.scenario.Reference;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.scenario.ScenarioNeeds;
import org.dsisim.scenario.country.CountryWords;
import org.dsisim.table.Cell;
import org.dsisim.table.PartLimits;
import org.jspecify.annotations.Nullable;

/**
 * What one request has opened: rules, reference tables, proposals, as they stood on disk when it
 * first asked for them. For the thread that makes the request alone.
 */
public final class Session {

  private final Home home;
  private final Shelf shelf;
  private final Progress progress;
  private @Nullable RulesAhead ahead;
  private @Nullable Rulebook rulebook;
  private @Nullable Reference reference;
  private final Proposals proposals;

  /** A session for one request, with what is open for all. */
  public Session(Home home, Shelf shelf, Progress progress) {
    this.home = home;
    this.shelf = shelf;
    this.progress = progress;
    this.proposals = new Proposals(home);
  }

  /** Where the program stands. */
  public Home home() {
    return home;
  }

  /** Who is told how far the request is. */
  public Progress progress() {
    return progress;
  }

  /**
   * Ends the request when its result is no longer wanted.
   *
   * @throws Cancelled in that case
   */
  public void expectWanted() {
    if (progress.isCancelled()) {
      throw new Cancelled();
    }
  }

  /**
   * Begins to open the rules and these options while something else is read, unless that has begun
   * already. Where requests come one after another they are open.
   */
  public void openAhead(List<String> options) {
    if (rulebook == null) {
      ahead = shelf.openAhead(options);
    }
  }

  /** The rule sets, read anew where they have changed on disk. */
  public Rulebook rulebook(Problems problems) {
    Rulebook open = rulebook;
    if (open == null) {
      open = (ahead == null ? shelf.rulebook() : ahead.rulebook()).told(problems);
      rulebook = open;
    }
    return open;
  }

  /** The reference tables, read anew where they have changed on disk. */
  public Reference reference(Problems problems) {
    Reference read = reference;
    if (read == null) {
      read = shelf.reference().told(problems);
      reference = read;
    }
    return read;
  }

  /** Options that are written in files. */
  public Proposals proposals() {
    return proposals;
  }

  /**
   * An option, compiled: named, put together, or a proposal in a file.
   *
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable PolicyOption option(String text, Place place, Problems problems) {
    if (!Proposals.isMeant(text)) {
      return rulebook(problems)
          .option(text, place, setting -> inCodes(setting, problems), problems);
    }
    ProposalFile proposal = proposal(text, place, problems);
    return proposal == null ? null : rulebook(problems).option(proposal, problems);
  }

  /** A proposal whose lists name countries by their codes. */
  public @Nullable ProposalFile proposal(String text, Place place, Problems problems) {
    ProposalFile proposal = proposals.read(text, place, problems);
    return proposal == null ? null : proposal.with(setting -> inCodes(setting, problems));
  }

  /** A setting whose list, where it is one of countries, names them by their codes. */
  public ParameterOverride inCodes(ParameterOverride setting, Problems problems) {
    Problems known = new Problems();
    RuleFolder folder =
        rulebook(known).ruleSets().containsKey(setting.owner())
            ? rulebook(known).folder(setting.owner(), known)
            : null;
    return folder == null || !folder.listsCountries(setting.name())
        ? setting
        : new NamedCountries(reference(known).words(), problems).inList(setting);
  }

  /** The words for the countries of a scenario. */
  public CountryWords words(Scenario scenario, Problems problems) {
    return reference(problems).words().in(scenario.countries());
  }

  /** The scenarios at hand. */
  public Scenarios scenarios() {
    return new Scenarios(this, PartLimits.usual());
  }

  /** The scenarios at hand, large tables of which are read on so many threads. */
  public Scenarios scenarios(int threads) {
    return new Scenarios(this, PartLimits.on(threads));
  }

  /** Scenarios are kept for other requests, too. */
  public Shelf shelf() {
    return shelf;
  }

  /** Reports settings that none of the options has a use for. */
  public void refuseIdle(
      List<ParameterOverride> settings, List<? extends RuleSet> rules, Problems problems) {
    List<String> owners = new ArrayList<>(List.of(ParameterOverride.ASSUMPTION));
    rules.forEach(set -> owners.add(set.id()));
    refuseIdleIn(settings, owners, problems);
  }

  /** Reports settings whose owner is none of these. */
  public void refuseIdleIn(
      List<ParameterOverride> settings, List<String> owners, Problems problems) {
    for (ParameterOverride setting : settings) {
      setting.expectOwner(owners, problems);
      Problems known = new Problems();
      if (rulebook(known).ruleSets().containsKey(setting.owner())) {
        RuleFolder folder = rulebook(known).folder(setting.owner(), known);
        if (folder != null) {
          folder.expectWords(setting, problems);
        }
      }
    }
  }

  /** The rule sets of an option, the formula last. */
  public static List<RuleSet> ruleSets(PolicyOption option) {
    List<RuleSet> sets = new ArrayList<>(option.contributions());
    sets.add(option.formula());
    return sets;
  }

  /**
   * The folders behind an option, or behind a formula or an assessment alone.
   *
   * @param settings gets the values of presets and named options
   */
  public List<RuleFolder> folders(
      String option, List<ParameterOverride> settings, Problems problems) {
    Rulebook rules = rulebook(problems);
    Place place = Place.ofCommandLine("OPTION");
    if (Proposals.isMeant(option)) {
      ProposalFile proposal = proposal(option, place, problems);
      return proposal == null
          ? List.of()
          : folders(rules.parts(proposal, problems), settings, problems);
    }
    List<String> ids = new ArrayList<>();
    String formula = option.contains("@") ? option.substring(0, option.indexOf('@')) : option;
    if (rules.ids(RuleSetKind.DISTRIBUTION).contains(formula)) {
      List<ParameterOverride> preset = rules.presetOf(option, place, problems);
      ids.add(formula);
      settings.addAll(preset);
    } else if (rules.ids(RuleSetKind.ASSESSMENT).contains(option)) {
      ids.add(option);
    } else {
      UnaryOperator<ParameterOverride> written = setting -> inCodes(setting, problems);
      return folders(rules.parts(option, place, written, problems), settings, problems);
    }
    return folders(ids, problems);
  }

  private List<RuleFolder> folders(
      @Nullable OptionParts parts, List<ParameterOverride> settings, Problems problems) {
    if (parts == null) {
      return List.of();
    }
    settings.addAll(parts.settings());
    List<String> ids = new ArrayList<>(parts.contributions());
    ids.add(parts.formula());
    return folders(ids, problems);
  }

  private List<RuleFolder> folders(List<String> ids, Problems problems) {
    List<RuleFolder> folders = new ArrayList<>();
    for (String id : ids) {
      RuleFolder folder = rulebook(problems).folder(id, problems);
      if (folder != null) {
        folders.add(folder);
      }
    }
    return folders;
  }

  /**
   * What an option needs and a scenario lacks, in words; needs that no scenario meets are reported.
   */
  public List<Message> lacks(PolicyOption option, ScenarioFolder scenario, Problems problems) {
    return lacks(ruleSets(option), scenario, problems);
  }

  /** What rule sets need and a scenario lacks, likewise. */
  public List<Message> lacks(
      List<? extends RuleSet> sets, ScenarioFolder scenario, Problems problems) {
    Set<String> needs = new LinkedHashSet<>();
    Set<Message> own = new LinkedHashSet<>();
    for (RuleFolder folder : foldersOf(sets)) {
      OwnColumns asked = folder.ownColumns();
      for (Cell need : folder.description().needed()) {
        if (ScenarioNeeds.expect(need, asked, problems)
            && !OwnNeeds.isOne(need.text(), asked)
            && scenario.needs().lacks(need.text(), problems)) {
          needs.add(need.text());
        }
      }
    }
    OwnNeeds columns = new OwnNeeds(scenario.scenario());
    lackingColumns(sets, scenario, problems).forEach(one -> own.add(columns.inWords(one)));
    return Stream.concat(scenario.needs().inWords(needs).stream(), own.stream()).toList();
  }

  /** The columns of a scenario's own that rule sets ask for and a scenario lacks. */
  private List<OwnColumn> lackingColumns(
      List<? extends RuleSet> sets, ScenarioFolder scenario, Problems problems) {
    OwnNeeds columns = new OwnNeeds(scenario.scenario());
    return foldersOf(sets).stream()
        .flatMap(folder -> folder.ownColumns().all().stream())
        .filter(one -> !scenario.needs().isUnread(one.table() + ":", problems))
        .filter(columns::lacks)
        .toList();
  }

  /** What one could do about columns that a scenario lacks; null where it lacks other things. */
  @Nullable Message maybeOfLacking(
      PolicyOption option, ScenarioFolder scenario, Problems problems) {
    return new OwnNeeds(scenario.scenario())
        .maybe(lackingColumns(ruleSets(option), scenario, problems));
  }

  private List<RuleFolder> foldersOf(List<? extends RuleSet> sets) {
    List<RuleFolder> folders = new ArrayList<>();
    Problems known = new Problems();
    for (RuleSet set : sets) {
      RuleFolder folder = rulebook(known).folder(set.id(), known);
      if (folder != null) {
        folders.add(folder);
      }
    }
    return folders;
  }

  /** Reports what an option needs and the scenario lacks. */
  public void refuseNotComputable(
      String text, PolicyOption option, ScenarioFolder scenario, Problems problems) {
    List<Message> lacks = lacks(option, scenario, problems);
    if (!lacks.isEmpty()) {
      problems.error(
          Place.ofFile(scenario.shownAs()),
          Message.of("workspace.option.lacks", "option", text, "needs", WordList.eachAnd(lacks)),
          maybeOfLacking(option, scenario, problems));
    }
  }

  /** What the folders of rule sets say of them. */
  public Map<String, Description> descriptions(List<? extends RuleSet> sets) {
    Map<String, Description> descriptions = new LinkedHashMap<>();
    foldersOf(sets).forEach(folder -> descriptions.put(folder.id(), folder.description()));
    return descriptions;
  }

  /** Every file that a run of options on a scenario read, by its name in results. */
  public Map<String, Path> inputs(List<Path> ofScenario, List<? extends RuleSet> sets) {
    Map<String, Path> inputs = new TreeMap<>();
    ofScenario.forEach(file -> inputs.put(recorded(file), file));
    proposals.files().forEach(file -> inputs.put(recorded(file), file));
    Problems known = new Problems();
    for (RuleSet set : sets) {
      try (Stream<Path> files = Files.list(rulebook(known).path(set.id()))) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> isRead(file.getFileName().toString()))
            .forEach(file -> inputs.put(recorded(file), file));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    Path options = home.rules().resolve("options.yaml");
    if (Files.exists(options)) {
      inputs.put(recorded(options), options);
    }
    return inputs;
  }

  private String recorded(Path file) {
    return home.recorded(home.shown(file));
  }

  private static boolean isRead(String name) {
    return name.endsWith(".drl") || name.equals("parameters.csv") || name.equals("option.yaml");
  }
}
