package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.report.content.Decimals;

/** All that is known of what an option brings, for a page that looks at it. */
public final class IndicatorsJson {

  private IndicatorsJson() {}

  /** The document. */
  public static String text(List<Indicator> indicators) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode array = root.putArray("indicators");
    for (Indicator one : indicators) {
      BigDecimal value = Decimals.of(one.value());
      array
          .addObject()
          .put("name", one.name())
          .put("title", NameInWords.of(one.name()))
          .put("value", value == null ? null : value.toPlainString())
          .put("unit", one.unit());
    }
    return root.toString();
  }
}
