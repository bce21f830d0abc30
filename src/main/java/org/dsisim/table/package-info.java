/**
 * Reads CSV and YAML, remembers where everything stood, and words what is wrong with it.
 *
 * <p>Nothing here throws for a fault in somebody's file: every fault becomes a {@link
 * org.dsisim.message.Problem} with file and line, so that all of them can be shown at once. What
 * spreadsheets do to tables and figures is recognised where it can be read in one way only, and
 * what was recognised is said in a note. The package knows neither users nor countries; which
 * columns a table should have is told by those who read it.
 */
@NullMarked
package org.dsisim.table;

import org.jspecify.annotations.NullMarked;
