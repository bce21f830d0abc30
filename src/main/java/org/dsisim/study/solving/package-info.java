/**
 * Which value of one parameter brings a figure to a target, or two figures to be equal.
 *
 * <p>The range is looked over first, at values that stand in the result; between two of them on
 * either side of the target the search goes on to the last digit of the parameter. Where the figure
 * jumps over the target there, both sides are given: nothing is interpolated across a jump. Every
 * figure is that of a trial.
 */
@NullMarked
package org.dsisim.study.solving;

import org.jspecify.annotations.NullMarked;
