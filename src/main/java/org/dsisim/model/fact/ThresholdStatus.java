package org.dsisim.model.fact;

/**
 * How a figure stands to a threshold. "Exceeds" is strict: a figure at the threshold is not above.
 */
public enum ThresholdStatus {
  /** The figure exceeds the threshold. */
  ABOVE,
  /** The figure is at the threshold or below. */
  NOT_ABOVE,
  /** The figure is not known. */
  UNKNOWN
}
