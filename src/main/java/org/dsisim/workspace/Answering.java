package org.dsisim.workspace;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.YearResults;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.Run;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.AllPaid;
import org.dsisim.simulation.FundOutcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;

/** Answers of a year of an option what somebody wants to know while its text is changed. */
final class Answering {

  private final Session session;

  Answering(Session session) {
    this.session = session;
  }

  /** The option, the baseline that it is held against, and what comes if all is paid. */
  AnswerResult answer(AnswerRequest request) {
    StudyRequest against = request.baseline();
    Run baseline = against == null ? null : run(against);
    Run run = run(request.option());
    YearOutcome year = run.outcomes().get(0).years().get(0);
    List<ParameterOverride> values = values(request.option());
    values.addAll(AllPaid.of(run.options().get(0), year.assumptions()));
    return new AnswerResult(
        run,
        baseline,
        tried(run, values, request.option().threads()).parties(),
        years(request.option()));
  }

  private List<Integer> years(StudyRequest request) {
    ScenarioFolder folder = session.scenarios().read(request.scenario(), new Problems());
    return folder == null ? List.of() : folder.scenario().years();
  }

  /** What comes of each value of a parameter. */
  List<RulerPoint> ruler(RulerRequest request) {
    Run run = run(request.option());
    List<RulerPoint> points = new ArrayList<>();
    for (String value : request.values()) {
      session.expectWanted();
      points.add(point(run, request, value));
    }
    return List.copyOf(points);
  }

  private RulerPoint point(Run run, RulerRequest request, String value) {
    List<ParameterOverride> values = values(request.option());
    ParameterOverride.parse(request.address() + "=" + value, Place.ofCommandLine("--set"))
        .ifPresent(setting -> values.add(session.inCodes(setting, new Problems())));
    try {
      Tried tried = tried(run, values, request.option().threads());
      return new RulerPoint(value, tried.expected(), tried.parties());
    } catch (InvalidInput none) {
      return new RulerPoint(value, null, List.of());
    }
  }

  private record Tried(Money expected, List<PartyOutcome> parties) {}

  private Tried tried(Run run, List<ParameterOverride> values, int threads) {
    Scenario scenario = run.scenario().scenario();
    PolicyOption option = run.options().get(0);
    Simulator simulator =
        new Simulator(
            scenario, values, threads, YearResults::sums, session.shelf().askedBefore(scenario));
    FundOutcome fund = simulator.fund(option, scenario.years().get(0));
    if (fund != null) {
      return new Tried(fund.expected(), fund.parties());
    }
    YearOutcome year = simulator.run(option, session::expectWanted).years().get(0);
    return new Tried(year.expected(), year.parties());
  }

  private List<ParameterOverride> values(StudyRequest request) {
    return new ArrayList<>(SetValues.read(request.settings(), session, new Problems()));
  }

  private Run run(StudyRequest request) {
    RunResult result =
        new Running(
                new RunRequest(
                    request.scenario(),
                    List.of(request.option()),
                    request.settings(),
                    null,
                    new BaselineAsked(null, true),
                    request.threads(),
                    request.shown(),
                    request.command()),
                new OneYear(request.year()),
                true,
                session)
            .result();
    return result.run();
  }
}
