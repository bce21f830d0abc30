package org.dsisim.workspace.request;

import org.dsisim.indicator.Baseline;
import org.jspecify.annotations.Nullable;

/**
 * Which formula orders of Parties are held against.
 *
 * @param formula as it was given, {@code FORMULA[@PRESET]}; null where none was
 * @param usualOtherwise whether the usual one stands in where none was given
 */
public record BaselineAsked(@Nullable String formula, boolean usualOtherwise) {

  /** The usual one. */
  public static final String USUAL = Baseline.DEFAULT;
}
