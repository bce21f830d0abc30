package org.dsisim.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures over a grid of values, in the words of people.
 *
 * @param subject what is tried
 * @param grids {@code NAME=FROM:TO:STEP} or {@code NAME=A,B,C}, one for each parameter
 * @param figures with commas between them; null for all that there are
 */
public record SweepRequest(SubjectRequest subject, List<String> grids, @Nullable String figures) {}
