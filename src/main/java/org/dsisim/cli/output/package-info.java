/**
 * Where results go: to the screen, to a folder, to a workbook, as pictures, in the format that was
 * asked for.
 *
 * <p>Screens fit the terminal's width and what it can show. Folders are written beside their place
 * and moved there when all is valid, so that nothing is half written. Progress and notes go to the
 * second stream, figures to the first. This is where the clock is asked.
 */
@NullMarked
package org.dsisim.cli.output;

import org.jspecify.annotations.NullMarked;
