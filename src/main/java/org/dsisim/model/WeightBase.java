package org.dsisim.model;

/**
 * What a Party weighs in a component of a formula: by name, so that a changed figure fires no rule.
 */
public sealed interface WeightBase {

  /** One, as every other Party. */
  record Equally() implements WeightBase {}

  /** Nothing: the component is not for this Party. */
  record Nothing() implements WeightBase {}

  /** A figure of the country. Where it is unknown the Party weighs nothing, and is named. */
  record ByCriterion(Criterion criterion) implements WeightBase {}

  /**
   * A parameter of the formula.
   *
   * @param parameter of unit number, count, percent or share
   */
  record ByParameter(String parameter) implements WeightBase {}
}
