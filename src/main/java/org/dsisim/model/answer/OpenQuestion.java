package org.dsisim.model.answer;

import org.dsisim.model.fact.AssessmentCriterion;

/**
 * Something that bears on a criterion and that nobody can tell of an option, as what is not decided
 * yet or what its rules leave out. With it the criterion can be anything, until somebody judges it.
 *
 * @param criterion the id of an {@link AssessmentCriterion}
 * @param what in a few words
 */
public record OpenQuestion(String criterion, String what, RuleReference rule) {}
