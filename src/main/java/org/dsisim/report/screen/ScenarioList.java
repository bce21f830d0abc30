package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.Scenario;
import org.dsisim.report.layout.Page;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.scenario.ScenarioSheet;

/** The scenarios, for the screen. */
public final class ScenarioList {

  private final Page page;

  /** An empty list so many columns wide. */
  public ScenarioList(int width) {
    this.page = new Page(width);
  }

  /** Adds a scenario. */
  public void add(ScenarioFolder folder) {
    Scenario scenario = folder.scenario();
    ScenarioSheet sheet = folder.sheet();
    page.heading(scenario.heading().id() + ": " + sheet.title());
    page.sentence(sheet.description());
    List<String> facts = new ArrayList<>();
    facts.add(
        "%s; %d users, %s"
            .formatted(
                scenario.years().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                scenario.users().size(),
                scenario.uses().isThere()
                    ? scenario.uses().rows().size() + " uses"
                    : "no uses.csv"));
    facts.add("known of the users: " + known(scenario));
    if (sheet.illustrative()) {
      facts.add("ILLUSTRATIVE: invented");
    }
    if (sheet.synthetic()) {
      facts.add("SYNTHETIC: generated");
    }
    for (ScenarioSheet.Source source : sheet.sources()) {
      facts.add("source: " + source.title() + ", " + source.publisher() + ", " + source.licence());
    }
    page.items(facts);
  }

  private static String known(Scenario scenario) {
    List<String> words = new ArrayList<>();
    for (AssessmentBase base : AssessmentBase.values()) {
      long of =
          scenario.users().stream()
              .filter(user -> user.accounts().stream().anyMatch(a -> a.figures().knows(base)))
              .count();
      if (of == scenario.users().size() && of > 0) {
        words.add(base.words());
      } else if (of > 0) {
        words.add(base.words() + " of " + of);
      }
    }
    return words.isEmpty() ? "nothing" : String.join(", ", words);
  }

  /** The whole text. */
  public String text() {
    return page.text();
  }
}
