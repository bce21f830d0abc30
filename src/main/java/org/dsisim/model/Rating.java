package org.dsisim.model;

/**
 * What a rule says of a criterion: how it is measured, and on which scale.
 *
 * @param criterion the id of an {@link AssessmentCriterion}
 */
public record Rating(String criterion, Measured measured, Scale scale, RuleReference rule) {}
