package org.dsisim.workspace.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dsisim.indicator.Baseline;
import org.dsisim.indicator.Results;
import org.dsisim.indicator.YearResults;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.result.RunResult;
import org.dsisim.workspace.session.ChosenOptions;
import org.dsisim.workspace.session.InputFiles;
import org.dsisim.workspace.session.OneYear;
import org.dsisim.workspace.session.ProgramVersion;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.SetValues;
import org.dsisim.workspace.session.ShownCountries;
import org.dsisim.workspace.session.Years;
import org.jspecify.annotations.Nullable;

/** Simulates options on a scenario. */
public final class Running {

  private final RunRequest request;
  private final Session session;
  private final Function<Problems, UnaryOperator<@Nullable ScenarioFolder>> years;

  /** Simulates the years that the request names. */
  public Running(RunRequest request, Session session) {
    this.request = request;
    this.session = session;
    this.years = problems -> scenario -> inYears(scenario, problems);
  }

  /** Simulates one year. */
  public Running(RunRequest request, OneYear year, Session session) {
    this.request = request;
    this.session = session;
    this.years = problems -> scenario -> year.inLast(scenario, problems);
  }

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public RunResult result() {
    session.openAhead(request.options());
    Problems problems = new Problems();
    int threads = request.threads();
    if (threads < 1) {
      problems.error(
          Place.ofCommandLine("--threads"), Message.of("workspace.no-threads", "threads", threads));
    }
    List<ParameterOverride> values = SetValues.read(request.settings(), session, problems);
    String language = ShownCountries.language(request.shown().language(), problems);
    ScenarioFolder scenario =
        years.apply(problems).apply(session.scenarios(threads).read(request.scenario(), problems));
    ChosenOptions asked = new ChosenOptions(request.options());
    List<PolicyOption> chosen = asked.on(scenario, session, problems);
    List<RuleSet> ruleSets = chosen.stream().flatMap(o -> Session.ruleSets(o).stream()).toList();
    if (!problems.hasErrors()) {
      session.refuseIdle(values, ruleSets, problems);
    }
    Baseline baseline = baseline(scenario, problems);
    Simulator simulator =
        scenario == null
            ? null
            : new Simulator(
                scenario.scenario(),
                values,
                threads,
                YearResults::sums,
                session.shelf().askedBefore(scenario.scenario()));
    if (scenario != null && simulator != null && !scenario.hasBadAssumptions(problems)) {
      chosen.forEach(option -> simulator.check(option, problems));
      Set<String> named = simulator.sectors(chosen);
      SectorWarnings.warn(scenario, named, problems);
      SectorWarnings.warnOfNobodys(scenario, named, problems);
    }
    Selection selection =
        scenario == null
            ? Selection.NOTHING
            : request
                .shown()
                .selection(
                    session.reference(problems),
                    session.words(scenario.scenario(), problems),
                    problems);
    problems.throwIfErrors();
    if (scenario == null || simulator == null) {
      throw new IllegalStateException("A scenario that cannot be read was not reported.");
    }
    session.progress().noted(problems.all());
    List<Outcome> outcomes = asked.run(simulator, chosen, session);
    List<RuleSet> described = new ArrayList<>(ruleSets);
    if (baseline != null) {
      described.add(baseline.rules());
    }
    Run run =
        new Run(
            ProgramVersion.text(),
            request.command(),
            scenario,
            new Results(outcomes, baseline),
            session.descriptions(described),
            asked.lacking(),
            InputFiles.of(scenario.files(), described, session),
            session.home()::recorded,
            language);
    return new RunResult(run, selection, asked.areWhole());
  }

  /** Read where it is asked for or goes into a file: a screen without it need not wait for it. */
  private @Nullable Baseline baseline(@Nullable ScenarioFolder scenario, Problems problems) {
    BaselineFormula formulas = new BaselineFormula(session);
    String named = request.baseline().formula();
    if (named != null) {
      return formulas.named(named, scenario, problems);
    }
    return request.baseline().usualOtherwise() && !problems.hasErrors() ? formulas.usual() : null;
  }

  private @Nullable ScenarioFolder inYears(@Nullable ScenarioFolder scenario, Problems problems) {
    String years = request.years();
    if (scenario == null || years == null) {
      return scenario;
    }
    List<Integer> wanted = Years.read(years, problems);
    return wanted.isEmpty() ? scenario : scenario.in(wanted, Years.PLACE, problems);
  }
}
