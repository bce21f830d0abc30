package org.dsisim.reckoning.liability;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.message.Message;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.CannotCompute;
import org.dsisim.model.formula.ComputedAmount;
import org.dsisim.model.formula.Formulas;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/** Turns what rules say into what is owed, for all payers of a rule set and year. */
public final class LiabilityCalculation {

  /** One map, sized in advance: it is asked a million times, and each question misses the cache. */
  private final IdentityHashMap<Payer, List<Settled>> settled;

  private Money all = Money.ZERO;

  private final IdentityHashMap<Ruling.Owes, PoolShare> shares = new IdentityHashMap<>();

  /**
   * A ruling with its amount.
   *
   * @param amount null when the ruling asks for none
   * @param owed the amount rounded to the cent: the one rounding
   */
  public record Settled(Ruling ruling, @Nullable ComputedAmount amount, Money owed) {

    /** What is owed before rounding; zero when nothing is, or nobody can tell. */
    public Fraction exactly() {
      return LiabilityCalculation.exactly(amount);
    }

    /** The figures that decided the amount. */
    public Set<AssessmentBase> bases() {
      return amount instanceof ComputedAmount.Exactly exactly ? exactly.bases() : Set.of();
    }

    /** The figures without which nobody can tell the amount. */
    public Set<AssessmentBase> unknown() {
      return amount instanceof ComputedAmount.Unknown unknown ? unknown.bases() : Set.of();
    }
  }

  /**
   * Computes what is owed, pools among the payers of these rulings.
   *
   * @param found one rule set's answers, at most one a subject and recipient
   * @throws CannotSettle when an amount names a parameter that there is not or is more than all
   *     money, or pools cannot be shared
   */
  public LiabilityCalculation(List<Ruling> found, NamedValues values) {
    settled = new IdentityHashMap<>(found.size());
    List<Ruling.Owes> pooled = new ArrayList<>();
    for (Ruling ruling : found) {
      if (ruling instanceof Ruling.Owes owes && owes.obligation() instanceof Obligation.PoolPart) {
        pooled.add(owes);
      }
    }
    IdentityHashMap<Ruling.Owes, ComputedAmount> parts =
        pooled.isEmpty() ? new IdentityHashMap<>() : pooled(pooled, values);
    List<@Nullable ComputedAmount> amounts = new ArrayList<>(found.size());
    Formulas formulas = new Formulas(values);
    BasesInTurn bases = new BasesInTurn();
    PartsOfAWhole wholes = new PartsOfAWhole();
    for (Ruling ruling : found) {
      ComputedAmount amount =
          ruling instanceof Ruling.Owes owes ? amount(owes, parts, formulas, bases) : null;
      if (amount instanceof ComputedAmount.Exactly known) {
        MostMoney.expect(ruling, known.cents());
      }
      amounts.add(amount);
      if (PartsOfAWhole.has(ruling)) {
        wholes.add((Ruling.Owes) ruling, exactly(amount));
      }
    }
    IdentityHashMap<Ruling, Money> rounded = wholes.rounded();
    for (int i = 0; i < amounts.size(); i++) {
      Ruling ruling = found.get(i);
      Money part = rounded.get(ruling);
      Money owed = part == null ? Money.ofCents(exactly(amounts.get(i))) : part;
      all = all.plus(owed);
      List<Settled> one = List.of(new Settled(ruling, amounts.get(i), owed));
      List<Settled> before = settled.put(ruling.payer(), one);
      if (before != null) {
        settled.put(ruling.payer(), together(before, one));
      }
    }
  }

  private static Fraction exactly(@Nullable ComputedAmount amount) {
    return amount instanceof ComputedAmount.Exactly exactly ? exactly.cents() : Fraction.ZERO;
  }

  /** The figures of one subject after the other: origins of a use stand together. */
  private static final class BasesInTurn {

    private @Nullable Use use;
    private Figures ofUse = Figures.UNKNOWN;

    @SuppressWarnings("ReferenceEquality") // the facts of one use share it; comparing is slow
    Figures of(Subject subject) {
      if (!(subject instanceof Origin origin)) {
        return subject.bases();
      }
      if (origin.use() != use) {
        ofUse = origin.use().bases();
        use = origin.use();
      }
      return origin.bases(ofUse);
    }
  }

  private static @Nullable ComputedAmount amount(
      Ruling.Owes owes,
      IdentityHashMap<Ruling.Owes, ComputedAmount> parts,
      Formulas formulas,
      BasesInTurn bases) {
    if (!(owes.obligation() instanceof Obligation.Own own)) {
      return parts.get(owes);
    }
    try {
      return formulas.of(own.amount()).compute(bases.of(owes.subject()));
    } catch (IllegalArgumentException impossible) {
      throw refused(owes, impossible);
    }
  }

  /** Nearly every payer has one answer; a list that grows is made for those that have more. */
  private static List<Settled> together(List<Settled> before, List<Settled> one) {
    List<Settled> all = before instanceof ArrayList ? before : new ArrayList<>(before);
    all.addAll(one);
    return all;
  }

  private IdentityHashMap<Ruling.Owes, ComputedAmount> pooled(
      List<Ruling.Owes> pooled, NamedValues values) {
    try {
      return Pools.compute(pooled, values, shares);
    } catch (IllegalArgumentException impossible) {
      throw refused(pooled.get(0), impossible);
    }
  }

  /** What a rule states and its parameters cannot give is a fault of the rule set, and names it. */
  private static CannotSettle refused(Ruling.Owes owes, IllegalArgumentException impossible) {
    RuleReference rule = owes.rules().get(0);
    // What names a parameter wrongly the lint has told the author of the rule already.
    Message why =
        impossible instanceof CannotCompute known
            ? known.why()
            : Message.plain(String.valueOf(impossible.getMessage()));
    return new CannotSettle(
        rule, Message.of("liability.cannot-compute", "rule", rule.title(), "why", why), null);
  }

  /** The base of a part of a pool, as a set; none for a fixed share. */
  static Set<AssessmentBase> bases(Obligation.PoolPart part) {
    AssessmentBase base = part.base();
    return base == null ? Set.of() : Set.of(base);
  }

  /** How a part of a shared sum came about; null for an amount of one's own, or an unknown one. */
  public @Nullable PoolShare share(Ruling.Owes owes) {
    return shares.get(owes);
  }

  /** The answers for a payer and its uses, in the order in which they were given. */
  public List<Settled> answers(Payer payer) {
    // One look is half the time of two, and it is asked a million times.
    List<Settled> answers = settled.get(payer);
    return answers == null ? List.of() : answers;
  }

  /** All that is owed, each amount rounded to the cent. */
  public Money owed() {
    return all;
  }

  /** Whether a rule says that the payer owes. */
  public boolean isLiable(Payer payer) {
    for (Settled one : answers(payer)) {
      if (one.ruling() instanceof Ruling.Owes) {
        return true;
      }
    }
    return false;
  }

  /** What the payer owes in all, each of its amounts rounded to the cent. */
  public Money owed(Payer payer) {
    Money sum = Money.ZERO;
    for (Settled one : answers(payer)) {
      sum = sum.plus(one.owed());
    }
    return sum;
  }

  /** The figures without which nobody can tell what the payer owes. */
  public Set<AssessmentBase> unknown(Payer payer) {
    Set<AssessmentBase> unknown = new TreeSet<>();
    answers(payer).forEach(one -> unknown.addAll(one.unknown()));
    return unknown;
  }
}
