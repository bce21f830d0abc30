/**
 * Figures over a grid of values, of an option on a scenario or of a formula alone. Every point is
 * tried, and none is guessed from its neighbours. A point without a result keeps its place, with
 * the reason. How a point is tried is the business of the room above.
 */
@NullMarked
package org.dsisim.study.sweep;

import org.jspecify.annotations.NullMarked;
