/**
 * Measures payers as a rule set asks: averages, growth, thresholds.
 *
 * <p>What comes in is a user's accounts or a country's figures, what goes out a payer. Money is in
 * exact cents. An unknown figure stays unknown.
 */
@NullMarked
package org.dsisim.reckoning.measure;

import org.jspecify.annotations.NullMarked;
