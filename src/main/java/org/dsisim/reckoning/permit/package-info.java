/**
 * What uses must go through before they may go on, and which of them do not happen for its sake.
 *
 * <p>Rules have answered which procedure is needed with whom. How many contracts, months and
 * dollars that makes is a sum. Whether anybody goes on with a use after that is an assumption.
 */
@NullMarked
package org.dsisim.reckoning.permit;

import org.jspecify.annotations.NullMarked;
