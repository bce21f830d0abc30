package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.study.SolvedQuestion;
import org.dsisim.study.solving.Attempt;
import org.dsisim.study.solving.Solution;
import org.dsisim.study.solving.Solved;
import org.jspecify.annotations.Nullable;

/** The value of a bracket that was looked for, for a page. */
public final class SolvedJson {

  private SolvedJson() {}

  /** The document. */
  public static String text(SolvedQuestion question) {
    Solved solved = question.solved();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("address", question.address())
        .put("low", solved.range().lowest().toPlainString())
        .put("high", solved.range().highest().toPlainString())
        .put("holdsUptake", question.holdsUptake());
    root.set("asItIs", attempt(question.asItIs()));
    solutions(root.putArray("solutions"), solved);
    root.set("nearest", attempt(solved.nearest()));
    ArrayNode beyond = root.putArray("beyond");
    if (solved.beyond() != null) {
      solutions(beyond, solved.beyond());
    }
    return root.toString();
  }

  private static void solutions(ArrayNode array, Solved solved) {
    for (Solution one : solved.solutions()) {
      ObjectNode node = array.addObject();
      if (one instanceof Solution.Value value) {
        node.put("kind", "value");
        node.set("at", attempt(value.at()));
        node.set("text", attempt(value.inText()));
        node.set("round", attempt(value.round()));
      } else if (one instanceof Solution.Jump jump) {
        node.put("kind", "jump");
        node.set("before", attempt(jump.before()));
        node.set("after", attempt(jump.after()));
      }
    }
  }

  private static @Nullable ObjectNode attempt(@Nullable Attempt attempt) {
    if (attempt == null) {
      return null;
    }
    BigDecimal achieves = attempt.figure() == null ? null : Decimals.of(attempt.figure());
    return JsonNodeFactory.instance
        .objectNode()
        .put("value", attempt.value().toPlainString())
        .put("achieves", achieves == null ? null : achieves.toPlainString());
  }
}
