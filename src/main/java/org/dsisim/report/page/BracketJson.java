package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.limitation.WhyUntested;
import org.dsisim.message.Message;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.simulation.YearOutcome;
import org.jspecify.annotations.Nullable;

/** A parameter as a bracket that one can touch. */
final class BracketJson {

  private static final String RANGE_IS_OURS = "The range to try is ours";

  /** Reasons that prove that no value within the range moves anything. */
  private static final Set<String> PROOFS =
      Set.of(
          "limitation.untested.no-attribution",
          "limitation.untested.no-figure",
          "limitation.untested.no-loss",
          "limitation.untested.no-prices",
          "limitation.untested.nobody-asked",
          "limitation.untested.one-year");

  private final YearOutcome year;
  private final @Nullable YearOutcome baseline;

  /**
   * Brackets.
   *
   * @param year in which values are in force, and which tells what cannot be tested
   * @param baseline what they were under it; null for none
   */
  BracketJson(YearOutcome year, @Nullable YearOutcome baseline) {
    this.year = year;
    this.baseline = baseline;
  }

  /** A parameter of a rule set or an assumption. */
  ObjectNode of(String owner, ParameterValue term) {
    DatedValue dated = term.dated();
    String value = term.value().text();
    Value before = before(owner, term);
    ObjectNode node =
        Fields.object()
            .put("name", term.name())
            .put("title", term.name().replace('_', ' '))
            .put("unit", term.value().unit().word())
            .put("kind", kind(term.value().unit()))
            .put("value", value)
            .put("baseline", before.text())
            .put("inForce", dated.value().text())
            .put("changed", !term.value().saysTheSameAs(before))
            .put("low", dated.low() == null ? null : dated.low().text())
            .put("high", dated.high() == null ? null : dated.high().text())
            .put("rangeIsOurs", term.parameter().description().contains(RANGE_IS_OURS));
    ArrayNode alternatives = node.putArray("alternatives");
    for (String alternative : alternatives(term)) {
      alternatives
          .addObject()
          .put("value", alternative)
          .put("label", label(term.value().unit(), alternative));
    }
    Message untested = untested(owner, term);
    return node.put("fromText", !dated.alternatives().isEmpty())
        .put("reference", term.reference())
        .put("description", term.parameter().description())
        .put("place", term.place().inWords().inEnglish())
        .put("testable", untested == null)
        .put("reason", untested == null ? null : untested.inEnglish());
  }

  private Value before(String owner, ParameterValue term) {
    if (baseline == null) {
      return term.dated().value();
    }
    ParameterValues terms =
        owner.equals(ParameterOverride.ASSUMPTION)
            ? baseline.assumptions()
            : baseline.terms().get(owner);
    return terms == null || !terms.has(term.name())
        ? term.dated().value()
        : terms.term(term.name()).value();
  }

  private static String kind(Unit unit) {
    return switch (unit) {
      case CHOICE, TEXT -> "choice";
      case LIST -> "list";
      case BOOLEAN -> "boolean";
      default -> "number";
    };
  }

  /** The alternatives; of a list the items that it has or had. */
  private static List<String> alternatives(ParameterValue term) {
    if (term.value().unit() == Unit.LIST) {
      Set<String> items = new LinkedHashSet<>(term.dated().value().items());
      items.addAll(term.value().items());
      return List.copyOf(items);
    }
    return term.alternatives().stream().map(Value::text).toList();
  }

  private static String label(Unit unit, String alternative) {
    if (unit == Unit.BOOLEAN) {
      return alternative.equals("true")
          ? Message.of("workbench.yes").inEnglish()
          : Message.of("workbench.no").inEnglish();
    }
    return alternative.replace('-', ' ');
  }

  /** Why nothing moves whatever the value is; null where something may. */
  private @Nullable Message untested(String owner, ParameterValue term) {
    Map<String, ParameterValues> terms = year.terms();
    if (!terms.containsKey(owner)) {
      return null;
    }
    List<String> values = new ArrayList<>();
    for (Value end : new @Nullable Value[] {term.dated().low(), term.dated().high()}) {
      if (end != null) {
        values.add(end.text());
      }
    }
    Message why = WhyUntested.of(year, owner, term.name(), values);
    return PROOFS.contains(why.key()) ? why : null;
  }
}
