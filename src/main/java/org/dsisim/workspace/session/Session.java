package org.dsisim.workspace.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.InlineText;
import org.dsisim.rulebook.description.ProposalFile;
import org.dsisim.scenario.Reference;
import org.dsisim.scenario.country.CountryWords;
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

  /**
   * Takes rules as they were opened before, for a request that is not to wait for the disk: whether
   * they have changed there is not looked at.
   */
  public void take(Rulebook opened) {
    rulebook = opened;
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
      if (InlineText.several(text).size() > 1 || ChosenOptions.areAll(List.of(text))) {
        problems.error(
            place,
            Message.of("workspace.option.several", "options", text),
            Message.of("workspace.option.several.maybe"));
        return null;
      }
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

  /** The folders of rule sets that can be read, in their order. */
  List<RuleFolder> folders(List<? extends RuleSet> sets) {
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

  /** What the folders of rule sets say of them. */
  public Map<String, Description> descriptions(List<? extends RuleSet> sets) {
    Map<String, Description> descriptions = new LinkedHashMap<>();
    folders(sets).forEach(folder -> descriptions.put(folder.id(), folder.description()));
    return descriptions;
  }
}
