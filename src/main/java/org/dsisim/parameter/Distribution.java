package org.dsisim.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Reads how a parameter's draws are spread, and refuses what nothing can be drawn from. */
final class Distribution {

  private static final Pattern FORM =
      Pattern.compile("(uniform|triangular|normal|lognormal|beta|discrete)\\(([^()]*)\\)");

  private static final Map<String, String> FORMS =
      Map.of(
          "uniform", "uniform(a,b)",
          "triangular", "triangular(a,m,b)",
          "normal", "normal(m,s)",
          "lognormal", "lognormal(m,s)",
          "beta", "beta(a,b)");

  private static final String DISCRETE = "discrete(0.1:0.5;0.2:0.5)";

  /** How far weights may be from 1 together. */
  private static final Fraction TOLERANCE = Fraction.of(1, 1_000_000_000);

  private final String parameter;
  private final Unit unit;
  private final List<String> alternatives;
  private final Problems problems;

  /**
   * A reader of the distribution of a parameter.
   *
   * @param alternatives the valid choices, where the unit is one
   */
  Distribution(String parameter, Unit unit, List<String> alternatives, Problems problems) {
    this.parameter = parameter;
    this.unit = unit;
    this.alternatives = alternatives;
    this.problems = problems;
  }

  /** The text of a cell, empty or not; what is wrong with it is reported. */
  String read(Cell cell) {
    if (cell.isEmpty()) {
      return "";
    }
    Matcher matcher = FORM.matcher(cell.text());
    if (!matcher.matches()) {
      problems.error(
          cell.place(), Message.of("parameter.distribution.forms", "cell", cell.inWords()));
    } else if (matcher.group(1).equals("discrete")) {
      discrete(cell, matcher.group(2));
    } else if (unit.isNumeric()) {
      continuous(cell, matcher.group(1), matcher.group(2));
    } else {
      cell.refuse(
          problems,
          Message.of(
              "parameter.distribution.draws-numbers", "parameter", parameter, "unit", unit.word()),
          Message.of("parameter.distribution.draws-numbers.maybe"));
    }
    return cell.text();
  }

  private void continuous(Cell cell, String family, String text) {
    String form = Objects.requireNonNull(FORMS.get(family));
    String[] parts = text.split(",", -1);
    if (parts.length != form.split(",", -1).length) {
      cell.refuse(problems, Message.of("parameter.distribution.form", "form", form));
      return;
    }
    boolean bounds = family.equals("uniform") || family.equals("triangular");
    List<Fraction> numbers = new ArrayList<>();
    for (String part : parts) {
      Unit of = bounds ? unit : Unit.NUMBER;
      Value value = value(of, part, cell.place());
      if (value == null || value.number() == null) {
        return;
      }
      numbers.add(value.number());
    }
    switch (family) {
      case "uniform", "triangular" -> refuseFalling(cell, family, parts, numbers);
      case "beta" -> {
        if (numbers.stream().anyMatch(number -> number.signum() <= 0)) {
          cell.refuse(problems, Message.of("parameter.distribution.not-positive"));
        }
      }
      default -> {
        if (numbers.get(1).signum() <= 0) {
          cell.refuse(
              problems, Message.of("parameter.distribution.spread", "spread", parts[1].trim()));
        }
      }
    }
  }

  private void refuseFalling(Cell cell, String family, String[] parts, List<Fraction> numbers) {
    boolean rises = numbers.get(0).compareTo(numbers.get(numbers.size() - 1)) < 0;
    for (int i = 1; i < numbers.size(); i++) {
      rises &= numbers.get(i - 1).compareTo(numbers.get(i)) <= 0;
    }
    if (rises) {
      return;
    }
    List<Fraction> sorted = numbers.stream().sorted().toList();
    String meant =
        sorted.stream()
            .map(number -> parts[numbers.indexOf(number)].trim())
            .collect(Collectors.joining(",", family + "(", ")"));
    boolean canRise = sorted.get(0).compareTo(sorted.get(sorted.size() - 1)) < 0;
    cell.refuse(
        problems,
        Message.of("parameter.distribution.must-rise"),
        canRise ? Message.of("parameter.maybe", "meant", meant) : null);
  }

  private void discrete(Cell cell, String text) {
    Fraction sum = Fraction.ZERO;
    for (String part : text.split(";", -1)) {
      int colon = part.lastIndexOf(':');
      if (colon < 0) {
        cell.refuse(
            problems,
            Message.of(
                "parameter.distribution.form", "form", "discrete(value:weight;value:weight)"),
            Message.of("parameter.maybe", "meant", DISCRETE));
        return;
      }
      Value value = value(unit, part.substring(0, colon), cell.place());
      Cell weighted = Cell.of("distribution", part.substring(colon + 1), cell.place());
      Value weight =
          weighted.required(problems) ? Unit.SHARE.read(weighted, List.of(), problems) : null;
      if (value == null || weight == null || weight.number() == null) {
        return;
      }
      sum = sum.plus(weight.number());
    }
    Fraction off = sum.minus(Fraction.ONE);
    if (off.max(off.negated()).compareTo(TOLERANCE) > 0) {
      String total = sum.toDecimal(12).stripTrailingZeros().toPlainString();
      cell.refuse(problems, Message.of("parameter.distribution.weights", "sum", total));
    }
  }

  private @Nullable Value value(Unit of, String text, Place place) {
    Cell part = Cell.of("distribution", text, place);
    return part.required(problems) ? of.read(parameter, part, alternatives, problems) : null;
  }
}
