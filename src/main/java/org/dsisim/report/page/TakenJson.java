package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A scenario that a page gave, for the page. */
public final class TakenJson {

  private TakenJson() {}

  /** The document. */
  public static String text(Taken taken) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    StartJson.scenario(root.putObject("scenario"), taken.id(), taken.sheet());
    ArrayNode forgotten = root.putArray("forgotten");
    taken
        .forgotten()
        .forEach((id, called) -> forgotten.addObject().put("id", id).put("called", called));
    ProblemsJson.put(root, taken.problems());
    return root.toString();
  }
}
