/**
 * From what rules state to what is owed, in cents.
 *
 * <p>Each amount is exact until it is rounded once, half to even, when it is posted. Pools are the
 * one thing that needs all payers of a year. Credits are spread over all that they are held
 * against.
 */
@NullMarked
package org.dsisim.reckoning.liability;

import org.jspecify.annotations.NullMarked;
