package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.study.bracket.Alternative;
import org.dsisim.study.bracket.BracketEffect;
import org.dsisim.study.bracket.TriedBracket;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Which bracket of a text matters to a figure, for a page. */
public final class BracketsJson {

  private static final int FIRST = 0;

  private BracketsJson() {}

  /** The document of the first figure that was asked for. */
  public static String text(BracketedRun bracketed) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("figure", bracketed.figures().get(FIRST).id())
        .put("inForce", decimal(bracketed.inForce().get(FIRST)));
    ArrayNode ranked = root.putArray("ranked");
    for (TriedBracket one : bracketed.ranked(FIRST)) {
      moved(ranked, one);
    }
    ArrayNode untested = root.putArray("untested");
    for (TriedBracket one : bracketed.untested()) {
      Message why = one.untested();
      named(untested.addObject(), one).put("reason", why == null ? null : why.inEnglish());
    }
    ArrayNode assumed = root.putArray("assumed");
    for (TriedBracket one : bracketed.assumed()) {
      moved(assumed, one);
    }
    return root.toString();
  }

  private static ObjectNode named(ObjectNode node, TriedBracket one) {
    return node.put("address", one.bracket().address())
        .put("title", NameInWords.of(one.bracket().name()));
  }

  private static void moved(ArrayNode array, TriedBracket one) {
    BracketEffect effect = one.effects().get(FIRST);
    ObjectNode node = named(array.addObject(), one);
    if (effect == null) {
      node.putNull("span").putNull("lowest").putNull("highest");
      return;
    }
    node.put("span", dollars(effect.span()));
    node.set("lowest", end(one, effect.lowest(), effect.least()));
    node.set("highest", end(one, effect.highest(), effect.most()));
  }

  /** An end; null where it is what is in force. */
  private static @Nullable ObjectNode end(
      TriedBracket one, @Nullable Integer number, Fraction change) {
    if (number == null) {
      return null;
    }
    Alternative alternative = one.bracket().alternatives().get(number);
    return JsonNodeFactory.instance
        .objectNode()
        .put("value", alternative.text())
        .put("label", alternative.label().isEmpty() ? alternative.text() : alternative.label())
        .put("amount", decimal(one.alternatives().get(number).values().get(FIRST)))
        .put("change", dollars(change));
  }

  private static @Nullable String decimal(ResultValue value) {
    BigDecimal decimal = Decimals.of(value);
    return decimal == null ? null : decimal.toPlainString();
  }

  private static String dollars(Fraction difference) {
    return Decimals.ofRatio(difference).toPlainString();
  }
}
