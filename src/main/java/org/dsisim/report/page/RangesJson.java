package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.study.uncertainty.Draws;
import org.dsisim.study.uncertainty.Range;
import org.dsisim.study.uncertainty.UncertainInput;
import org.jspecify.annotations.Nullable;

/** How far figures move over draws of what nobody knows, for a page. */
public final class RangesJson {

  private RangesJson() {}

  /** The document. */
  public static String text(DrawnRun drawn) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("seed", drawn.seed());
    ArrayNode inputs = root.putArray("inputs");
    ArrayNode ranges = root.putArray("ranges");
    int count = 0;
    int answered = 0;
    for (Draws draws : drawn.draws()) {
      count = draws.all().size();
      answered = draws.answered();
      for (UncertainInput input : draws.inputs()) {
        inputs.addObject().put("address", input.address()).put("distribution", input.text());
      }
      draws.ranges().stream()
          .filter(RangesJson::isOfMoney)
          .forEach(range -> range(ranges.addObject(), range));
    }
    return root.put("draws", count).put("answered", answered).toString();
  }

  /** Shares and counts go into files. */
  private static boolean isOfMoney(Range range) {
    return range.asItIs() instanceof ResultValue.Dollars;
  }

  private static void range(ObjectNode node, Range range) {
    node.put("of", range.figure().id())
        .put("low", decimal(range.low()))
        .put("median", decimal(range.median()))
        .put("high", decimal(range.high()))
        .put("mean", decimal(range.mean()))
        .put("varies", range.varies());
  }

  private static @Nullable String decimal(ResultValue value) {
    BigDecimal decimal = Decimals.of(value);
    return decimal == null ? null : decimal.toPlainString();
  }
}
