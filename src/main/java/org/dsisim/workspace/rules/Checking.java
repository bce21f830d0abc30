package org.dsisim.workspace.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.cases.CaseResult;
import org.dsisim.cases.CasesResult;
import org.dsisim.cases.WorkedCases;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.Severity;
import org.dsisim.model.world.Sector;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.report.content.FailedCase;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.NamedOption;
import org.dsisim.rulebook.description.ProposalFile;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.scenario.ScenarioNeeds;
import org.dsisim.workspace.result.CheckResult;
import org.dsisim.workspace.session.Failure;
import org.dsisim.workspace.session.Proposals;
import org.dsisim.workspace.session.ScenarioPath;
import org.dsisim.workspace.session.Session;
import org.jspecify.annotations.Nullable;

/** Finds all problems of rules and scenarios at once. */
public final class Checking {

  private final Session session;
  private final @Nullable String path;
  private final List<String> checked = new ArrayList<>();

  /**
   * A check.
   *
   * @param path what to check; null for everything
   */
  public Checking(@Nullable String path, Session session) {
    this.path = path;
    this.session = session;
  }

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public CheckResult result() {
    Problems problems = new Problems();
    Rulebook rulebook = session.rulebook(problems);
    session.reference(problems);
    List<String> ruleSets = new ArrayList<>();
    List<String> scenarios = new ArrayList<>();
    if (path != null && Proposals.isMeant(path)) {
      proposal(path, rulebook, problems);
    } else {
      choose(rulebook, ruleSets, scenarios, problems);
    }
    for (String id : ruleSets) {
      session.expectWanted();
      session.progress().doing(Message.of("workspace.check.doing", "what", id));
      ruleSet(id, rulebook, problems);
    }
    Map<String, Parameter> assumptions = new LinkedHashMap<>();
    ScenarioCheck check = new ScenarioCheck(session, problems);
    for (String scenario : scenarios) {
      session.expectWanted();
      session.progress().doing(Message.of("workspace.check.doing", "what", scenario));
      checked.add(scenario);
      check.scenario(scenario).forEach(assumptions::putIfAbsent);
    }
    if (path == null) {
      check.defaults();
      namedOptions(rulebook, assumptions, problems);
      session.reference(problems).words().check(problems);
      for (Path proposal : session.proposals().atHand()) {
        proposal(session.home().shown(proposal), rulebook, problems);
      }
    }
    return new CheckResult(
        List.copyOf(checked),
        problems.all(),
        problems.count(Severity.ERROR),
        problems.count(Severity.WARNING));
  }

  private void choose(
      Rulebook rulebook, List<String> ruleSets, List<String> scenarios, Problems problems) {
    if (path == null) {
      ruleSets.addAll(rulebook.ruleSets().keySet());
      scenarios.addAll(session.scenarios().ids());
      return;
    }
    if (rulebook.ruleSets().containsKey(path)) {
      ruleSets.add(path);
      return;
    }
    if (session.scenarios().ids().contains(path)) {
      scenarios.add(path);
      return;
    }
    Path folder = session.home().from().resolve(path).toAbsolutePath().normalize();
    for (String id : rulebook.ruleSets().keySet()) {
      if (rulebook.path(id).toAbsolutePath().normalize().startsWith(folder)) {
        ruleSets.add(id);
      }
    }
    for (String id : session.scenarios().ids()) {
      if (session.home().scenarios().resolve(id).startsWith(folder)) {
        scenarios.add(id);
      }
    }
    if (ruleSets.isEmpty() && scenarios.isEmpty()) {
      elsewhere(folder, scenarios, problems);
    }
  }

