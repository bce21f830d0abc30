/**
 * Turns folders of tables, or single tables, into a {@link org.dsisim.model.world.Scenario}.
 *
 * <p>The only room that knows the columns of {@code users.csv}, {@code uses.csv} and {@code
 * countries.csv}. It reads everything, reports all problems at once, and never makes a zero of an
 * empty cell. It knows no rule.
 */
@NullMarked
package org.dsisim.scenario;

import org.jspecify.annotations.NullMarked;
