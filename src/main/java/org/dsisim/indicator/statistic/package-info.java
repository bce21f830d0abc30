/**
 * Statistics and sums of which indicators are made.
 *
 * <p>Inequality, order, concentration, totals of payers and receivers. Everything is exact until it
 * is written.
 */
@NullMarked
package org.dsisim.indicator.statistic;

import org.jspecify.annotations.NullMarked;
