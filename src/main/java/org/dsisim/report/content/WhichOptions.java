package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.world.Scenario;
import org.dsisim.report.layout.Page;
import org.dsisim.simulation.Outcome;

/** What a page is about: the scenario, the options by number, and those that it cannot compute. */
public final class WhichOptions {

  private final Page page;
  private final Run run;

  public WhichOptions(Page page, Run run) {
    this.page = page;
    this.run = run;
  }

  /** The scenario, and whether its figures are invented. */
  public void scenario() {
    Scenario scenario = run.scenario().scenario();
    page.named("Scenario", scenario.heading().id() + ": " + scenario.heading().title());
    if (scenario.heading().illustrative()) {
      page.named("", "ILLUSTRATIVE: invented figures, which say how a rule works and no more.");
    }
    if (run.scenario().sheet().synthetic()) {
      page.named("", "SYNTHETIC: rows were generated, not observed.");
    }
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
    page.heading("OPTIONS");
    int number = 1;
    for (Outcome outcome : run.outcomes()) {
      page.items(
          List.of(
              "%d = %s: %s; %s."
                  .formatted(
                      number++,
                      outcome.option().name(),
                      outcome.option().title(),
                      outcome.option().formula().title())));
      List<Message> set = AssumptionsUsed.onSettings(outcome);
      if (!set.isEmpty()) {
        page.indented("set: " + WordList.apart(set).inEnglish());
      }
      if (withLaw) {
        page.indented("law: " + Law.of(outcome, run.descriptions()));
      }
    }
  }

  /** The options that the scenario lacks something for; nothing where it lacks nothing. */
  public void notComputable() {
    if (!run.notComputable().isEmpty()) {
      page.heading("NOT COMPUTABLE HERE");
      List<String> lines = new ArrayList<>();
      run.notComputable()
          .forEach((option, needs) -> lines.add(option + " needs " + needs.inEnglish() + "."));
      page.items(lines);
    }
  }
}
