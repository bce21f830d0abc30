package org.dsisim.model.answer;

import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.figure.AssessmentBase;

/**
 * A rule's answer that the records of sequences have to be tagged by the database that holds them:
 * with their origin or with terms, or with the knowledge of communities that goes with them.
 *
 * @param subject the use of the sequences, or one of its origins
 * @param records the base that counts them
 * @param ofKnowledge whether with the knowledge of communities, and not with origin or terms
 */
public record Tagging(
    Subject subject, AssessmentBase records, boolean ofKnowledge, RuleReference rule) {

  /** With their origin, or with terms. */
  public Tagging(Subject subject, AssessmentBase records, RuleReference rule) {
    this(subject, records, false, rule);
  }

  /** The use of the sequences. */
  public Use use() {
    Use use = Subject.useOf(subject);
    if (use == null) {
      throw new IllegalStateException(
          "Records are those of a use, not of " + subject.inWords().inEnglish());
    }
    return use;
  }
}
