/**
 * What is said of a run, an option or an assessment, before it is written anywhere.
 *
 * <p>Sentences that must stand wherever figures are shown, and the choice of what is shown. Screen
 * and files say the same, as both take it from here. How any of it is spelled, aligned or quoted is
 * for the writers.
 */
@NullMarked
package org.dsisim.report.content;

import org.jspecify.annotations.NullMarked;
