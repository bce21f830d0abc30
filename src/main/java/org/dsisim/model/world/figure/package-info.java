/**
 * Figures of users, countries and uses as tables state them: what a base or a criterion is, and
 * what the columns of an own table add to them.
 *
 * <p>Money is in exact cents; a figure that nobody knows is absent and never zero. Words for
 * figures are a contract with rules and tables, each written in one place. Nothing here knows whose
 * the figure is.
 */
@NullMarked
package org.dsisim.model.world.figure;

import org.jspecify.annotations.NullMarked;
