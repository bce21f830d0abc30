/**
 * Uses of DSI, where their material comes from, and how they stand in columns.
 *
 * <p>Shares of origin are exact fractions, and what is not known of them stays unknown. Uses of one
 * kind share what they have in common. Packed or not, a use says the same, and in the same order.
 */
@NullMarked
package org.dsisim.model.world.use;

import org.jspecify.annotations.NullMarked;
