/**
 * From weights to shares to cents: a fund given out by a formula.
 *
 * <p>Shares are exact fractions within floors and ceilings until one apportionment by largest
 * remainder, ties by ISO code. All of the fund is given out or named as undistributed. How each
 * share came about is kept.
 */
@NullMarked
package org.dsisim.reckoning.allocation;

import org.jspecify.annotations.NullMarked;
