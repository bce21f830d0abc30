/**
 * A year of an option held against the same year of a baseline: who pays and who receives more or
 * less, to the cent. Payers and Parties of both are matched by their ids, and those that only one
 * of the two reaches are part of it. Groups are those of the baseline. What nobody can tell is told
 * apart from what does not change.
 */
@NullMarked
package org.dsisim.study.comparison;

import org.jspecify.annotations.NullMarked;
