package org.dsisim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dsisim.assessment.CriterionWeights;
import org.dsisim.assessment.JudgementTable;
import org.dsisim.assessment.PerformanceMatrix;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.model.policy.AssessmentRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.content.AssessmentRun;
import org.dsisim.report.content.Run;
import org.dsisim.report.file.AssessmentFiles;
import org.dsisim.report.file.ResultKind;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.AssessmentText;
import org.dsisim.report.screen.ProposalText;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.FileFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess}: options under the criteria of a framework. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = {
      "Show how options stand under the criteria of a framework: measured by indicators,",
      "judged by you, weighted by you. No option is named the best."
    },
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim assess use-portfolio -o cali-fund,bilateral-contracts")
final class AssessCommand implements Callable<Integer> {

  private static final String TEMPLATE = "--template";

  private final Workspace library;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "Id of a scenario, the path of its folder, or a single table: FILE.csv.")
  private String scenarioName = "";

  @Mixin private AskedOptions asked = new AskedOptions();

  @Option(
      names = "--by",
      paramLabel = "FRAMEWORK",
      defaultValue = "decision-15-9",
      description = "Whose criteria: decision-15-9 (if not given), advisory-group, or your own.")
  private String framework = "decision-15-9";

  @Option(
      names = "--judgements",
      paramLabel = "FILE",
      description = "Your judgements: criterion,option,low,high,why with scores from 0 to 1.")
  private @Nullable Path judgements;

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "What each criterion weighs for you: criterion,weight.")
  private @Nullable Path weights;

  @Option(
      names = TEMPLATE,
      paramLabel = "FILE",
      description = "Write a table of judgements to fill in, for --judgements.")
  private @Nullable Path template;

  @Mixin private OneYear year = new OneYear();

  @Mixin private OtherValues set = new OtherValues();

  @Mixin private OutFolder out = new OutFolder();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv or json on standard output.")
  private View.Format format = View.Format.TABLE;

  @Option(
      names = "--exact",
      description = "Amounts on the screen to the cent; in files they always are.")
  private boolean exact;

  AssessCommand(Workspace library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    refuseTaken(problems);
    List<ParameterOverride> values = set.settings(library, problems);
    AssessmentRules rules =
        library.rulebook(problems).assessment(framework, Place.ofCommandLine("--by"), problems);
    ScenarioFolder scenario = year.inLast(library.scenario(scenarioName, problems), problems);
    List<PolicyOption> chosen = asked.on(scenario, library, problems);
    problems.throwIfErrors();
    if (rules == null || scenario == null) {
      throw new IllegalStateException("What cannot be used was not reported.");
    }
    List<RuleSet> ruleSets = new ArrayList<>();
    chosen.forEach(option -> ruleSets.addAll(Workspace.ruleSets(option)));
    ruleSets.add(rules);
    library.refuseIdle(values, ruleSets, problems);
    int assessed = scenario.scenario().years().get(0);
    ParameterValues terms =
        ParameterValues.inForce(rules.id(), rules.parameters(), assessed, values, problems);
    Simulator simulator =
        new Simulator(scenario.scenario(), values, Runtime.getRuntime().availableProcessors());
    if (!scenario.hasBadAssumptions(problems)) {
      chosen.forEach(option -> simulator.check(option, problems));
    }
    JudgementTable judged = judgements(rules, chosen, problems);
    CriterionWeights weighted = weights(rules, problems);
    problems.throwIfErrors();
    library.console().problems(problems.all());
    List<Outcome> outcomes = asked.run(simulator, chosen, library.console());
    Map<String, YearOutcome> years = new LinkedHashMap<>();
    outcomes.forEach(one -> years.put(one.option().name(), one.years().get(0)));
    PerformanceMatrix matrix = PerformanceMatrix.of(rules, terms, years, judged, weighted);
    Run run =
        new Run(
            Version.text(),
            library.command(),
            scenario,
            outcomes,
            library.descriptions(ruleSets),
            asked.lacking(),
            library.inputs(read(scenario), ruleSets),
            library.home()::recorded,
            "en");
    deliver(
        new AssessmentRun(
            run, assessed, Objects.requireNonNull(run.descriptions().get(rules.id())), matrix));
    return asked.code();
  }

  /** What somebody has filled in is never written over. */
  private void refuseTaken(Problems problems) {
    out.refuseForeign(ResultKind.ASSESSMENT, library.home());
    if (template != null && Files.exists(library.home().from().resolve(template))) {
      problems.error(
          Place.ofCommandLine(TEMPLATE), "'" + template + "' is there already.", "another name?");
    }
  }

  /** A table can speak of every named option, also of one that is not assessed today. */
  private JudgementTable judgements(
      AssessmentRules rules, List<PolicyOption> chosen, Problems problems) {
    if (judgements == null) {
      return JudgementTable.none();
    }
    Set<String> known = new LinkedHashSet<>();
    chosen.forEach(option -> known.add(option.name()));
    known.addAll(library.rulebook(problems).named().keySet());
    Path file = library.home().from().resolve(judgements);
    return JudgementTable.read(file, library.home().shown(file), criteria(rules), known, problems);
  }

  private CriterionWeights weights(AssessmentRules rules, Problems problems) {
    if (weights == null) {
      return CriterionWeights.none();
    }
    Path file = library.home().from().resolve(weights);
    return CriterionWeights.read(file, library.home().shown(file), criteria(rules), problems);
  }

  private static List<String> criteria(AssessmentRules rules) {
    return rules.criteria().stream().map(AssessmentCriterion::id).toList();
  }

  /** The files of the scenario, and those of the user. */
  private List<Path> read(ScenarioFolder scenario) {
    List<Path> files = new ArrayList<>(scenario.files());
    if (judgements != null) {
      files.add(library.home().from().resolve(judgements));
    }
    if (weights != null) {
      files.add(library.home().from().resolve(weights));
    }
    return files;
  }

  private void deliver(AssessmentRun assessment) {
    AssessmentFiles files = new AssessmentFiles(assessment);
    if (template != null) {
      write(template, files.template());
    }
    Map<String, String> tables = out.isAsked() ? Map.of("assessment.csv", files.csv()) : Map.of();
    if (out.isAsked()) {
      out.write(ResultKind.ASSESSMENT, library.home(), files.json(tables), tables);
    }
    Console console = library.console();
    switch (format) {
      case TABLE -> {
        List<PolicyOption> options =
            assessment.run().outcomes().stream().map(Outcome::option).toList();
        console.print(ProposalText.of(options, console.width()));
        console.print(
            new AssessmentText(assessment, new Screen(console.width(), exact, false)).text());
        if (template != null) {
          console.print("\nTo fill in: " + template + ". Then: --judgements " + template + "\n");
        }
        console.print(out.written());
      }
      case CSV -> console.print(files.csv());
      case JSON -> console.print(files.json(tables));
    }
  }

  private void write(Path file, String text) {
    Path target = library.home().from().resolve(file).toAbsolutePath();
    try {
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.writeString(target, text);
    } catch (IOException unwritable) {
      throw InvalidInput.of(
          Place.ofCommandLine(TEMPLATE),
          "'" + file + "' cannot be written: " + FileFailure.why(unwritable) + ".",
          "another name?");
    }
  }
}
