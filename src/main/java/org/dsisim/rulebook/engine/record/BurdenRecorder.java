package org.dsisim.rulebook.engine.record;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.answer.BurdenFindings;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.figure.AssessmentBase;

/** Writes down what rules on burdens find, each finding with its rule. */
public final class BurdenRecorder implements BurdenFindings {

  private final FiredRule fired;
  private final List<Formality> formalities = new ArrayList<>();
  private final List<Tagging> taggings = new ArrayList<>();

  /** Writes down what uses must go through, with the rule that says so. */
  public BurdenRecorder(FiredRule fired) {
    this.fired = fired;
  }

  /** What was found so far that uses must go through. */
  public List<Formality> formalities() {
    return formalities;
  }

  /** Which records were found so far that have to be tagged. */
  public List<Tagging> taggings() {
    return taggings;
  }

  @Override
  public void needs(Origin origin, Procedure procedure) {
    formalities.add(new Formality(origin, procedure, fired.rule()));
  }

  @Override
  public void tags(Subject subject, AssessmentBase records) {
    if (subject instanceof Payer) {
      throw new IllegalArgumentException("records are those of a Use or an Origin, not of a Payer");
    }
    if (records != AssessmentBase.SEQUENCES && records != AssessmentBase.TRACED_SEQUENCES) {
      throw new IllegalArgumentException(
          records + " counts no records; SEQUENCES and TRACED_SEQUENCES do");
    }
    taggings.add(new Tagging(subject, records, fired.rule()));
  }

  @Override
  public void tagsKnowledge(Use use) {
    taggings.add(new Tagging(use, AssessmentBase.SEQUENCES, true, fired.rule()));
  }
}
