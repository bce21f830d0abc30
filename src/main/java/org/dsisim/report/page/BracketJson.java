package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.report.content.option.AlternativeInWords;
import org.dsisim.report.content.option.ValueInWords;
import org.jspecify.annotations.Nullable;

/** A parameter or an assumption as a control: its value, and what can be put in its place. */
final class BracketJson {

  /** Steps from the low end of a range to the high one, about. */
  private static final BigDecimal STEPS = BigDecimal.valueOf(20);

  private final Provided provided;
  private final String address;
  private final ParameterValue parameterValue;

  BracketJson(Provided provided, String address, ParameterValue parameterValue) {
    this.provided = provided;
    this.address = address;
    this.parameterValue = parameterValue;
  }

  void write(ObjectNode node) {
    Value inForce = provided.inForce().getOrDefault(address, parameterValue).value();
    ParameterValue held = provided.baseline().get(address);
    Value baseline = held == null ? inForce : held.value();
    node.put("name", parameterValue.name())
        .put("title", NameInWords.of(parameterValue.name()))
        .put("unit", parameterValue.parameter().unit().word())
        .put("kind", kind(parameterValue.parameter().unit()))
        .put("value", parameterValue.value().text())
        .put("inForce", inForce.text())
        .put("baseline", baseline.text())
        .put("changed", !parameterValue.value().saysTheSameAs(inForce));
    range(node);
    ArrayNode alternatives = node.putArray("alternatives");
    alternatives()
        .forEach(
            (value, label) -> alternatives.addObject().put("value", value).put("label", label));
    node.put(
            "fromText",
            !parameterValue.dated().alternatives().isEmpty()
                && !parameterValue.dated().isIllustrative())
        .put("reference", parameterValue.reference())
        .put("description", parameterValue.parameter().description())
        .put("place", provided.places().getOrDefault(address, ""));
    Message untested = provided.untested().get(address);
    node.put("testable", untested == null)
        .put("reason", untested == null ? null : untested.inEnglish());
  }

  private static String kind(Unit unit) {
    return switch (unit) {
      case CHOICE -> "choice";
      case LIST -> "list";
      case BOOLEAN -> "boolean";
      case TEXT, TABLE, TABLE_OF_USD -> "text";
      case PERCENT, SHARE, USD, COUNT, NUMBER, YEARS, MONTHS -> "number";
    };
  }

  private void range(ObjectNode node) {
    Value low = parameterValue.dated().low();
    Value high = parameterValue.dated().high();
    node.put("low", low == null ? null : low.text()).put("high", high == null ? null : high.text());
    node.put("rangeIsOurs", low != null || high != null);
    node.put("step", step(low, high));
  }

  /** A twentieth of the range, rounded to one digit; whole of what is counted. */
  private @Nullable String step(@Nullable Value low, @Nullable Value high) {
    if (!parameterValue.parameter().unit().isNumeric() || low == null || high == null) {
      return null;
    }
    BigDecimal wide = new BigDecimal(high.text()).subtract(new BigDecimal(low.text()));
    BigDecimal step = wide.divide(STEPS, new MathContext(1, RoundingMode.UP)).stripTrailingZeros();
    boolean isWhole = parameterValue.parameter().unit().isWhole();
    return step.signum() <= 0
        ? null
        : (isWhole ? step.max(BigDecimal.ONE).setScale(0, RoundingMode.UP) : step).toPlainString();
  }

  /** What can be put in its place: of a list its items, of all others whole values. */
  private Map<String, String> alternatives() {
    Map<String, String> alternatives = new LinkedHashMap<>();
    for (Value one : parameterValue.alternatives()) {
      if (parameterValue.parameter().unit() == Unit.LIST) {
        one.items().forEach(item -> put(alternatives, item));
      } else {
        put(alternatives, one.text());
      }
    }
    if (parameterValue.parameter().unit() == Unit.LIST) {
      parameterValue.value().items().forEach(item -> put(alternatives, item));
      parameterValue.dated().value().items().forEach(item -> put(alternatives, item));
    }
    return alternatives;
  }

  private void put(Map<String, String> alternatives, String alternative) {
    Parameter parameter = parameterValue.parameter();
    alternatives.put(
        alternative,
        parameter.unit().isNumeric()
            ? ValueInWords.figure(parameter.unit(), alternative)
            : AlternativeInWords.of(parameter, alternative).inEnglish());
  }
}
