package org.dsisim.model.answer;

import java.util.List;
import org.dsisim.model.fact.Party;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.WeightBase;
import org.jspecify.annotations.Nullable;

/**
 * A distribution rule set's answers for all Parties.
 *
 * @param arrangements what rules say beside weights: of envelopes, and of the way of the money
 */
public record Entitlements(
    List<Eligibility> eligibility,
    List<Weighing> weighings,
    List<IplcShare> iplcShares,
    List<Limit> limits,
    List<WindowPart> windowParts,
    Arrangements arrangements) {

  /** Answers of rules that arrange nothing beside weights. */
  public Entitlements(
      List<Eligibility> eligibility,
      List<Weighing> weighings,
      List<IplcShare> iplcShares,
      List<Limit> limits,
      List<WindowPart> windowParts) {
    this(eligibility, weighings, iplcShares, limits, windowParts, Arrangements.NONE);
  }

  /**
   * What rules arrange beside weights; mostly nothing.
   *
   * @param envelopes parts of the fund that some Parties share among themselves
   * @param fallbacks where the part of a component goes in which nobody weighs anything
   * @param channels how what is for IPLC reaches them
   * @param passing Parties whose part for IPLC is for those of the others
   */
  public record Arrangements(
      List<Envelope> envelopes,
      List<Fallback> fallbacks,
      List<Channel> channels,
      List<PassedOn> passing) {

    /** None at all. */
    public static final Arrangements NONE =
        new Arrangements(List.of(), List.of(), List.of(), List.of());
  }

  /**
   * That a Party shares a part of the fund with those alone of whom the same is said.
   *
   * @param share a parameter: the envelope's part of what windows leave
   */
  public record Envelope(Party party, String share, RuleReference rule) {}

  /** That the part of a component in which nobody weighs anything is shared by another. */
  public record Fallback(Component of, Component to, RuleReference rule) {}

  /**
   * How what is for a Party's IPLC reaches them.
   *
   * @param direct a parameter: the part that is paid straight to institutions that they name; the
   *     rest goes through the government. Null where all of it does
   */
  public record Channel(Party party, @Nullable String direct, RuleReference rule) {}

  /** That what would be for a Party's IPLC is for those of the other Parties. */
  public record PassedOn(Party party, RuleReference rule) {}

  /**
   * Whether a Party may receive.
   *
   * @param forIplc the rule by which a Party that may not is weighed as if it might, for its IPLC
   *     alone; null for all others
   */
  public record Eligibility(
      Party party, boolean eligible, RuleReference rule, @Nullable RuleReference forIplc) {

    /** An answer about a Party that is weighed if it is eligible, and else is not. */
    public Eligibility(Party party, boolean eligible, RuleReference rule) {
      this(party, eligible, rule, null);
    }

    /** Whether rules are asked what it weighs. */
    public boolean isWeighed() {
      return eligible || forIplc != null;
    }
  }

  /** What a Party weighs in a component. */
  public record Weighing(Party party, Component component, WeightBase base, RuleReference rule) {}

  /**
   * Which part of a Party's amount is for its IPLC.
   *
   * @param share a parameter
   * @param together whether the part is of what all such Parties receive together
   */
  public record IplcShare(Party party, String share, boolean together, RuleReference rule) {}

  /**
   * That a Party's IPLC have a part of a window.
   *
   * @param share a parameter: the part of the fund that the window takes and they share equally
   *     with others, or the part of an equal share of the fund that is theirs
   * @param byNumber whether it is a part of an equal share: of the fund over all Parties
   */
  public record WindowPart(Party party, String share, boolean byNumber, RuleReference rule) {

    /** A part of a window that is shared equally. */
    public WindowPart(Party party, String share, RuleReference rule) {
      this(party, share, false, rule);
    }
  }

  /**
   * The least or the most that a Party receives.
   *
   * @param parameter of unit percent, share or USD
   */
  public record Limit(Party party, boolean floor, String parameter, RuleReference rule) {}
}
