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

  public static List<Object> of(ParameterValues terms) {
    List<Object> facts = new ArrayList<>();
    for (ParameterValue term : terms.all()) {
      switch (term.value().unit()) {
        case CHOICE, TEXT, BOOLEAN -> facts.add(new Choice(term.name(), term.value().text()));
        case COUNT, YEARS -> facts.add(new Count(term.name(), terms.count(term.name())));
        case PERCENT, SHARE, USD, NUMBER, MONTHS, LIST, TABLE, TABLE_OF_USD -> {}
      }
    }
    return facts;
  }
}
