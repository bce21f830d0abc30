package org.dsisim.workspace.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.message.Message;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.Trial;
import org.dsisim.study.TriedOption;
import org.dsisim.study.attribution.Attribution;
import org.dsisim.study.attribution.Changed;
import org.dsisim.workspace.request.CompareRequest;
import org.dsisim.workspace.session.Session;

/** Shares the difference between two options of a run out among the provisions that changed. */
final class Attributing {

  private static final List<String> SUMS = List.of("owed", "expected", "to_share");

  private final Run run;
  private final Selection selection;
  private final List<ParameterOverride> settings;
  private final CompareRequest request;
  private final Session session;

  /**
   * Shares out differences of a run.
   *
   * @param settings that hold for all its options
   */
  Attributing(
      Run run,
      Selection selection,
      List<ParameterOverride> settings,
      CompareRequest request,
      Session session) {
    this.run = run;
    this.selection = selection;
    this.settings = settings;
    this.request = request;
    this.session = session;
  }

  /** What accounts for the difference in a year. */
  Attribution of(
      PolicyOption baseline, PolicyOption option, YearOutcome before, YearOutcome after) {
    ChangedProvisions changed =
        new ChangedProvisions(
            baseline, option, run.descriptions(), request.by() == CompareRequest.By.PARAMETER);
    List<Changed> changes = changed.between(before, after);
    Scenario year = run.scenario().scenario().in(List.of(before.year()));
    TriedOption tried = TriedOption.of(year, baseline, settings, 1, run.baseline()).onOneThread();
    Map<List<Boolean>, TriedOption> options = new ConcurrentHashMap<>();
    session.progress().doing(Message.of("workspace.attributing", "option", option.name()));
    return Attribution.of(
        before.year(),
        changes,
        figures(),
        made -> trial(made, options, tried, baseline, option),
        new InOrder(request.run().threads()),
        session::expectWanted);
  }

  private List<StudiedFigure> figures() {
    List<StudiedFigure> figures = new ArrayList<>();
    SUMS.forEach(name -> figures.add(new StudiedFigure.OfIndicator(name)));
    if (selection.group() != null) {
      figures.add(new StudiedFigure.ReceivedByGroup(selection.group()));
    }
    selection.countries().forEach(code -> figures.add(new StudiedFigure.Received(code)));
    return figures;
  }

  private static Trial trial(
      List<Changed> made,
      Map<List<Boolean>, TriedOption> options,
      TriedOption tried,
      PolicyOption baseline,
      PolicyOption option) {
    boolean ruleSets = made.stream().anyMatch(one -> one.kind() == Changed.Kind.RULE_SETS);
    boolean formula = made.stream().anyMatch(one -> one.kind() == Changed.Kind.FORMULA);
    TriedOption between =
        options.computeIfAbsent(
            List.of(ruleSets, formula),
            none -> tried.with(between(baseline, option, ruleSets, formula)));
    return between.under(made.stream().flatMap(one -> one.values().stream()).toList());
  }

  /**
   * An option with the rule sets of one and perhaps the formula of the other. What the other sets
   * of rule sets that the baseline has not comes with them; all else is a change by itself.
   */
  private static PolicyOption between(
      PolicyOption baseline, PolicyOption option, boolean ruleSets, boolean formula) {
    List<String> ofBaseline = Session.ruleSets(baseline).stream().map(rules -> rules.id()).toList();
    List<ParameterOverride> settings = new ArrayList<>(baseline.settings());
    for (ParameterOverride one : option.settings()) {
      if (!ofBaseline.contains(one.owner()) && !one.owner().equals(ParameterOverride.ASSUMPTION)) {
        settings.add(one);
      }
    }
    return new PolicyOption(
        baseline.name(),
        baseline.title(),
        ruleSets ? option.contributions() : baseline.contributions(),
        formula ? option.formula() : baseline.formula(),
        false,
        List.copyOf(settings));
  }
}
