package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.layout.Page;
import org.dsisim.simulation.Outcome;

/**
 * What a page is about: the law, the scenario, the options by number, and those that it cannot
 * compute.
 */
public final class WhichOptions {

  private final Page page;
  private final Run run;

  /** Writes to a page what a run is about. */
  public WhichOptions(Page page, Run run) {
    this.page = page;
    this.run = run;
  }

  /** How old the law is, the scenario, and whether its figures are invented. */
  public void head() {
    page.sentence(Law.dated(run.descriptions().values()));
    page.named(Message.of("content.label.scenario"), ScenarioInWords.name(run.scenario()));
    ScenarioInWords.warnings(run.scenario())
        .forEach(warning -> page.named(Message.plain(""), warning));
  }

  /** What each option is called in tables: its number and its name. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (Outcome outcome : run.outcomes()) {
      names.add(names.size() + 1 + " " + outcome.option().name());
    }
    return names;
  }

  /**
   * The options, each with the number by which the page speaks of it, and what is set in it.
   *
   * @param withLaw whether the law of each is said too
   */
  public void options(boolean withLaw) {
    page.heading(Message.of("content.about.options"));
    int number = 1;
    for (Outcome outcome : run.outcomes()) {
      page.item(
          Message.of(
              "content.about.option",
              "number",
              number++,
              "option",
              outcome.option().name(),
              "title",
              outcome.option().title(),
              "formula",
              outcome.option().formula().title()));
      List<Message> set = AssumptionsUsed.onSettings(outcome);
      if (!set.isEmpty()) {
        page.indented(Message.of("content.about.set", "values", WordList.apart(set)));
      }
      if (withLaw) {
        page.indented(Message.of("content.about.law", "law", Law.of(outcome, run.descriptions())));
      }
    }
  }

  /** The options that the scenario lacks something for; nothing where it lacks nothing. */
  public void notComputable() {
    if (!run.notComputable().isEmpty()) {
      page.heading(Message.of("content.about.not-computable"));
      List<Message> lines = new ArrayList<>();
      run.notComputable()
          .forEach(
              (option, needs) ->
                  lines.add(Message.of("content.about.needs", "option", option, "needs", needs)));
      page.items(lines);
    }
  }
}
