package org.dsisim.workspace;

import org.jspecify.annotations.Nullable;

/**
 * A year of an option, asked for again and again while its text is changed.
 *
 * @param option with the values that are tried
 * @param baseline what it is held against, on the same scenario and year; null for nothing
 */
public record AnswerRequest(StudyRequest option, @Nullable StudyRequest baseline) {}
