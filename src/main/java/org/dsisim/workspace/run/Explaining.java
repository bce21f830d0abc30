package org.dsisim.workspace.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dsisim.explanation.Explainer;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.report.content.Explained;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.year.AllPaid;
import org.dsisim.workspace.request.ExplainRequest;
import org.dsisim.workspace.session.OneYear;
import org.dsisim.workspace.session.ProgramVersion;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.SetValues;
import org.dsisim.workspace.session.ShownCountries;
import org.dsisim.workspace.session.UnmetNeeds;
import org.jspecify.annotations.Nullable;

/** Says why figures are what they are. */
public final class Explaining {

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final ExplainRequest request;
  private final Session session;
  private final ExplainedSubject subject;

  /** Answers a request with what the session has open. */
  public Explaining(ExplainRequest request, Session session) {
    this.request = request;
    this.session = session;
    this.subject = new ExplainedSubject(request.whose(), request.names());
  }

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public Explained result() {
    String against = request.baseline();
    session.openAhead(
        against == null ? List.of(request.option()) : List.of(request.option(), against));
    Problems problems = new Problems();
    List<ParameterOverride> values = SetValues.read(request.settings(), session, problems);
    String language = ShownCountries.language(request.language(), problems);
    ScenarioFolder folder =
        new OneYear(request.year())
            .in(session.scenarios().read(request.scenario(), problems), problems);
    PolicyOption option = option(request.option(), "-o", folder, problems);
    PolicyOption baseline =
        against == null ? null : option(against, "--baseline", folder, problems);
    if (folder != null && option != null) {
      List<RuleSet> rules = new ArrayList<>(Session.ruleSets(option));
      rules.addAll(baseline == null ? List.of() : Session.ruleSets(baseline));
      session.refuseIdle(values, rules, problems);
    }
    if (folder != null) {
      subject.read(
          session.reference(problems), session.words(folder.scenario(), problems), problems);
    }
    problems.throwIfErrors();
    if (folder == null || option == null) {
      throw new IllegalStateException("What cannot be used was not reported.");
    }
    List<PolicyOption> options = baseline == null ? List.of(option) : List.of(option, baseline);
    CompletableFuture<Void> prepared =
        session.shelf().meanwhile(() -> options.forEach(subject::prepare));
    try {
      Scenario scenario = folder.scenario();
      Simulator simulator = new Simulator(scenario, values, THREADS);
      options.forEach(each -> simulator.check(each, problems));
      problems.throwIfErrors();
      session.progress().noted(problems.all());
      RuleFolders rules = new RuleFolders(session.rulebook(problems));
      Explainable one = explainable(scenario, option, values, rules, language);
      Explainable other =
          baseline == null ? null : explainable(scenario, baseline, values, rules, language);
      session.progress().doing(Message.of("workspace.explain.asking"));
      return new Explained(
          ProgramVersion.text(),
          request.command(),
          one.outcome(),
          baseline,
          one.year().year(),
          session.descriptions(
              options.stream()
                  .flatMap(each -> Session.ruleSets(each).stream())
                  .distinct()
                  .toList()),
          other == null
              ? subject.explanation(one.explainer())
              : one.explainer().against(other.explainer(), subject::explanation));
    } finally {
      // Nothing goes on once the request has its answer.
      prepared.join();
    }
  }

  private @Nullable PolicyOption option(
      String text, String place, @Nullable ScenarioFolder folder, Problems problems) {
    PolicyOption option = session.option(text.trim(), Place.ofCommandLine(place), problems);
    if (folder != null && option != null) {
      new UnmetNeeds(folder, session).refuse(text, option, problems);
    }
    return option;
  }

  /** What an option brings, ready to be explained. */
  private record Explainable(Outcome outcome, YearOutcome year, Explainer explainer) {}

  private Explainable explainable(
      Scenario scenario,
      PolicyOption option,
      List<ParameterOverride> values,
      RuleFolders rules,
      String language) {
    session.progress().doing(Message.of("workspace.running", "option", option.name()));
    Outcome outcome = new Simulator(scenario, values, THREADS).run(option, session::expectWanted);
    YearOutcome explained = outcome.lastYear();
    Explainer explainer =
        Explainer.of(
            outcome, explained, allPaid(scenario, values, option, explained), rules, language);
    // What else is to be said has been.
    Problems missing = new Problems();
    subject.expectKnown(explainer, outcome, missing);
    missing.throwIfErrors();
    return new Explainable(outcome, explained, explainer);
  }

  /**
   * What a country would receive in the year if all that is owed were paid; of others it is owed.
   */
  private YearOutcome allPaid(
      Scenario scenario, List<ParameterOverride> values, PolicyOption option, YearOutcome year) {
    if (!subject.receives()) {
      return year;
    }
    List<ParameterOverride> all = new ArrayList<>(values);
    all.addAll(AllPaid.of(option, year.assumptions()));
    List<YearOutcome> years =
        new Simulator(scenario, all, THREADS).run(option, session::expectWanted).years();
    return years.get(years.size() - 1);
  }
}
