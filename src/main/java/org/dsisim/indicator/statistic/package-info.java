/**
 * Statistics and sums of which indicators are made.
 *
 * <p>Inequality, order, concentration, totals of payers and receivers. Everything is exact until it
 * is written. What an indicator is called, and what a reader must know to use it, is not known
 * here.
 */
@NullMarked
package org.dsisim.indicator.statistic;

import org.jspecify.annotations.NullMarked;
