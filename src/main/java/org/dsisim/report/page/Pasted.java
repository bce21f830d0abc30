package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Problem;

/**
 * What an edited text says.
 *
 * @param option whose provisions it holds
 * @param settings the values that it chooses otherwise, by address
 * @param notes on what it says
 */
public record Pasted(String option, Map<String, String> settings, List<Problem> notes) {

  /** The name of the text in messages. */
  public static final String SHOWN_AS = "text";

  /** The document. */
  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("option", option);
    ObjectNode values = root.putObject("settings");
    settings.forEach(values::put);
    ProblemsJson.put(root, notes);
    return root.toString();
  }
}
