/** Tests of pictures as such: nothing is clipped, and widths are what they stand for. */
@NullMarked
package org.dsisim.report.chart.drawing;

import org.jspecify.annotations.NullMarked;
