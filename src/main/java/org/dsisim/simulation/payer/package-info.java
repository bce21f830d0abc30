/**
 * Payers in columns and in sums: what each owes and is expected to pay, without an object for each.
 *
 * <p>A sum can be merged with that of another piece, in any order. Unknown is a mark and never
 * zero. A situation is all that rules have read of a payer.
 */
@NullMarked
package org.dsisim.simulation.payer;

import org.jspecify.annotations.NullMarked;
