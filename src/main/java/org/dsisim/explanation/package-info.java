/**
 * From a figure back to rule, paragraph, parameter and row.
 *
 * <p>An {@link org.dsisim.explanation.tree.Explanation} is made from the outcome of a simulation:
 * it simulates nothing a second time, and each of its figures is one that the simulation's own code
 * gives. A {@link org.dsisim.explanation.tree.Reason} says a figure in a sentence with the figures
 * that it follows from in it, so that whoever reads it can do the sum again. A tree is data: how it
 * is worded, and how much of it is shown, is told by whoever shows it.
 */
@NullMarked
package org.dsisim.explanation;

import org.jspecify.annotations.NullMarked;
