/**
 * Numbers that know what they are: exact cents, exact fractions, country codes.
 *
 * <p>Ground floor: the JDK and nothing else. Everything above computes with these, so that no
 * figure of the program ever passes through a {@code double}. It knows no payer, no Party and no
 * rule.
 */
@NullMarked
package org.dsisim.value;

import org.jspecify.annotations.NullMarked;
