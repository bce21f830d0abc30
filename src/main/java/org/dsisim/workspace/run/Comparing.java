package org.dsisim.workspace.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.indicator.OptionResults;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.rulebook.description.InlineText;
import org.dsisim.workspace.request.CompareRequest;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.result.CompareResult;
import org.dsisim.workspace.result.RunResult;
import org.dsisim.workspace.session.ChosenOptions;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.SetValues;

/** Runs options, and holds them against one of them. */
public final class Comparing {

  private static final Place OPTIONS = Place.ofCommandLine("-o");

  private final CompareRequest request;
  private final Session session;

  /** Answers a request with what the session has open. */
  public Comparing(CompareRequest request, Session session) {
    this.request = request;
    this.session = session;
  }

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public CompareResult result() {
    List<String> options = baselineFirst();
    if (options.size() < 2 && !ChosenOptions.areAll(options)) {
      // With a brace that is not closed, several options look like one.
      Problems problems = new Problems();
      InlineText.parse(options.get(0), OPTIONS, problems);
      problems.throwIfErrors();
      throw InvalidInput.of(
          OPTIONS,
          Message.of("workspace.compare.one-option", "option", options.get(0)),
          Message.of("workspace.compare.one-option.maybe"));
    }
    RunRequest asked = request.run();
    RunRequest run =
        new RunRequest(
            asked.scenario(),
            options,
            asked.settings(),
            asked.years(),
            asked.baseline(),
            asked.threads(),
            asked.shown(),
            asked.command());
    RunResult result = new Running(run, session).result();
    expectBaseline(options.get(0), result.run());
    return new CompareResult(compared(result), result.selection(), result.isWhole());
  }

  private ComparedRun compared(RunResult result) {
    Run run = result.run();
    if (request.by() == null) {
      return ComparedRun.of(run);
    }
    Attributing attributing =
        new Attributing(
            run,
            result.selection(),
            SetValues.read(request.run().settings(), session, new Problems()),
            request,
            session);
    OptionResults baseline = run.results().options().get(0);
    return ComparedRun.of(
        run,
        (option, year) ->
            attributing.of(
                baseline.outcome().option(),
                option.outcome().option(),
                baseline.years().get(year).outcome(),
                option.years().get(year).outcome()));
  }

  /** The options as they were named, each once, the baseline first. */
  private List<String> baselineFirst() {
    Set<String> options = new LinkedHashSet<>();
    if (request.baseline() != null) {
      options.add(request.baseline().trim());
    }
    request.run().options().forEach(option -> options.add(option.trim()));
    return new ArrayList<>(options);
  }

  /** What cannot be computed is left out of a run: a comparison cannot do without its baseline. */
  private void expectBaseline(String text, Run run) {
    List<PolicyOption> computed = run.options();
    Place scenario = Place.ofFile(run.scenario().shownAs());
    boolean isAll = ChosenOptions.areAll(List.of(text));
    PolicyOption baseline = isAll ? null : session.option(text, OPTIONS, new Problems());
    if (baseline != null
        && computed.stream().noneMatch(option -> option.name().equals(baseline.name()))) {
      Message needs =
          run.notComputable()
              .getOrDefault(
                  text, run.notComputable().getOrDefault(baseline.name(), Message.plain("")));
      throw InvalidInput.of(
          scenario,
          Message.of("workspace.compare.no-baseline", "option", text, "needs", needs),
          null);
    }
    if (computed.size() < 2) {
      throw InvalidInput.of(
          scenario,
          Message.of("workspace.compare.nothing-else", "baseline", computed.get(0).name()),
          Message.of("workspace.compare.one-option.maybe"));
    }
  }
}
