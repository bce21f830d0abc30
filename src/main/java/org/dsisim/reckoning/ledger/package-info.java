/**
 * The books of a year: flows of money, and the proof that no cent is lost.
 *
 * <p>Sums that were reached another way are held against the flows. A difference is a fault of the
 * program and stops it. It rounds nothing: amounts are whole cents when they come.
 */
@NullMarked
package org.dsisim.reckoning.ledger;

import org.jspecify.annotations.NullMarked;
