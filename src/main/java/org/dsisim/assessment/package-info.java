/**
 * How options stand under the criteria of a framework.
 *
 * <p>What rules measure and what people judge stand side by side; nothing is averaged into a
 * winner. Weights and judgements are those of whoever reads. It simulates nothing: what is measured
 * are indicators of outcomes that are there.
 */
@NullMarked
package org.dsisim.assessment;

import org.jspecify.annotations.NullMarked;
