package org.dsisim.scenario.country;

import java.util.List;
import java.util.Objects;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a mechanism really received, or another observation that stands beside what is expected: no
 * run changes it.
 *
 * @param mechanism its name
 * @param ruleSets the contribution rule sets beside which it is said; {@link #ANY} for all that
 *     have none of their own
 * @param period the day by which, or the time for which, it is counted, as {@code 2025-12-12}
 * @param amount in the currency, which nobody has converted; null where none is published
 * @param currency its ISO 4217 code
 * @param onScreen whether it is said wherever an amount is expected; all are in files
 * @param what the amount is, as a sentence goes on; may be empty
 * @param source where it is from
 * @param confirmed whether it was seen in the source
 */
public record Receipt(
    String mechanism,
    List<String> ruleSets,
    String period,
    @Nullable Money amount,
    String currency,
    Kind kind,
    Payers payers,
    boolean onScreen,
    String what,
    String source,
    boolean confirmed) {

  /** Written out, as each start asks for it: what Java makes of a record takes milliseconds. */
  @Override
  public int hashCode() {
    return Objects.hash(mechanism, period, what, source);
  }

  /** The table among the reference tables. */
  public static final String FILE = "receipts.csv";

  /** The word for rule sets that have no row of their own. */
  static final String ANY = "*";

  /** What kind of observation it is. */
  public enum Kind {
    /** The day from which the mechanism could receive anything. */
    OPENING("opening"),
    /** Money that came in. */
    RECEIVED("received"),
    /** Money that was due; what came in can lag. */
    DUE("due"),
    /** Money in the mechanism's hands. */
    IN_HAND("in-hand"),
    /** Money that the mechanism gave out. */
    PAID_OUT("paid-out"),
    /** What is aimed at. */
    TARGET("target");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in tables. */
    public String word() {
      return word;
    }
  }

  /** Who paid. */
  public enum Payers {
    /** Those whom the mechanism asks. */
    ASKED("asked"),
    /** Others, of their own will. */
    OTHERS("others"),
    /** All together. */
    ALL("all"),
    /** Nobody is meant. */
    NOBODY("");

    private final String word;

    Payers(String word) {
      this.word = word;
    }

    /** The word in tables. */
    public String word() {
      return word;
    }
  }

  /** Keeps its own list of rule sets. */
  public Receipt {
    ruleSets = List.copyOf(ruleSets);
  }

  /** Whether it was observed of this very rule set. */
  public boolean isOf(String ruleSet) {
    return ruleSets.contains(ruleSet);
  }

  /** Whether it is beside rule sets that have no row of their own. */
  public boolean isBesideAny() {
    return ruleSets.contains(ANY);
  }
}
