package org.dsisim.model.answer;

import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.model.formula.Measured;
import org.dsisim.model.formula.Scale;

/**
 * What a rule says of a criterion: how it is measured, and on which scale.
 *
 * @param criterion the id of an {@link AssessmentCriterion}
 */
public record Rating(String criterion, Measured measured, Scale scale, RuleReference rule) {}
