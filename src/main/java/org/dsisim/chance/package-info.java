/**
 * Chance that anybody can repeat: all that is drawn anywhere comes from here.
 *
 * <p>One generator, Philox 4x64, whose numbers follow from a seed, a name and an index alone. So
 * each draw, each payer, each synthetic user has numbers of its own, which are the same on every
 * machine, on any number of threads, and whatever else is drawn. The package knows nothing of what
 * they are drawn for.
 */
@NullMarked
package org.dsisim.chance;

import org.jspecify.annotations.NullMarked;
