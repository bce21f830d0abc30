/**
 * Asks one question of many simulations: which bracket matters, what value brings a sum, how a
 * figure follows a grid, how sure it is.
 *
 * <p>What is varied is read in the words of people and matched to parameters, formulas and
 * provisions. The studies themselves stand in {@code study}; here they get their scenario, their
 * option and their figure. A figure of a study is that of a single run with the same values, to the
 * cent. What cannot be tested is said to be so.
 */
@NullMarked
package org.dsisim.workspace.study;

import org.jspecify.annotations.NullMarked;
