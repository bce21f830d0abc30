/**
 * Pages that list: options, parameters, provisions, scenarios, cases, differences of settings and
 * of folders.
 *
 * <p>A list is in the order in which people look for its rows. Long texts break at the screen's
 * width. Nothing is left out without being said.
 */
@NullMarked
package org.dsisim.report.screen.list;

import org.jspecify.annotations.NullMarked;
