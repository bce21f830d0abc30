package org.dsisim.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.value.Fraction;

/**
 * A parameter's value in force, and where it comes from.
 *
 * @param dated the row of the table for the year, also where a setting took its place
 * @param value the value in force
 * @param setting whether a preset or {@code --set} took the place of the table's value
 * @param place where the value in force was written
 * @param setBy the preset or the named option that put it in force, with its source; empty for
 *     none, and for {@code --set}
 */
public record ParameterValue(
    Parameter parameter,
    DatedValue dated,
    Value value,
    boolean setting,
    Place place,
    String setBy) {

  /** More digits than anybody reads. */
  private static final int PLACES = 12;

  /**
   * The same with a number as many times as large, since another parameter says so.
   *
   * @throws IllegalArgumentException when it is no number
   */
  public ParameterValue times(Fraction factor, ParameterValue because) {
    Fraction number = value.number();
    if (number == null) {
      throw new IllegalArgumentException(name() + " is no number.");
    }
    Fraction raised = number.times(factor);
    String text = raised.toDecimal(PLACES).stripTrailingZeros().toPlainString();
    Value other = new Value(value.unit(), text, raised, value.items());
    return new ParameterValue(parameter, dated, other, true, because.place(), because.name());
  }

  /** The parameter's name. */
  public String name() {
    return parameter.name();
  }

  /** Whether the value is the table's own and no source gives it. */
  public boolean isIllustrative() {
    return dated.isIllustrative() && !setting;
  }

  /** Whether a setting says something else than the table. */
  public boolean isChanged() {
    return setting && !value.saysTheSameAs(dated.value());
  }

  /**
   * What the value in force comes from. The table's reference is that of its value and of its
   * brackets, and says nothing of any other.
   */
  public String reference() {
    if (!setting) {
      return dated.reference();
    }
    boolean ofTable = !dated.isIllustrative() && (!isChanged() || isAlternative());
    return Stream.of(setBy, setBy.isEmpty() || !ofTable ? "" : dated.reference())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /**
   * The alternatives of the bracketed text, in their order; of a switch that is on or off, both.
   */
  public List<Value> alternatives() {
    Unit unit = parameter.unit();
    if (unit == Unit.BOOLEAN) {
      return List.of(Value.text(unit, "true"), Value.text(unit, "false"));
    }
    List<Value> read = new ArrayList<>();
    for (String alternative : dated.alternatives()) {
      // What cannot be read was reported with the table.
      Cell cell = Cell.of(name(), alternative, dated.place());
      Value one = unit.read(name(), cell, List.of(), new Problems());
      if (one != null) {
        read.add(one);
      }
    }
    return read;
  }

  /** Whether the value in force is one of the alternatives. */
  public boolean isAlternative() {
    return alternatives().stream().anyMatch(value::saysTheSameAs);
  }
}
