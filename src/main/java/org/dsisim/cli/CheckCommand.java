package org.dsisim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dsisim.cases.CaseResult;
import org.dsisim.cases.CasesResult;
import org.dsisim.cases.WorkedCases;
import org.dsisim.model.User;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.parameter.Setting;
import org.dsisim.parameter.Terms;
import org.dsisim.parameter.Unit;
import org.dsisim.rulebook.Kind;
import org.dsisim.rulebook.NamedOption;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.AssumptionNames;
import org.dsisim.table.Nearest;
import org.dsisim.table.Place;
import org.dsisim.table.Problems;
import org.dsisim.table.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check}: all problems of rules and scenarios at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Report all problems of rule sets and scenarios at once.",
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim check scenarios/workshop")
final class CheckCommand implements Callable<Integer> {

  private final Library library;
  private final List<String> checked = new ArrayList<>();

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description =
          "A rule set's or a scenario's folder or id, a folder of them, or a single table:"
              + " FILE.csv; all if not given.")
  private @Nullable String path;

  CheckCommand(Library library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Rulebook rulebook = library.rulebook(problems);
    library.reference(problems);
    List<String> ruleSets = new ArrayList<>();
    List<String> scenarios = new ArrayList<>();
    choose(rulebook, ruleSets, scenarios, problems);
    for (String id : ruleSets) {
      library.console().progress("checking " + id);
      ruleSet(id, rulebook, problems);
    }
    Map<String, Parameter> assumptions = new LinkedHashMap<>();
    for (String scenario : scenarios) {
      library.console().progress("checking " + scenario);
      scenario(scenario, assumptions, problems);
    }
    if (path == null) {
      Path defaults = library.defaultAssumptions();
      warnOfUnused(
          ParameterTable.read(defaults, library.home().shown(defaults), problems).values(),
          problems);
      namedOptions(rulebook, assumptions, problems);
    }
    library.console().problems(problems.all());
    if (!checked.isEmpty()) {
      library.console().print("Checked " + String.join(", ", checked) + ": " + count(problems));
    }
    return Failures.code(problems.all());
  }

  private static String count(Problems problems) {
    long errors = of(problems, Severity.ERROR);
    long warnings = of(problems, Severity.WARNING);
    if (errors + warnings == 0) {
      return "no problems.\n";
    }
    return errors
        + (errors == 1 ? " error, " : " errors, ")
        + warnings
        + (warnings == 1 ? " warning.\n" : " warnings.\n");
  }

  private static long of(Problems problems, Severity severity) {
    return problems.all().stream().filter(problem -> problem.severity() == severity).count();
  }

  private void choose(
      Rulebook rulebook, List<String> ruleSets, List<String> scenarios, Problems problems) {
    if (path == null) {
      ruleSets.addAll(rulebook.ruleSets().keySet());
      scenarios.addAll(library.scenarios());
      return;
    }
    if (rulebook.ruleSets().containsKey(path)) {
      ruleSets.add(path);
      return;
    }
    if (library.scenarios().contains(path)) {
      scenarios.add(path);
      return;
    }
    Path folder = library.home().from().resolve(path).toAbsolutePath().normalize();
    for (String id : rulebook.ruleSets().keySet()) {
      if (rulebook.path(id).toAbsolutePath().normalize().startsWith(folder)) {
        ruleSets.add(id);
      }
    }
    for (String id : library.scenarios()) {
      if (library.home().scenarios().resolve(id).startsWith(folder)) {
        scenarios.add(id);
      }
    }
    if (ruleSets.isEmpty() && scenarios.isEmpty()) {
      elsewhere(folder, scenarios, problems);
    }
  }

  private void elsewhere(Path folder, List<String> scenarios, Problems problems) {
    String shown = library.home().shown(folder);
    if (ScenarioPath.isTable(folder)) {
      scenarios.add(shown);
    } else if (ScenarioPath.isOfFile(folder)) {
      ScenarioPath.refuse(Place.ofCommandLine("PATH"), shown, folder, problems);
    } else if (!Files.isDirectory(folder)) {
      problems.error(Place.ofCommandLine("PATH"), "there is no '" + shown + "'.");
    } else if (Files.exists(folder.resolve("users.csv"))
        || Files.exists(folder.resolve("scenario.yaml"))) {
      scenarios.add(folder.toString());
    } else if (Files.exists(folder.resolve("option.yaml"))) {
      problems.error(
          Place.ofCommandLine("PATH"),
          "'" + shown + "' is a rule set outside rules/, where nothing finds it.",
          "move it to rules/contribution, rules/distribution or rules/assessment.");
    } else {
      problems.error(
          Place.ofCommandLine("PATH"), "'" + shown + "' holds neither a rule set nor a scenario.");
    }
  }

  private void ruleSet(String id, Rulebook rulebook, Problems problems) {
    checked.add(id);
    RuleFolder folder = rulebook.folder(id, new Problems());
    if (folder != null) {
      folder.description().needed().forEach(need -> ScenarioFolder.expectNeed(need, problems));
      folder.parameters().values().forEach(parameter -> warnOfWords(parameter, problems));
    }
    rulebook.checkOrigin(id, problems);
    CasesResult result = WorkedCases.run(id, rulebook, library.reference(problems), problems);
    if (result == null) {
      return;
    }
    for (CaseResult failure : result.failures()) {
      problems.add(TestCommand.problem(failure));
    }
    for (String title : result.neverFired()) {
      problems.warning(
          Place.ofFile(library.home().shown(rulebook.path(id).resolve("cases.yaml"))),
          "rule \"" + title + "\" fires in no case.");
    }
  }

  /** A slip in the list of sectors or types lets every user of that kind go, without a word. */
  private static void warnOfWords(Parameter parameter, Problems problems) {
    boolean sectors = parameter.name().contains("sectors");
    if (parameter.unit() != Unit.LIST || !(sectors || parameter.name().contains("types"))) {
      return;
    }
    List<String> known = sectors ? User.SECTORS : User.TYPES;
    for (DatedValue dated : parameter.values()) {
      for (String item : dated.value().items()) {
        if (!known.contains(item)) {
          problems.warning(
              dated.place(),
              "%s has '%s', which is no %s of the shipped tables."
                  .formatted(parameter.name(), item, sectors ? "sector" : "type"),
              Nearest.hint(item, known));
        }
      }
    }
  }

  /** Checks a scenario and remembers its assumptions. */
  private void scenario(String name, Map<String, Parameter> assumptions, Problems problems) {
    checked.add(name);
    ScenarioFolder scenario = library.scenario(name, problems);
    if (scenario == null) {
      return;
    }
    scenario.scenario().assumptions().forEach(assumptions::putIfAbsent);
    warnOfUnused(scenario.scenario().assumptions().values(), problems);
    SectorWarnings.warn(scenario, sectorsOfAllRules(), problems);
  }

  private Set<String> sectorsOfAllRules() {
    Set<String> named = new HashSet<>();
    Problems reportedElsewhere = new Problems();
    Rulebook rulebook = library.rulebook(reportedElsewhere);
    for (String id : rulebook.ids(Kind.CONTRIBUTION)) {
      RuleFolder folder = rulebook.folder(id, reportedElsewhere);
      if (folder != null) {
        named.addAll(folder.sectors());
      }
    }
    return named;
  }

  private void warnOfUnused(Collection<Parameter> assumptions, Problems problems) {
    Set<String> used = usedAssumptions();
    for (Parameter assumption : assumptions) {
      if (!used.contains(assumption.name()) && !AssumptionNames.isRead(assumption.name())) {
        problems.warning(
            assumption.values().get(0).place(),
            "assumption '" + assumption.name() + "' is used by nothing.");
      }
    }
  }

  /** Those that some rule set says it needs. */
  private Set<String> usedAssumptions() {
    Set<String> used = new HashSet<>();
    Problems reportedElsewhere = new Problems();
    Rulebook rulebook = library.rulebook(reportedElsewhere);
    for (String id : rulebook.ids(Kind.CONTRIBUTION)) {
      RuleFolder folder = rulebook.folder(id, reportedElsewhere);
      if (folder != null) {
        used.addAll(folder.description().assumptions());
      }
    }
    return used;
  }

  private void namedOptions(
      Rulebook rulebook, Map<String, Parameter> assumptions, Problems problems) {
    for (NamedOption option : rulebook.named().values()) {
      rulebook.check(option, problems);
      if (!assumptions.isEmpty()) {
        Terms.tryOut(Setting.ASSUMPTION, assumptions.values(), option.settings(), problems);
      }
    }
  }
}
