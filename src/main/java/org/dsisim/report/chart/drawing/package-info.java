/**
 * Pictures of labelled amounts, as SVG that needs no script and no font of its own.
 *
 * <p>Places are computed in floating point, for drawing alone: every figure that is written comes
 * worded from whoever asks for a picture. Lightness and hatching tell things apart, so that a
 * picture can be read in grey. What a picture is about it does not know.
 */
@NullMarked
package org.dsisim.report.chart.drawing;

import org.jspecify.annotations.NullMarked;
