package org.dsisim.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.BurdenFindings;
import org.dsisim.model.Formality;
import org.dsisim.model.Origin;
import org.dsisim.model.Procedure;

/** Writes down what rules on burdens find, each finding with its rule. */
final class BurdenRecorder implements BurdenFindings {

  private final FiredRule fired;
  private final List<Formality> formalities = new ArrayList<>();

  BurdenRecorder(FiredRule fired) {
    this.fired = fired;
  }

  List<Formality> formalities() {
    return formalities;
  }

  @Override
  public void needs(Origin origin, Procedure procedure) {
    formalities.add(new Formality(origin, procedure, fired.rule()));
  }
}
