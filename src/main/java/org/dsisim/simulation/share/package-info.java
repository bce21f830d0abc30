/**
 * From weights to what each Party receives: asks rules for weights, has the kernel share the fund,
 * and keeps shares that come again.
 *
 * <p>A fund that cannot be shared is refused in words that name the parameter. Shares are exact
 * fractions, amounts cents that add up to the fund. What is kept is kept for one scenario and the
 * parameters that it rests on.
 */
@NullMarked
package org.dsisim.simulation.share;

import org.jspecify.annotations.NullMarked;
