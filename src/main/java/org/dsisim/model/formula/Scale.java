package org.dsisim.model.formula;

/**
 * Where a measure is at its worst, score 0, and at its best, score 1; either may be the greater.
 *
 * @param worst a parameter
 * @param best a parameter in the same unit
 */
public record Scale(String worst, String best) {}
