/**
 * Figures that people decide: dated values with unit, range, bracketed alternatives and reference.
 *
 * <p>Rule sets keep what the law decides in {@code parameters.csv}, scenarios keep what people
 * assume in {@code assumptions.csv}; both files have one format, and this is the one room that
 * reads it. {@link org.dsisim.parameter.ParameterValues} are the values in force in one year, after
 * presets and {@code --set}. What a parameter is for it does not know: rules name it, and say by
 * how they do what it must be.
 */
@NullMarked
package org.dsisim.parameter;

import org.jspecify.annotations.NullMarked;
