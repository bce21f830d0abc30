package org.dsisim.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Options to be held against one of them, in the words of people.
 *
 * @param run what is run, of which the first option is the baseline where none is named
 * @param baseline the option that the others are held against, one of those of the run or another;
 *     null for the first
 */
public record CompareRequest(RunRequest run, @Nullable String baseline) {}
