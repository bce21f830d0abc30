/**
 * Groups of companies, where a rule set holds the figures of a whole group against its thresholds.
 *
 * <p>What comes in is users with the words for their groups, what goes out is each group as one
 * user, in the place of the member that stands for it. Here figures are added up and nothing else:
 * nobody here knows thresholds, averages or amounts. What is unknown of a member is unknown of the
 * group.
 */
@NullMarked
package org.dsisim.reckoning.group;

import org.jspecify.annotations.NullMarked;
