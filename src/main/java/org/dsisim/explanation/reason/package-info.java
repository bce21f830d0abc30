/**
 * The parts of an explanation: each says why one figure is what it is.
 *
 * <p>A reason states a figure with the reasons that it follows from, down to a parameter, a rule or
 * a row of a table. Amounts are computed by the same code as in a run.
 */
@NullMarked
package org.dsisim.explanation.reason;

import org.jspecify.annotations.NullMarked;
