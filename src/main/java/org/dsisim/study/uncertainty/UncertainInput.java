package org.dsisim.study.uncertainty;

import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;

/**
 * A parameter or an assumption that takes other values from draw to draw.
 *
 * @param owner the rule set's id, or {@link ParameterOverride#ASSUMPTION}
 * @param inForce with the value that it has as long as it is not drawn
 * @param spread the values that it takes
 * @param isOfEachPayer whether each payer takes a value of its own in each draw
 */
public record UncertainInput(
    String owner, ParameterValue inForce, Spread spread, boolean isOfEachPayer) {

  /** The address, as {@code assumption.uptake}. */
  public String address() {
    return owner + "." + inForce.name();
  }

  /** The values that it takes, as people write them. */
  public String text() {
    return isOfEachPayer ? "each-payer(" + spread.text() + ")" : spread.text();
  }

  /** Whether it is a matter of knowledge or of choice. */
  public Side side() {
    return owner.equals(ParameterOverride.ASSUMPTION) ? Side.NOBODY : Side.ROOM;
  }

  /** A value put in force for all. */
  public ParameterOverride set(String value) {
    return new ParameterOverride(owner, inForce.name(), value, inForce.dated().place());
  }
}
