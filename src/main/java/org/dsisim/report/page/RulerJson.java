package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dsisim.parameter.Value;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** The curve of a bracket, for a page. */
public final class RulerJson {

  private RulerJson() {}

  /** The document. */
  public static String text(Ruled ruled) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("address", ruled.address())
        .put("low", text(ruled.parameterValue().dated().low()))
        .put("high", text(ruled.parameterValue().dated().high()))
        .put("inForce", ruled.parameterValue().value().text());
    points(root.putArray("points"), ruled.points());
    points(root.putArray("alternatives"), ruled.alternatives());
    return root.toString();
  }

  private static @Nullable String text(@Nullable Value value) {
    return value == null ? null : value.text();
  }

  private static void points(ArrayNode array, List<Ruled.Point> points) {
    for (Ruled.Point point : points) {
      array
          .addObject()
          .put("value", point.value())
          .put("expected", usd(point.expected()))
          .put("mine", usd(point.mine()));
    }
  }

  private static @Nullable String usd(@Nullable Money money) {
    return money == null ? null : AnswerJson.usd(money);
  }
}
