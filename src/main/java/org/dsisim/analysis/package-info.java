/**
 * Outcomes seen together: indicators, groups, and what a scenario cannot tell.
 *
 * <p>Reads outcomes and computes no money of its own: every amount here is a sum of amounts that
 * the ledger has posted.
 */
@NullMarked
package org.dsisim.analysis;

import org.jspecify.annotations.NullMarked;
