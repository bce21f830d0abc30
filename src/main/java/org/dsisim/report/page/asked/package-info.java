/**
 * What the workbench asks, read from JSON with every mistake at its control.
 *
 * <p>An ask names scenarios and options that are at hand, never a path. The same ask can be written
 * as a proposal and as the words of a command. Sizes are bounded.
 */
@NullMarked
package org.dsisim.report.page.asked;

import org.jspecify.annotations.NullMarked;
