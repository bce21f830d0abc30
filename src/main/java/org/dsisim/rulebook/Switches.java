package org.dsisim.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.Choice;
import org.dsisim.model.Count;
import org.dsisim.parameter.Term;
import org.dsisim.parameter.Terms;

/** The parameters that rules read as facts; all others they only name. */
final class Switches {

  private Switches() {}

  static List<Object> of(Terms terms) {
    List<Object> facts = new ArrayList<>();
    for (Term term : terms.all()) {
      switch (term.value().unit()) {
        case CHOICE, TEXT, BOOLEAN -> facts.add(new Choice(term.name(), term.value().text()));
        case COUNT, YEARS -> facts.add(new Count(term.name(), terms.count(term.name())));
        case PERCENT, SHARE, USD, NUMBER, MONTHS, LIST -> {}
      }
    }
    return facts;
  }
}
