/**
 * Pages of questions about many simulations: brackets, comparison, draws, sensitivity, solutions,
 * sweeps.
 *
 * <p>The answer stands first, then how far it holds. What was held constant, what was drawn and
 * what could not be tested is said beside the figures. Rows are ranked where the study ranks, and
 * alphabetical where it does not.
 */
@NullMarked
package org.dsisim.report.screen.study;

import org.jspecify.annotations.NullMarked;
