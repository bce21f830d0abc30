package org.dsisim.report.page.asked;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What a page asks, as it asks it. */
public final class AskJson {

  private AskJson() {}

  /** The document. */
  public static String text(Ask ask) {
    return question(ask).toString();
  }

  /** What it asks when its reader wants to know what the total is made of. */
  public static String why(Ask ask) {
    ObjectNode root = question(ask);
    root.putObject("of").put("kind", "total");
    return root.toString();
  }

  private static ObjectNode question(Ask ask) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("scenario", ask.scenario()).put("option", ask.option()).put("year", ask.year());
    put(root, ask.settings());
    Ask.Baseline baseline = ask.baseline();
    if (baseline != null) {
      put(root.putObject("baseline").put("option", baseline.option()), baseline.settings());
    }
    return root.put("mine", ask.mine()).put("names", ask.names());
  }

  private static void put(ObjectNode node, Map<String, String> settings) {
    ObjectNode inner = node.putObject("settings");
    settings.forEach(inner::put);
  }
}
