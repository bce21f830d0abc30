package org.dsisim.workspace.run;

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
import org.dsisim.assessment.CriterionWeights;
import org.dsisim.assessment.JudgementTable;
import org.dsisim.assessment.PerformanceMatrix;
import org.dsisim.indicator.Results;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
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
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.FileFailure;
import org.dsisim.table.Table;
import org.dsisim.workspace.request.AssessRequest;
import org.dsisim.workspace.result.AssessResult;
import org.dsisim.workspace.session.ChosenOptions;
import org.dsisim.workspace.session.InputFiles;
import org.dsisim.workspace.session.OneYear;
import org.dsisim.workspace.session.ProgramVersion;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.SetValues;
import org.jspecify.annotations.Nullable;

/** Holds options against the criteria of a framework. */
public final class Assessing {

  private static final Place TEMPLATE = Place.ofCommandLine("--template");

  private final AssessRequest request;
  private final @Nullable String written;
  private final Session session;

  /** Answers a request with what the session has open. */
  public Assessing(AssessRequest request, Session session) {
    this(request, null, session);
  }

  /**
   * The same with judgements that are in no file.
   *
   * @param written a table of judgements; null for those of the request
   */
  public Assessing(AssessRequest request, @Nullable String written, Session session) {
    this.request = request;
    this.written = written;
    this.session = session;
  }

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public AssessResult result() {
    Problems problems = new Problems();
    refuseTaken(problems);
    List<ParameterOverride> values = SetValues.read(request.settings(), session, problems);
    AssessmentRules rules =
        session
            .rulebook(problems)
            .assessment(request.framework(), Place.ofCommandLine("--by"), problems);
    ScenarioFolder scenario =
        new OneYear(request.year())
            .inLast(session.scenarios().read(request.scenario(), problems), problems);
    ChosenOptions asked = new ChosenOptions(request.options());
    List<PolicyOption> chosen = asked.on(scenario, session, problems);
    problems.throwIfErrors();
    if (rules == null || scenario == null) {
      throw new IllegalStateException("What cannot be used was not reported.");
    }
    List<RuleSet> ruleSets = new ArrayList<>();
    chosen.forEach(option -> ruleSets.addAll(Session.ruleSets(option)));
    ruleSets.add(rules);
    session.refuseIdle(values, ruleSets, problems);
    int assessed = scenario.scenario().years().get(0);
    ParameterValues parameterValues =
        ParameterValues.inForce(rules.id(), rules.parameters(), assessed, values, problems);
    Simulator simulator =
        new Simulator(scenario.scenario(), values, Runtime.getRuntime().availableProcessors());
    if (!scenario.hasBadAssumptions(problems)) {
      chosen.forEach(option -> simulator.check(option, problems));
    }
    JudgementTable judged = judgements(rules, chosen, problems);
    CriterionWeights weighted = weights(rules, problems);
    problems.throwIfErrors();
    session.progress().noted(problems.all());
    List<Outcome> outcomes = asked.run(simulator, chosen, session);
    Map<String, YearOutcome> years = new LinkedHashMap<>();
    outcomes.forEach(one -> years.put(one.option().name(), one.years().get(0)));
    PerformanceMatrix matrix =
        PerformanceMatrix.of(rules, parameterValues, years, judged, weighted);
    Run run =
        new Run(
            ProgramVersion.text(),
            request.command(),
            scenario,
            Results.of(outcomes),
            session.descriptions(ruleSets),
            asked.lacking(),
            InputFiles.of(read(scenario), ruleSets, session),
            session.home()::recorded,
            "en");
    AssessmentRun assessment =
        new AssessmentRun(
            run, assessed, Objects.requireNonNull(run.descriptions().get(rules.id())), matrix);
    writeTemplate(assessment);
    return new AssessResult(assessment, asked.areWhole());
  }

  /** What somebody has filled in is never written over. */
  private void refuseTaken(Problems problems) {
    Path template = request.files().template();
    if (template != null && Files.exists(ofUser(template))) {
      problems.error(
          TEMPLATE,
          Message.of("workspace.there-already", "file", template.toString()),
          Message.of("workspace.another-name.maybe"));
    }
  }

  private Path ofUser(Path file) {
    return session.home().from().resolve(file);
  }

  /** A table can speak of every named option, also of one that is not assessed today. */
  private JudgementTable judgements(
      AssessmentRules rules, List<PolicyOption> chosen, Problems problems) {
    Set<String> known = new LinkedHashSet<>();
    chosen.forEach(option -> known.add(option.name()));
    known.addAll(session.rulebook(problems).named().keySet());
    if (written != null) {
      Table table = Table.readFrom(written, AssessRequest.JUDGEMENTS, problems);
      return JudgementTable.of(table, criteria(rules), known, problems);
    }
    Path judgements = request.files().judgements();
    if (judgements == null) {
      return JudgementTable.none();
    }
    Path file = ofUser(judgements);
    return JudgementTable.read(file, session.home().shown(file), criteria(rules), known, problems);
  }

  private CriterionWeights weights(AssessmentRules rules, Problems problems) {
    Path weights = request.files().weights();
    if (weights == null) {
      return CriterionWeights.none();
    }
    Path file = ofUser(weights);
    return CriterionWeights.read(file, session.home().shown(file), criteria(rules), problems);
  }

  private static List<String> criteria(AssessmentRules rules) {
    return rules.criteria().stream().map(AssessmentCriterion::id).toList();
  }

  /** The files of the scenario, and those of the user. */
  private List<Path> read(ScenarioFolder scenario) {
    List<Path> files = new ArrayList<>(scenario.files());
    add(request.files().judgements(), files);
    add(request.files().weights(), files);
    return files;
  }

  private void add(@Nullable Path ofUser, List<Path> files) {
    if (ofUser != null) {
      files.add(ofUser(ofUser));
    }
  }

  private void writeTemplate(AssessmentRun assessment) {
    Path template = request.files().template();
    if (template == null) {
      return;
    }
    Path target = ofUser(template).toAbsolutePath();
    try {
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.writeString(target, new AssessmentFiles(assessment).template());
    } catch (IOException unwritable) {
      throw InvalidInput.of(
          TEMPLATE,
          Message.of(
              "workspace.assess.unwritable",
              "file",
              template.toString(),
              "why",
              FileFailure.why(unwritable)),
          Message.of("workspace.another-name.maybe"));
    }
  }
}
