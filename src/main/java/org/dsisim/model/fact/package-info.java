/**
 * What a rule sees: a payer, a use, an origin, a Party, a switch, each in one year.
 *
 * <p>The names of these types and of what can be asked of them are the vocabulary of conditions.
 * Facts are records and know thresholds by standing, never a raw figure. They are made of the world
 * and of a rule set's parameters in force.
 */
@NullMarked
package org.dsisim.model.fact;

import org.jspecify.annotations.NullMarked;
