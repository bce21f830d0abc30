/**
 * Figures about an outcome, each with its unit: what {@code summary.csv} holds.
 *
 * <p>What each indicator is, and rests on, stands in INDICATORS.md. An indicator that nobody can
 * tell is absent, never zero. Nothing is simulated for it: what it needs is in the outcome.
 */
@NullMarked
package org.dsisim.indicator;

import org.jspecify.annotations.NullMarked;
