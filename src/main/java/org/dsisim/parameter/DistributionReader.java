package org.dsisim.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Reads how a parameter's draws are spread, and refuses what nothing can be drawn from. */
final class DistributionReader {

  private static final Pattern FORM =
      Pattern.compile("(uniform|triangular|normal|lognormal|beta|discrete)\\(([^()]*)\\)");

  private static final Pattern EACH_PAYER = Pattern.compile("each-payer\\((.*)\\)");

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
  DistributionReader(String parameter, Unit unit, List<String> alternatives, Problems problems) {
    this.parameter = parameter;
    this.unit = unit;
    this.alternatives = alternatives;
    this.problems = problems;
  }

  /** What a cell says; null where it is empty, and where something is wrong, which is reported. */
  @Nullable Distribution read(Cell cell) {
    if (cell.isEmpty()) {
      return null;
    }
    Matcher each = EACH_PAYER.matcher(cell.text());
    return each.matches() ? eachPayer(cell, each.group(1)) : ofAll(cell);
  }

  private @Nullable Distribution eachPayer(Cell cell, String inner) {
    if (unit != Unit.SHARE) {
      cell.refuse(
          problems,
          Message.of(
              "parameter.distribution.each-payer", "parameter", parameter, "unit", unit.word()),
          Message.of("parameter.maybe", "meant", inner));
      return null;
    }
    Cell within = Cell.of(cell.column(), inner.trim(), cell.place());
    Distribution of = within.required(problems) ? ofAll(within) : null;
    return of == null ? null : new Distribution.EachPayer(cell.text(), of);
  }

  private @Nullable Distribution ofAll(Cell cell) {
    Matcher matcher = FORM.matcher(cell.text());
    if (!matcher.matches()) {
      String family = cell.text().trim().split("\\W", 2)[0];
      problems.error(
          cell.place(),
          Message.of("parameter.distribution.forms", "cell", cell.inWords()),
          Nearest.to(family, FORMS.keySet())
              .map(near -> Message.of("parameter.maybe", "meant", FORMS.getOrDefault(near, near)))
              .orElse(null));
      return null;
    }
    if (unit == Unit.LIST) {
      cell.refuse(
          problems,
          Message.of("parameter.distribution.of-list", "parameter", parameter),
          Message.of("parameter.distribution.of-list.maybe"));
      return null;
    }
    if (matcher.group(1).equals("discrete")) {
      return discrete(cell, matcher.group(2));
    }
    if (unit.isNumeric()) {
      return continuous(cell, matcher.group(1), matcher.group(2));
    }
    cell.refuse(
        problems,
        Message.of(
            "parameter.distribution.draws-numbers", "parameter", parameter, "unit", unit.word()),
        Message.of("parameter.distribution.draws-numbers.maybe"));
    return null;
  }

  private @Nullable Distribution continuous(Cell cell, String family, String text) {
    String form = Objects.requireNonNull(FORMS.get(family));
    String[] parts = text.split(",", -1);
    if (parts.length != form.split(",", -1).length) {
      cell.refuse(problems, Message.of("parameter.distribution.form", "form", form));
      return null;
    }
    boolean bounds = family.equals("uniform") || family.equals("triangular");
    List<Fraction> numbers = new ArrayList<>();
    for (String part : parts) {
      Unit of = bounds ? unit : Unit.NUMBER;
      Value value = value(of, part, cell.place());
      if (value == null || value.number() == null) {
        return null;
      }
      numbers.add(value.number());
    }
    Fraction first = numbers.get(0);
    Fraction second = numbers.get(1);
    return switch (family) {
      case "uniform" ->
          rises(cell, family, parts, numbers)
              ? new Distribution.Uniform(cell.text(), first, second)
              : null;
      case "triangular" ->
          rises(cell, family, parts, numbers)
              ? new Distribution.Triangular(cell.text(), first, second, numbers.get(2))
              : null;
      case "beta" ->
          isOfShare(cell, numbers) ? new Distribution.Beta(cell.text(), first, second) : null;
      case "normal" ->
          isSpread(cell, parts, second)
              ? new Distribution.Normal(cell.text(), first, second)
              : null;
      default ->
          isSpread(cell, parts, second)
              ? new Distribution.LogNormal(cell.text(), first, second)
              : null;
    };
  }

  /** What lies between 0 and 1 is a part of something: of percent it would be none of a hundred. */
  private boolean isOfShare(Cell cell, List<Fraction> numbers) {
    if (unit != Unit.SHARE && unit != Unit.NUMBER) {
      cell.refuse(
          problems,
          Message.of(
              "parameter.distribution.between-zero-and-one",
              "parameter",
              parameter,
              "unit",
              unit.word()),
          Message.of("parameter.distribution.between-zero-and-one.maybe"));
      return false;
    }
    if (numbers.stream().anyMatch(number -> number.signum() <= 0)) {
      cell.refuse(problems, Message.of("parameter.distribution.not-positive"));
      return false;
    }
    return true;
  }

  private boolean isSpread(Cell cell, String[] parts, Fraction deviation) {
    if (deviation.signum() <= 0) {
      cell.refuse(problems, Message.of("parameter.distribution.spread", "spread", parts[1].trim()));
    }
    return deviation.signum() > 0;
  }

  private boolean rises(Cell cell, String family, String[] parts, List<Fraction> numbers) {
    boolean rises = numbers.get(0).compareTo(numbers.get(numbers.size() - 1)) < 0;
    for (int i = 1; i < numbers.size(); i++) {
      rises &= numbers.get(i - 1).compareTo(numbers.get(i)) <= 0;
    }
    if (rises) {
      return true;
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
    return false;
  }

  private @Nullable Distribution discrete(Cell cell, String text) {
    Fraction sum = Fraction.ZERO;
    List<Distribution.Weighted> values = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      int colon = part.lastIndexOf(':');
      if (colon < 0) {
        cell.refuse(
            problems,
            Message.of(
                "parameter.distribution.form", "form", "discrete(value:weight;value:weight)"),
            Message.of("parameter.maybe", "meant", DISCRETE));
        return null;
      }
      Value value = value(unit, part.substring(0, colon), cell.place());
      Cell weighted = Cell.of("distribution", part.substring(colon + 1), cell.place());
      Value weight =
          weighted.required(problems) ? Unit.SHARE.read(weighted, List.of(), problems) : null;
      if (value == null || weight == null || weight.number() == null) {
        return null;
      }
      values.add(new Distribution.Weighted(value, weight.number()));
      sum = sum.plus(weight.number());
    }
    Fraction off = sum.minus(Fraction.ONE);
    if (off.max(off.negated()).compareTo(TOLERANCE) > 0) {
      String total = sum.toDecimal(12).stripTrailingZeros().toPlainString();
      cell.refuse(problems, Message.of("parameter.distribution.weights", "sum", total));
      return null;
    }
    return new Distribution.Discrete(cell.text(), List.copyOf(values));
  }

  private @Nullable Value value(Unit of, String text, Place place) {
    Cell part = Cell.of("distribution", text, place);
    return part.required(problems) ? of.read(parameter, part, alternatives, problems) : null;
  }
}
