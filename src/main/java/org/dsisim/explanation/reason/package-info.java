/**
 * The parts of an explanation: each says why one figure is what it is.
 *
 * <p>A reason states a figure with the reasons that it follows from, down to a parameter, a rule or
 * a row of a table. Amounts are computed by the same code as in a run. None is a text yet: what it
 * says is a message by key.
 */
@NullMarked
package org.dsisim.explanation.reason;

import org.jspecify.annotations.NullMarked;
