package org.dsisim.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.Base;
import org.dsisim.model.BurdenFindings;
import org.dsisim.model.Formality;
import org.dsisim.model.Origin;
import org.dsisim.model.Payer;
import org.dsisim.model.Procedure;
import org.dsisim.model.Subject;
import org.dsisim.model.Tagging;

/** Writes down what rules on burdens find, each finding with its rule. */
final class BurdenRecorder implements BurdenFindings {

  private final FiredRule fired;
  private final List<Formality> formalities = new ArrayList<>();
  private final List<Tagging> taggings = new ArrayList<>();

  BurdenRecorder(FiredRule fired) {
    this.fired = fired;
  }

  List<Formality> formalities() {
    return formalities;
  }

  List<Tagging> taggings() {
    return taggings;
  }

  @Override
  public void needs(Origin origin, Procedure procedure) {
    formalities.add(new Formality(origin, procedure, fired.rule()));
  }

  @Override
  public void tags(Subject subject, Base records) {
    if (subject instanceof Payer) {
      throw new IllegalArgumentException("records are those of a Use or an Origin, not of a Payer");
    }
    if (records != Base.SEQUENCES && records != Base.TRACED_SEQUENCES) {
      throw new IllegalArgumentException(
          records + " counts no records; SEQUENCES and TRACED_SEQUENCES do");
    }
    taggings.add(new Tagging(subject, records, fired.rule()));
  }
}
