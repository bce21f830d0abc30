package org.dsisim.report.content;

import java.util.Locale;

/**
 * One thing that sets two options apart.
 *
 * @param ruleSet whose it is; of two with other names both
 * @param what the parameter, the paragraph, or what else differs
 */
public record Difference(Chapter chapter, String ruleSet, String what, Side a, Side b) {

  /** Where a difference belongs. */
  public enum Chapter {
    RULE_SETS("RULE SETS THAT ONLY ONE HAS"),
    FORMULA("FORMULA"),
    FORCE_AND_STATUS("FORCE AND STATUS"),
    PROVISIONS("PROVISIONS"),
    PARAMETERS("PARAMETERS");

    private final String heading;

    Chapter(String heading) {
      this.heading = heading;
    }

    /** The words over its differences. */
    public String heading() {
      return heading;
    }

    /** The word in tables, as {@code rule_sets}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What one of the two has.
   *
   * @param text a sentence, or a value as tables have it; empty where there is nothing of the kind
   * @param unit of a parameter; empty otherwise
   * @param reference of a parameter; empty otherwise
   */
  public record Side(String text, String unit, String reference) {

    public static final Side NOTHING = new Side("", "", "");

    static Side of(String text) {
      return new Side(text, "", "");
    }
  }
}
