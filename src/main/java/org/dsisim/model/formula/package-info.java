/**
 * What a rule states: amounts, obligations, recipients, weights and measures, as formulas.
 *
 * <p>Rates and bases stand in them by name, so that a changed figure fires no rule. Each type has
 * its words, which consequences write without an import. A formula becomes an exact number of cents
 * only when it is computed for one payer's figures.
 */
@NullMarked
package org.dsisim.model.formula;

import org.jspecify.annotations.NullMarked;
