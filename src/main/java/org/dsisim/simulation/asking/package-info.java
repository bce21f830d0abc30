/**
 * From what rules answer to what each payer owes and is expected to pay, piece by piece.
 *
 * <p>Payers whose situation is the same are asked about once and computed in columns; the others,
 * with uses or credits, one by one. Both ways come to the same cents. What would be owed if unknown
 * figures were above a threshold, or not, stands beside what is.
 */
@NullMarked
package org.dsisim.simulation.asking;

import org.jspecify.annotations.NullMarked;
