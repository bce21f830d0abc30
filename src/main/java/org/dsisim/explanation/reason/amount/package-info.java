/**
 * Why a payer owes what it owes: base, average, growth, bands, pools, credits, down to a parameter,
 * a rule or a row.
 *
 * <p>Each reason computes its figure by the code of a run and shows the arithmetic. The context
 * gives all of them the same outcome and the same words. A figure that is unknown has the reason
 * why.
 */
@NullMarked
package org.dsisim.explanation.reason.amount;

import org.jspecify.annotations.NullMarked;
