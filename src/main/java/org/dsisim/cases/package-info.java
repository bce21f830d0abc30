/**
 * Worked cases: a sentence that a lawyer could dispute, the facts, the answer, the arithmetic.
 *
 * <p>Each rule set has a {@code cases.yaml}; what is here puts its cases to the rules, through the
 * same measurement, settlement and allocation as a simulation, and holds the answers against those
 * expected. It also tells which rules no case reached. {@code test} and {@code check} run it; it
 * prints nothing.
 */
@NullMarked
package org.dsisim.cases;

import org.jspecify.annotations.NullMarked;
