/**
 * How far figures move with what nobody knows, and, apart from it, with what negotiators decide.
 *
 * <p>Inputs are drawn by the index of a draw, each from a stream of its own, and put in force as
 * decimals of twelve digits, from which all is exact; the option is then tried under them as under
 * any other values. Figures of all draws become ranges; each input by itself, a bar of a tornado;
 * parts of the variance, indices of Sobol. What is known is never mixed with what is chosen.
 */
@NullMarked
package org.dsisim.study.uncertainty;

import org.jspecify.annotations.NullMarked;
