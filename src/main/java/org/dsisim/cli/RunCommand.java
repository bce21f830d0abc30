package org.dsisim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dsisim.indicator.Baseline;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.file.ResultKind;
import org.dsisim.report.file.RunFiles;
import org.dsisim.report.file.RunJson;
import org.dsisim.report.screen.ProposalText;
import org.dsisim.report.screen.RunText;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}: simulate options on a scenario. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Simulate policy options on a scenario: who pays, who receives.",
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim run workshop -o cali-fund:iusaf@strict --names")
final class RunCommand implements Callable<Integer> {

  /** What {@code --detail} leaves in. */
  enum Detail {
    PAYERS,
    SECTORS
  }

  private final Workspace library;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "Id of a scenario, the path of its folder, or a single table: FILE.csv.")
  private String scenarioName = "";

  @Mixin private AskedOptions asked = new AskedOptions();

  @Mixin private OtherValues set = new OtherValues();

  @Option(
      names = "--years",
      paramLabel = "YEARS",
      description = {
        "Years to simulate: 2030, 2025-2035 or 2025,2030; beyond the tables the last",
        "accounts grow by what is assumed."
      })
  private @Nullable String years;

  @Option(
      names = "--baseline",
      paramLabel = "FORMULA[@PRESET]",
      description = {
        "The formula that the order of Parties is held against (Spearman): in",
        "summary.csv, and on the screen of one option and year. In files it is",
        Baseline.DEFAULT + " if not given."
      })
  private @Nullable String baselineText;

  @Mixin private OutFolder out = new OutFolder();

  @Option(names = "--names", description = "Name payers on the screen.")
  private boolean names;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to use; figures do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--detail",
      paramLabel = "DETAIL",
      defaultValue = "payers",
      description = "payers, or sectors: no payers.csv, flows by sector.")
  private Detail detail = Detail.PAYERS;

  @Mixin private View view = new View();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  RunCommand(Workspace library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    out.refuseForeign(ResultKind.RUN, library.home());
    if (threads < 1) {
      problems.error(
          Place.ofCommandLine("--threads"), "'" + threads + "' is not a number of threads.");
    }
    List<ParameterOverride> values = set.settings(library, problems);
    String language = view.language(problems);
    ScenarioFolder scenario = inYears(library.scenario(scenarioName, problems), problems);
    List<PolicyOption> chosen = asked.on(scenario, library, problems);
    List<RuleSet> ruleSets = chosen.stream().flatMap(o -> Workspace.ruleSets(o).stream()).toList();
    if (!problems.hasErrors()) {
      library.refuseIdle(values, ruleSets, problems);
    }
    Baseline baseline = baseline(scenario, problems);
    Simulator simulator =
        scenario == null ? null : new Simulator(scenario.scenario(), values, threads);
    if (scenario != null && simulator != null && !scenario.hasBadAssumptions(problems)) {
      chosen.forEach(option -> simulator.check(option, problems));
      SectorWarnings.warn(scenario, simulator.sectors(chosen), problems);
    }
    Selection selection =
        scenario == null
            ? new Selection(names, null, List.of())
            : view.selection(
                names,
                library.reference(problems),
                library.words(scenario.scenario(), problems),
                problems);
    problems.throwIfErrors();
    if (scenario == null || simulator == null) {
      throw new IllegalStateException("A scenario that cannot be read was not reported.");
    }
    library.console().problems(problems.all());
    List<Outcome> outcomes = asked.run(simulator, chosen, library.console());
    List<RuleSet> described = new ArrayList<>(ruleSets);
    if (baseline != null) {
      described.add(baseline.rules());
    }
    Run run =
        new Run(
            Version.text(),
            library.command(),
            scenario,
            outcomes,
            library.descriptions(described),
            asked.lacking(),
            library.inputs(scenario.files(), described),
            library.home()::recorded,
            language,
            baseline);
    deliver(run, selection);
    return asked.code();
  }

  /** Read where it is asked for or goes into a file: a screen without it need not wait for it. */
  private @Nullable Baseline baseline(@Nullable ScenarioFolder scenario, Problems problems) {
    BaselineFormula formulas = new BaselineFormula(library);
    if (baselineText != null) {
      return formulas.named(baselineText, scenario, problems);
    }
    boolean inFiles = out.isAsked() || view.format() != View.Format.TABLE;
    return inFiles && !problems.hasErrors() ? formulas.usual() : null;
  }

  private @Nullable ScenarioFolder inYears(@Nullable ScenarioFolder scenario, Problems problems) {
    if (scenario == null || years == null) {
      return scenario;
    }
    List<Integer> wanted = Years.read(years, problems);
    return wanted.isEmpty() ? scenario : scenario.in(wanted, Years.PLACE, problems);
  }

  private void deliver(Run run, Selection selection) {
    RunFiles files = new RunFiles(run);
    Map<String, String> tables = out.isAsked() ? tables(files) : Map.of();
    if (out.isAsked()) {
      out.write(
          ResultKind.RUN, library.home(), new RunJson(run).text(tables, Selection.NOTHING), tables);
    }
    Console console = library.console();
    switch (view.format()) {
      case TABLE -> {
        List<PolicyOption> options = run.outcomes().stream().map(Outcome::option).toList();
        console.print(ProposalText.of(options, console.width()));
        console.print(new RunText(run, selection, screen.on(console)).text());
        console.print(out.written());
      }
      case CSV -> console.print(files.selected(selection));
      case JSON -> console.print(new RunJson(run).text(tables, selection));
    }
  }

  private Map<String, String> tables(RunFiles files) {
    Map<String, String> tables = new LinkedHashMap<>();
    if (detail == Detail.SECTORS) {
      tables.put("flows.csv", files.flowsBySector());
    } else {
      tables.put("flows.csv", files.flows());
      tables.put("payers.csv", files.payers());
    }
    tables.put("countries.csv", files.countries());
    tables.put("burdens.csv", files.burdens());
    tables.put("benefits.csv", files.benefits());
    tables.put("summary.csv", files.summary());
    return tables;
  }
}
