/**
 * What is said of a run, a comparison or a study, as pictures.
 *
 * <p>Every amount is one that a table has as well; each picture says what it is of, how old the law
 * is, what it rests on and what it does not show. No company is named in any. How lines and letters
 * are placed is the business of its inner room.
 */
@NullMarked
package org.dsisim.report.chart;

import org.jspecify.annotations.NullMarked;
