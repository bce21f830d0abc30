/**
 * Draws a synthetic population around a real head: users who stand for nobody, beside those of a
 * scenario as they are.
 *
 * <p>All that is drawn of a user or of a use depends on the seed and its own number alone, so that
 * a larger population begins with the smaller; and on whole numbers and plain arithmetic of doubles
 * alone, so that it is the same on every machine. Rows are written as they are drawn. It knows no
 * rule set: thresholds are numbers to it, beside which it counts.
 */
@NullMarked
package org.dsisim.scenario.population;

import org.jspecify.annotations.NullMarked;
