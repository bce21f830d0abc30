package org.dsisim.report.training;

import org.jspecify.annotations.Nullable;

/**
 * What a trainer asks participants for.
 *
 * @param companies whether each is to enter a company
 * @param year the fiscal year of its figures
 * @param scores null where none are asked for
 */
public record TrainingQuestion(boolean companies, int year, @Nullable ScoresAsked scores) {}
