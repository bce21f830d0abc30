/**
 * The page of a run: money owed and expected, who pays, who receives, what uses go through, year by
 * year and side by side.
 *
 * <p>Each part answers one question and leaves itself out where there is nothing to say. Figures
 * stand with their unit and what they rest on. Unknown is written as such. Parts know the results
 * and no command.
 */
@NullMarked
package org.dsisim.report.screen.run;

import org.jspecify.annotations.NullMarked;
