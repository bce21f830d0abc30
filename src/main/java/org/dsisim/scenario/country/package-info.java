/**
 * Countries and what a scenario says of them: their tables, the words that people have for them,
 * statuses with dates, laws, cooperation and receipts.
 *
 * <p>A word that fits several countries, or nearly fits one, is a problem with what may have been
 * meant. Tables of a scenario stand in the place of those of the reference, row by row where that
 * is said. What no table states is unknown.
 */
@NullMarked
package org.dsisim.scenario.country;

import org.jspecify.annotations.NullMarked;
