package org.dsisim.report.content.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsisim.indicator.Baseline;
import org.dsisim.indicator.OptionResults;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.report.content.AssessmentRun;
import org.dsisim.report.content.Law;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.ScenarioInWords;
import org.dsisim.report.content.about.About.Line;
import org.dsisim.report.content.about.About.Section;
import org.dsisim.report.content.about.About.Sections;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.rulebook.description.Description;
import org.dsisim.scenario.ScenarioSheet;
import org.dsisim.simulation.Outcome;

/** What must be known of a run, of a comparison, and of an assessment. */
public final class AboutResults {

  private final Run run;
  private final List<Line> asked = new ArrayList<>();

  private AboutResults(Run run) {
    this.run = run;
  }

  /** What must be known of a run. */
  public static About of(Run run) {
    AboutResults about = new AboutResults(run);
    about.askedOfRun();
    return about.about(about.scenario());
  }

  /** The same of a run whose options are held against one of them. */
  public static About of(ComparedRun compared) {
    AboutResults about = new AboutResults(compared.run());
    about.askedOfRun();
    about.say(
        Message.of("about.name.baseline"),
        Message.plain(compared.baseline().outcome().option().name()));
    return about.about(about.scenario());
  }

  /** The same of an assessment. */
  public static About of(AssessmentRun assessment) {
    AboutResults about = new AboutResults(assessment.run());
    about.askedOfRun();
    about.say(Message.of("about.name.framework"), Message.plain(assessment.framework().title()));
    return about.about(
        Message.of(
            "about.title.assessed",
            "title",
            about.scenario(),
            "framework",
            assessment.framework().title()),
        AssessmentRun.NO_WINNER);
  }

  private Message scenario() {
    return Message.of(
        "about.title",
        "scenario",
        run.scenario().scenario().heading().id(),
        "title",
        run.scenario().sheet().title());
  }

  private void say(Message name, Message text) {
    asked.add(new Line(name, text));
  }

  private About about(Message title, Message... more) {
    List<Message> notes = new ArrayList<>(List.of(more));
    notes.addAll(RunNotes.of(run));
    List<Message> lacking = new ArrayList<>();
    run.notComputable()
        .forEach(
            (option, needs) ->
                lacking.add(Message.of("content.about.needs", "option", option, "needs", needs)));
    return new About(
        title,
        new Sections()
            .add(new Section(Message.of("about.section.asked"), asked))
            .add(Message.of("about.section.law"), law())
            .add(Message.of("about.section.mind"), notes)
            .add(Message.of("about.section.rests"), RestsOn.of(run))
            .add(Message.of("about.section.cannot-tell"), CannotTell.of(run, DataLimitations::of))
            .add(Message.of("about.section.not-computable"), lacking)
            .add(Message.of("about.section.sources"), sources())
            .all());
  }

  private void askedOfRun() {
    ScenarioSheet sheet = run.scenario().sheet();
    say(Message.of("about.name.scenario"), scenario());
    ScenarioInWords.warnings(run.scenario()).forEach(warning -> asked.add(Line.of(warning)));
    if (!sheet.description().isBlank()) {
      asked.add(Line.of(Message.plain(sheet.description().strip())));
    }
    List<String> years =
        run.scenario().scenario().years().stream().map(year -> String.valueOf(year)).toList();
    say(
        Message.of("about.name.year", "years", years.size()),
        Message.plain(String.join(", ", years)));
    say(
        Message.of("about.name.basis"),
        Message.of(
            "about.basis", "basis", sheet.basis(), "year", String.valueOf(sheet.priceYear())));
    if (!sheet.currency().isEmpty()) {
      say(Message.of("about.name.currency"), Message.plain(sheet.currency()));
    }
    options();
    Baseline baseline = run.baseline();
    if (baseline != null) {
      say(Message.of("about.name.order"), Message.of("about.order", "formula", baseline.name()));
    }
    asked.addAll(program(run.version(), run.command()));
  }

  /** Which program made results, and what it was told. */
  static List<Line> program(String version, List<String> command) {
    return List.of(
        new Line(
            Message.of("about.name.command"),
            Message.of("about.command", "arguments", String.join(" ", command))),
        new Line(
            Message.of("about.name.program"), Message.of("about.program", "version", version)));
  }

  private void options() {
    List<OptionResults> options = run.results().options();
    int number = 1;
    for (OptionResults one : options) {
      PolicyOption option = one.outcome().option();
      say(
          options.size() == 1
              ? Message.of("about.name.option")
              : Message.of("about.name.option-number", "number", number++),
          Message.of("about.option", "option", option.name(), "title", option.title()));
      say(
          Message.of("about.name.formula"),
          Message.of(
              option.formulaByDefault() ? "about.formula.default" : "about.formula",
              "formula",
              option.formula().id(),
              "title",
              option.formula().title()));
      List<Message> set = AssumptionsUsed.onSettings(one.outcome());
      if (!set.isEmpty()) {
        say(Message.of("about.name.set"), WordList.apart(set));
      }
    }
  }

  private List<Message> law() {
    List<Message> lines = new ArrayList<>();
    lines.add(Law.dated(run.descriptions().values()));
    for (Outcome outcome : run.outcomes()) {
      lines.add(
          Message.of(
              "about.law.of-option",
              "option",
              outcome.option().name(),
              "law",
              Law.of(outcome, run.descriptions())));
    }
    return lines;
  }

  private List<Message> sources() {
    return Stream.concat(
            run.scenario().sheet().sources().stream().map(AboutResults::data),
            law(run.descriptions()))
        .toList();
  }

  private static Message data(ScenarioSheet.Source source) {
    return Message.of(
        "about.source.data",
        "title",
        source.title(),
        "publisher",
        source.publisher(),
        "licence",
        source.licence(),
        "attribution",
        source.attribution());
  }

  /** The legal texts and papers behind rule sets. */
  static Stream<Message> law(Map<String, Description> descriptions) {
    return descriptions.values().stream()
        .flatMap(
            description ->
                description.sources().stream().map(source -> law(description.id(), source)));
  }

  private static Message law(String rules, Description.Source source) {
    boolean dated = !source.date().isEmpty();
    if (source.note().isEmpty()) {
      return dated
          ? Message.of(
              "about.source.law-dated",
              "rules",
              rules,
              "title",
              source.title(),
              "date",
              source.date())
          : Message.of("about.source.law", "rules", rules, "title", source.title());
    }
    return dated
        ? Message.of(
            "about.source.law-dated-noted",
            "rules",
            rules,
            "title",
            source.title(),
            "date",
            source.date(),
            "note",
            source.note())
        : Message.of(
            "about.source.law-noted",
            "rules",
            rules,
            "title",
            source.title(),
            "note",
            source.note());
  }
}
