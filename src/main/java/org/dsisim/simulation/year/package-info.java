/**
 * What holds in a year before anybody is asked: parameters in force, countries with their statuses,
 * origins, users, what is measured and what is assumed.
 *
 * <p>Assumptions are checked against their bounds and against each other. All of it is the same for
 * every payer of the year, and safe for use by several threads. What rules answer about payers is
 * asked here once, without an amount.
 */
@NullMarked
package org.dsisim.simulation.year;

import org.jspecify.annotations.NullMarked;
