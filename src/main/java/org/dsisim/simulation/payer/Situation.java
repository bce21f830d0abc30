package org.dsisim.simulation.payer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.formula.Formula;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.DueAmounts;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PartsInCents;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is the same of all users who are in one situation under a rule set: the answer, its rules
 * and its formula, and which part of what they owe is expected. Only their figures and amounts
 * differ.
 */
public final class Situation {

  /**
   * What is owed as things are, or as something is supposed.
   *
   * @param ruling about one of the users; null where no rule answers
   * @param formula of the amount; null where none is owed
   * @param needed bits of the figures without which nobody can tell the amount
   */
  public record Answer(@Nullable Ruling ruling, @Nullable Formula formula, int needed) {

    /** Nothing is owed. */
    public static final Answer NONE = new Answer(null, null, 0);

    /** An answer: a ruling, and the formula where something is owed. */
    public static Answer of(Ruling ruling, @Nullable Formula formula) {
      int needed = 0;
      if (formula != null) {
        for (AssessmentBase base : formula.bases()) {
          needed |= Figures.bit(base);
        }
      }
      return new Answer(ruling, formula, needed);
    }

    /** Whether something is owed. */
    public boolean isOwing() {
      return formula != null;
    }
  }

  private final String ruleSet;
  private final Payer payer;
  private final Answer answer;
  private final @Nullable Answer ifAbove;
  private final @Nullable Answer ifNotAbove;
  private final Fraction part;
  private final @Nullable PartsInCents inCents;
  private final Set<AssessmentBase> untold;

  /** The same of users whose amounts nobody can tell, by bits of the figures that they lack. */
  private final Map<Integer, Situation> lacking = new ConcurrentHashMap<>();

  /**
   * A situation.
   *
   * @param ruleSet the id of the rule set
   * @param payer one of the users
   * @param ifAbove were unknown figures above the thresholds; null where nothing that is unknown
   *     decides
   * @param ifNotAbove were they not; null as the other
   * @param part of what is owed that is expected
   */
  public Situation(
      String ruleSet,
      Payer payer,
      Answer answer,
      @Nullable Answer ifAbove,
      @Nullable Answer ifNotAbove,
      Fraction part) {
    this(ruleSet, payer, answer, ifAbove, ifNotAbove, part, Set.of());
  }

  private Situation(
      String ruleSet,
      Payer payer,
      Answer answer,
      @Nullable Answer ifAbove,
      @Nullable Answer ifNotAbove,
      Fraction part,
      Set<AssessmentBase> untold) {
    this.ruleSet = ruleSet;
    this.payer = payer;
    this.answer = answer;
    this.ifAbove = ifAbove;
    this.ifNotAbove = ifNotAbove;
    this.part = part;
    Formula formula = answer.formula();
    this.inCents = formula == null ? null : new PartsInCents(formula.parts(), part);
    this.untold = untold;
  }

  /**
   * The same of users who lack figures of the formula: nobody can tell what they owe.
   *
   * @param known bits of the figures that they have; a scenario's own, which has no bit, they lack
   * @return null where they lack none
   */
  public @Nullable Situation lacking(int known) {
    return lacking.computeIfAbsent(answer.needed() & ~known, this::lackingThese);
  }

  private @Nullable Situation lackingThese(int figures) {
    Set<AssessmentBase> lacked =
        new TreeSet<>(answer.formula() == null ? Set.of() : answer.formula().bases());
    lacked.removeIf(base -> !base.isOwn() && (Figures.bit(base) & figures) == 0);
    return lacked.isEmpty()
        ? null
        : new Situation(ruleSet, payer, answer, ifAbove, ifNotAbove, part, lacked);
  }

  /** The figures without which nobody can tell what the users owe; none where it is known. */
  public Set<AssessmentBase> untold() {
    return untold;
  }

  /** Whether nobody can tell what the users owe, who are liable. */
  public boolean isUntold() {
    return !untold.isEmpty();
  }

  /** One of the users: of the others, figures, id, name, home, type and sector may differ. */
  public Payer payer() {
    return payer;
  }

  /** What the rules answer about it; null where none does. */
  public @Nullable Ruling ruling() {
    return answer.ruling();
  }

  /** The rules that answer; none where none does. */
  public List<RuleReference> rules() {
    return answer.ruling() == null ? List.of() : answer.ruling().rules();
  }

  /** Whether the users are liable. */
  public Liability liability() {
    if (answer.isOwing()) {
      return Liability.YES;
    }
    if (answer.ruling() != null) {
      return Liability.EXEMPT;
    }
    return isDoubtful() && (ifAbove().isOwing() || ifNotAbove().isOwing())
        ? Liability.UNDECIDED
        : Liability.NO;
  }

  /**
   * What came out for a user who is in it.
   *
   * @param type what the user is
   * @param decided the figures that decided what it owes
   */
  public PayerOutcome outcome(String type, Set<AssessmentBase> decided, Money owed) {
    Ruling ruling = answer.ruling();
    Due due =
        new Due(
            ruleSet,
            ruling == null ? payer : ruling.subject(),
            liability(),
            ruling,
            new DueAmounts(owed.toFraction(), owed, owed, Money.ZERO),
            decided,
            untold,
            List.of());
    return new PayerOutcome(payer.ofType(type), List.of(due));
  }

  /** As things are. */
  public Answer answer() {
    return answer;
  }

  /** Whether something decides that nobody knows. */
  public boolean isDoubtful() {
    return ifAbove != null;
  }

  /** If figures that nobody knows were above the thresholds. */
  public Answer ifAbove() {
    return Objects.requireNonNull(ifAbove);
  }

  /** If figures that nobody knows were not above the thresholds. */
  public Answer ifNotAbove() {
    return Objects.requireNonNull(ifNotAbove);
  }

  /** What amounts come to in cents; null where none is owed. */
  public @Nullable PartsInCents inCents() {
    return inCents;
  }
}
