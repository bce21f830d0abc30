package org.dsisim.rulebook.lint;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.fact.Choice;
import org.dsisim.model.fact.Count;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;

/** The parameters that rules read as facts; all others they only name. */
public final class Switches {

  private Switches() {}

  /**
   * The facts of parameters in force: a {@link Choice} for a word or a yes or no, a {@link Count}
   * for a whole number; in the order of the table, in a list that can be added to.
   */
  public static List<Object> of(ParameterValues values) {
    List<Object> facts = new ArrayList<>();
    for (ParameterValue parameterValue : values.all()) {
      switch (parameterValue.value().unit()) {
        case CHOICE, TEXT, BOOLEAN ->
            facts.add(new Choice(parameterValue.name(), parameterValue.value().text()));
        case COUNT, YEARS ->
            facts.add(new Count(parameterValue.name(), values.count(parameterValue.name())));
        case PERCENT, SHARE, USD, NUMBER, MONTHS, LIST, TABLE, TABLE_OF_USD -> {}
      }
    }
    return facts;
  }
}
