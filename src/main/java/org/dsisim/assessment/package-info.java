/**
 * How options stand under the criteria of a framework.
 *
 * <p>What rules measure and what people judge stand side by side; nothing is averaged into a
 * winner. Weights and judgements are those of whoever reads.
 */
@NullMarked
package org.dsisim.assessment;

import org.jspecify.annotations.NullMarked;
