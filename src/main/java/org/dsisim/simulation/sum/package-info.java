/**
 * What all pieces of a year come to: payers, uses, bilateral payments, and the entries of the
 * ledger.
 *
 * <p>Sums are merged in the order of the pieces, so that threads change nothing. What is shown of
 * uses is made anew when somebody asks for it. The ledger is kept twice and compared.
 */
@NullMarked
package org.dsisim.simulation.sum;

import org.jspecify.annotations.NullMarked;
