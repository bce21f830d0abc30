package org.dsisim.message;

/** How much a {@link Problem} weighs. */
public enum Severity {
  /** The input cannot be used as it is. */
  ERROR,
  /** The input can be used, but probably does not say what its author meant. */
  WARNING,
  /** Something was recognised and read; its author should know how. */
  NOTE
}