  private void elsewhere(Path folder, List<String> scenarios, Problems problems) {
    String shown = session.home().shown(folder);
    if (ScenarioPath.isTable(folder)) {
      scenarios.add(shown);
    } else if (ScenarioPath.isOfFile(folder)) {
      ScenarioPath.refuse(Place.ofCommandLine("PATH"), shown, folder, problems);
    } else if (!Files.isDirectory(folder)) {
      problems.error(
          Place.ofCommandLine("PATH"), Message.of("workspace.check.nothing", "path", shown));
    } else if (ScenarioFolder.hasUsers(folder) || Files.exists(folder.resolve("scenario.yaml"))) {
      scenarios.add(folder.toString());
    } else if (Files.exists(folder.resolve("option.yaml"))) {
      problems.error(
          Place.ofCommandLine("PATH"),
          Message.of("workspace.check.outside", "path", shown),
          Message.of("workspace.check.outside.maybe"));
    } else {
      problems.error(
          Place.ofCommandLine("PATH"), Message.of("workspace.check.neither", "path", shown));
    }
  }

  private void ruleSet(String id, Rulebook rulebook, Problems problems) {
    checked.add(id);
    RuleFolder folder = rulebook.folder(id, new Problems());
    if (folder != null) {
      OwnColumns own = folder.ownColumns();
      folder.description().needed().forEach(n -> ScenarioNeeds.expect(n, own, problems));
      folder.parameters().values().forEach(parameter -> warnOfWords(parameter, problems));
      warnOfTokens(folder.parameters().values(), problems);
    }
    rulebook.checkOrigin(id, problems);
    CasesResult result = WorkedCases.run(id, rulebook, session.reference(problems), problems);
    if (result == null) {
      return;
    }
    for (CaseResult failure : result.failures()) {
      problems.add(FailedCase.problem(failure));
    }
    for (String title : result.neverFired()) {
      problems.warning(
          Place.ofFile(session.home().shown(rulebook.path(id).resolve("cases.yaml"))),
          Message.of("workspace.check.never-fires", "rule", title));
    }
  }

  /** A slip in the list of sectors or types lets every user of that kind go, without a word. */
  private static void warnOfWords(Parameter parameter, Problems problems) {
    boolean sectors = parameter.name().contains("sectors");
    if (parameter.unit() != Unit.LIST || !(sectors || parameter.name().contains("types"))) {
      return;
    }
    List<String> known = sectors ? Sector.WORDS : User.TYPES;
    for (DatedValue dated : parameter.values()) {
      for (String item : dated.value().items()) {
        if (!known.contains(item)) {
          problems.warning(
              dated.place(),
              Message.of(
                  sectors ? "workspace.check.no-sector" : "workspace.check.no-type",
                  "parameter",
                  parameter.name(),
                  "word",
                  item),
              Nearest.guess(item, known));
        }
      }
    }
  }

  /** Alternatives that people would see as tokens where others of the rule set have words. */
  private static void warnOfTokens(Collection<Parameter> parameters, Problems problems) {
    if (parameters.stream().allMatch(parameter -> parameter.labels().isEmpty())) {
      return;
    }
    for (Parameter parameter : parameters) {
      for (String alternative : parameter.choices()) {
        if (!parameter.labels().containsKey(alternative)) {
          problems.warning(
              parameter.values().get(0).place(),
              Message.of(
                  "workspace.check.no-label",
                  "parameter",
                  parameter.name(),
                  "alternative",
                  alternative),
              Message.of("workspace.check.no-label.maybe"));
        }
      }
    }
  }

  private void proposal(String file, Rulebook rulebook, Problems problems) {
    Problems found = new Problems();
    ProposalFile proposal = session.proposal(file, Place.ofCommandLine("PATH"), found);
    problems.addAll(found);
    if (!Failure.isUsage(found.all())) {
      checked.add(file);
    }
    if (proposal != null) {
      rulebook.check(proposal, problems);
      Assumable assumable = new Assumable(session);
      proposal.settings().forEach(setting -> assumable.expect(setting, problems));
    }
  }

  private void namedOptions(
      Rulebook rulebook, Map<String, Parameter> assumptions, Problems problems) {
    for (NamedOption option : rulebook.named().values()) {
      rulebook.check(option, problems);
      if (!assumptions.isEmpty()) {
        ParameterValues.tryOut(
            ParameterOverride.ASSUMPTION, assumptions.values(), option.settings(), problems);
      }
    }
  }
}
