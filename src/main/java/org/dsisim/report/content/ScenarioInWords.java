package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.model.world.Scenario.Heading;
import org.dsisim.scenario.ScenarioFolder;

/** What is said of a scenario wherever figures of it are shown. */
public final class ScenarioInWords {

  private ScenarioInWords() {}

  /** Its id and its title. */
  public static Message name(ScenarioFolder scenario) {
    Heading heading = scenario.scenario().heading();
    return Message.of("content.about.scenario", "scenario", heading.id(), "title", heading.title());
  }

  /** That its figures are invented, or its rows generated; nothing where they are neither. */
  public static List<Message> warnings(ScenarioFolder scenario) {
    List<Message> warnings = new ArrayList<>();
    if (scenario.scenario().heading().illustrative()) {
      warnings.add(Message.of("content.about.illustrative"));
    }
    if (scenario.sheet().synthetic()) {
      warnings.add(Message.of("content.about.synthetic"));
    }
    return warnings;
  }
}
