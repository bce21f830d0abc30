package org.dsisim.study.attribution;

import java.util.List;
import org.dsisim.parameter.ParameterOverride;

/**
 * What changes between two settings as one thing.
 *
 * @param kind of what it is
 * @param owner the rule set's id, or that of a scenario's assumptions; of the formula and of rule
 *     sets, the ones of the baseline
 * @param name the paragraph of the provision, or the parameter; of the formula and of rule sets,
 *     the ones in their place
 * @param values those of the other setting, to be put in force together
 */
public record Changed(Kind kind, String owner, String name, List<ParameterOverride> values) {

  /** Of what kind a change is. */
  public enum Kind {
    /** The parameters that a provision of the text names. */
    PROVISION,
    /** A parameter that no provision names, or one by itself. */
    PARAMETER,
    /** What is assumed, and no text decides. */
    ASSUMPTION,
    /** Another formula with all that it sets. */
    FORMULA,
    /** Other contribution rule sets with all that they set. */
    RULE_SETS
  }

  /** The addresses of the parameters, as {@code cali-fund.sales_rate}. */
  public List<String> addresses() {
    return values.stream().map(ParameterOverride::address).toList();
  }
}
