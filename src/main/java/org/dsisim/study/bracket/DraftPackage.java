package org.dsisim.study.bracket;

import java.util.List;

/**
 * One alternative of each bracket, together.
 *
 * @param number by which a page speaks of it, from 1
 * @param choices of each bracket the number of the alternative
 */
public record DraftPackage(int number, List<Integer> choices, TriedValues tried) {}
