package org.dsisim.report.content.option;

import java.util.Locale;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * One thing that sets two options apart.
 *
 * @param ruleSet whose it is; of two with other names both
 * @param what the parameter, the paragraph, or what else differs
 */
public record Difference(Chapter chapter, Message ruleSet, Message what, Side a, Side b) {

  /** Where a difference belongs. */
  public enum Chapter {
    /** Which rule sets there are. */
    RULE_SETS("content.difference.rule-sets"),
    /** By which formula the fund is given out. */
    FORMULA("content.difference.formula"),
    /** Whether a text binds, and how far it has come. */
    FORCE_AND_STATUS("content.difference.force-and-status"),
    /** What a text provides, paragraph by paragraph. */
    PROVISIONS("content.difference.provisions"),
    /** Values of parameters and assumptions. */
    PARAMETERS("content.difference.parameters");

    private final String key;

    Chapter(String key) {
      this.key = key;
    }

    /** The words over its differences. */
    public Message heading() {
      return Message.of(key);
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
   * @param reference of a parameter; null otherwise
   */
  public record Side(Message text, String unit, @Nullable Message reference) {

    public static final Side NOTHING = of("");

    static Side of(String text) {
      return of(Message.plain(text));
    }

    static Side of(Message text) {
      return new Side(text, "", null);
    }
  }
}
