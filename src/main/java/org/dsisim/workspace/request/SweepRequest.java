package org.dsisim.workspace.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures over a grid of values, in the words of people.
 *
 * @param subject what is tried
 * @param grids {@code NAME=FROM:TO:STEP} or {@code NAME=A,B,C}, one for each parameter
 * @param figures with commas between them; null where nobody chooses
 * @param everything whether all figures are looked at where nobody chooses, as they go into files;
 *     otherwise those that people look at first, many of which need no whole run
 */
public record SweepRequest(
    SubjectRequest subject, List<String> grids, @Nullable String figures, boolean everything) {}
