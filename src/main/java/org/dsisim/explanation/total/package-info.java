/**
 * Why sums are what they are: what all payers owe, those of a sector or of a home, what the fund
 * has, and what a group of Parties receives.
 *
 * <p>A sum is divided into parts that add up to it to the cent. Payers are told apart by sector and
 * home, and by name only where names are asked for. Single figures are explained in the package
 * beside this one.
 */
@NullMarked
package org.dsisim.explanation.total;

import org.jspecify.annotations.NullMarked;
