/**
 * Indicators of uses: for which purposes, of which origin, with which burden, and what is owed for
 * them twice.
 *
 * <p>A use of unknown origin counts as such and is shared out to nobody. A group that is measured
 * as one is one payer. Sums are of cents.
 */
@NullMarked
package org.dsisim.indicator.use;

import org.jspecify.annotations.NullMarked;
