package org.dsisim.model.fact;

/**
 * What a framework asks of an option.
 *
 * @param id a short word for it
 * @param title the question in our words
 * @param paragraph where the framework asks it
 */
public record AssessmentCriterion(String id, String title, String paragraph) {}
