package org.dsisim.report.screen.list;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.scenario.ScenarioSheet;

/** The scenarios, for the screen. */
public final class ScenarioList {

  private final Page page;

  /** An empty list for a screen. */
  public ScenarioList(Screen screen) {
    this.page = new Page(screen);
  }

  /** Adds a scenario. */
  public void add(ScenarioFolder folder) {
    Scenario scenario = folder.scenario();
    ScenarioSheet sheet = folder.sheet();
    page.heading(
        Message.of("screen.named", "name", scenario.heading().id(), "title", sheet.title()));
    page.sentence(Message.plain(sheet.description()));
    page.item(rows(scenario));
    page.item(known(scenario));
    scenario.columns().all().forEach(column -> page.item(own(column)));
    if (sheet.illustrative()) {
      page.item(Message.of("screen.scenarios.illustrative"));
    }
    if (sheet.synthetic()) {
      page.item(Message.of("screen.scenarios.synthetic"));
    }
    for (ScenarioSheet.Source source : sheet.sources()) {
      page.item(
          Message.of(
              "screen.scenarios.source",
              "title",
              source.title(),
              "publisher",
              source.publisher(),
              "licence",
              source.licence()));
    }
  }

  private static List<AssessmentBase> figures(Scenario scenario) {
    List<AssessmentBase> figures = new ArrayList<>(List.of(AssessmentBase.values()));
    scenario.columns().of(OwnColumn.USERS).stream()
        .filter(column -> column.kind() == OwnColumn.Kind.FIGURE)
        .forEach(column -> figures.add(column.figure()));
    return figures;
  }

  private static Message own(OwnColumn column) {
    return Message.of(
        "screen.scenarios.own",
        "column",
        column.name(),
        "table",
        column.table(),
        "unit",
        column.unit().word(),
        "meaning",
        column.meaning(),
        "source",
        column.source());
  }

  private static Message rows(Scenario scenario) {
    List<String> years = scenario.years().stream().map(String::valueOf).toList();
    int users = scenario.users().size();
    return scenario.uses().isThere()
        ? Message.of(
            "screen.scenarios.rows",
            "years",
            years,
            "users",
            users,
            "uses",
            scenario.uses().rows().size())
        : Message.of("screen.scenarios.rows-without-uses", "years", years, "users", users);
  }

  private static Message known(Scenario scenario) {
    List<Message> words = new ArrayList<>();
    for (AssessmentBase base : figures(scenario)) {
      long of =
          scenario.users().stream()
              .filter(user -> user.accounts().stream().anyMatch(a -> a.figures().knows(base)))
              .count();
      if (of == scenario.users().size() && of > 0) {
        words.add(base.inWords());
      } else if (of > 0) {
        words.add(Message.of("screen.scenarios.known-of", "figure", base.inWords(), "users", of));
      }
    }
    return words.isEmpty()
        ? Message.of("screen.scenarios.nothing-known")
        : Message.of("screen.scenarios.known", "figures", words);
  }

  /** The whole text. */
  public String text() {
    return page.text();
  }
}
