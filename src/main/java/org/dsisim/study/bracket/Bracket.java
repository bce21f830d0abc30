package org.dsisim.study.bracket;

import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.parameter.ParameterOverride;

/**
 * What a draft leaves open in one place.
 *
 * @param address the parameter, as {@code cali-fund.sales_rate}, or {@link #FORMULA}
 * @param paragraphs the provisions that it stands in; none where no provision names it
 * @param inForce the value in force
 * @param alternatives in the order of the text
 */
public record Bracket(
    String address, List<String> paragraphs, String inForce, List<Alternative> alternatives) {

  /** The bracket of which each alternative is an allocation formula. */
  public static final String FORMULA = "formula";

  private static final String ASSUMPTION = ParameterOverride.ASSUMPTION + ".";

  /** Copies the lists. */
  public Bracket {
    paragraphs = List.copyOf(paragraphs);
    alternatives = List.copyOf(alternatives);
  }

  /** Whether its alternatives are allocation formulas. */
  public boolean isOfFormula() {
    return address.equals(FORMULA);
  }

  /** Whether nobody decides it, so that it is an assumption and no bracket of a text. */
  public boolean isAssumed() {
    return address.startsWith(ASSUMPTION);
  }

  /** The name of the parameter without its owner. */
  public String name() {
    return address.substring(address.indexOf('.') + 1);
  }

  /** The rule set that the parameter is of; empty of {@link #FORMULA}. */
  public String owner() {
    return isOfFormula() ? "" : address.substring(0, address.indexOf('.'));
  }

  /** The bracket as a draft has it, as {@code [0.5] [=1=] [2]}. */
  public String text() {
    return alternatives.stream().map(Alternative::inBrackets).collect(Collectors.joining(" "));
  }
}
