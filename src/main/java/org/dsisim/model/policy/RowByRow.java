package org.dsisim.model.policy;

/**
 * Why rules are asked about every row, and not once for all that are in the same situation. The
 * answers are the same; it takes longer.
 *
 * @param rule the title of the rule for whose sake; empty where it is no single one
 * @param what the words of the rule that are meant, as {@code name}; empty for none
 */
public record RowByRow(Reason reason, String rule, String what) {

  /** What stands in the way. */
  public enum Reason {
    /** A property that has too many outcomes, as an id, a name or a figure. */
    PROPERTY_READ,
    /** A word is compared with something else than constants. */
    WORD_COMPARED,
    /** A consequence uses more of the subject than whom it is about, and of which country. */
    CONSEQUENCE,
    /** A condition of a form that is not taken apart. */
    FORM,
    /** As many situations are remembered as may be. */
    FULL
  }
}
