package org.dsisim.model.answer;

import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.figure.AssessmentBase;

/** What a rule on burdens may conclude; {@code findings} in {@code burdens.drl}. */
public interface BurdenFindings {

  /** The use needs a procedure with the country of origin, or with its communities. */
  void needs(Origin origin, Procedure procedure);

  /**
   * The database from which the sequences are has to tag their records: with their origin, or with
   * terms and conditions.
   *
   * @param subject a use, or an origin for the sequences from its country
   * @param records {@link AssessmentBase#SEQUENCES}, or {@link AssessmentBase#TRACED_SEQUENCES}
   * @throws IllegalArgumentException when the subject is a payer, or the base counts no records
   */
  void tags(Subject subject, AssessmentBase records);

  /**
   * The database from which the sequences of a use are has to tag their records with the knowledge
   * of communities that goes with them: apart from tags for origin.
   */
  void tagsKnowledge(Use use);
}
