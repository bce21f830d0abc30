package org.dsisim.reckoning.liability;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Owing;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;

/**
 * How credits come to amounts, for one payer and year.
 *
 * <p>A credit is spread over all that it is credited against, in proportion to what is owed there
 * before credits; so nothing is credited twice. All credits are for amounts before credits: what
 * one takes off makes no other smaller.
 */
public final class Crediting {

  private final IdentityHashMap<Owing, List<Credited>> byOwed = new IdentityHashMap<>();

  /**
   * The amounts of these credits.
   *
   * @throws CannotSettle when something is credited off which a credit is taken, as when two things
   *     are credited against each other, when something is credited twice, or for more than all of
   *     it
   */
  public Crediting(List<Credit> credits) {
    refuseContradictions(credits);
    IdentityHashMap<Owing, Fraction> against = new IdentityHashMap<>();
    IdentityHashMap<Owing, List<Credit>> of = new IdentityHashMap<>();
    for (Credit credit : credits) {
      Owing owed = credit.twice().owed();
      against.merge(credit.twice().elsewhere(), owed.cents(), Fraction::plus);
      of.computeIfAbsent(owed, key -> new ArrayList<>()).add(credit);
    }
    of.forEach((owed, its) -> byOwed.put(owed, credited(owed, its, against)));
  }

  /**
   * Each two of these that are owed under different rule sets, in both directions: by one payer, or
   * by two members of a group of which one owes in the place of all.
   */
  public static List<OwedTwice> pairs(List<Owing> owings, NamedValues values) {
    List<OwedTwice> pairs = new ArrayList<>();
    for (Owing owed : owings) {
      for (Owing elsewhere : owings) {
        if (!owed.ruleSet().equals(elsewhere.ruleSet()) && areOfOne(owed, elsewhere)) {
          pairs.add(new OwedTwice(owed, elsewhere, values));
        }
      }
    }
    return pairs;
  }

  private static boolean areOfOne(Owing owed, Owing elsewhere) {
    return owed.payer().id().equals(elsewhere.payer().id())
        || owed.payer().standsForGroup()
        || elsewhere.payer().standsForGroup();
  }

  /** What is taken off something that is owed, each credit by itself. */
  public List<Credited> off(Owing owed) {
    return byOwed.getOrDefault(owed, List.of());
  }

  /** What is left of something that is owed, in cents, exact. */
  public Fraction left(Owing owed) {
    Fraction left = owed.cents();
    for (Credited one : off(owed)) {
      left = left.minus(one.amount());
    }
    return left;
  }

  private static List<Credited> credited(
      Owing owed, List<Credit> credits, IdentityHashMap<Owing, Fraction> against) {
    List<Credited> unlimited = new ArrayList<>();
    Fraction wanted = Fraction.ZERO;
    Fraction most = owed.cents();
    for (Credit credit : credits) {
      Owing elsewhere = credit.twice().elsewhere();
      NamedValues values = credit.twice().terms();
      Fraction counted =
          (credit.paid() ? elsewhere.expected() : elsewhere.cents()).times(share(credit, values));
      Fraction all = Objects.requireNonNull(against.get(elsewhere));
      Fraction amount = counted.times(owed.cents()).dividedBy(all);
      unlimited.add(new Credited(credit, counted, all, Fraction.ZERO, Fraction.ZERO, amount));
      wanted = wanted.plus(amount);
      most = most.min(owed.cents().times(values.rate(credit.limit())));
    }
    List<Credited> limited = new ArrayList<>();
    for (Credited one : unlimited) {
      limited.add(one.within(wanted, most));
    }
    return List.copyOf(limited);
  }

  /** No more can be credited than is owed elsewhere. */
  private static Fraction share(Credit credit, NamedValues values) {
    Fraction share = values.rate(credit.share());
    if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
      throw new CannotSettle(
          credit.rule(),
          credit.share(),
          Message.of(
              "liability.credit.no-part",
              "parameter",
              credit.share(),
              "rules",
              credit.rule().ruleSet(),
              "value",
              values.word(credit.share())),
          null);
    }
    return share;
  }

  private static void refuseContradictions(List<Credit> credits) {
    IdentityHashMap<Owing, Credit> elsewhere = new IdentityHashMap<>();
    credits.forEach(credit -> elsewhere.putIfAbsent(credit.twice().elsewhere(), credit));
    List<Credit> seen = new ArrayList<>();
    for (Credit credit : credits) {
      Credit chained = elsewhere.get(credit.twice().owed());
      if (chained != null) {
        throw new CannotSettle(
            chained.rule(),
            Message.of(
                "liability.credit.chained",
                "credits",
                credits(chained),
                "rule",
                credit.rule().title(),
                "place",
                credit.rule().place()),
            Message.of("liability.credit.maybe"));
      }
      for (Credit other : seen) {
        if (credit.twice().owed().equals(other.twice().owed())
            && credit.twice().elsewhere().equals(other.twice().elsewhere())) {
          throw new CannotSettle(
              credit.rule(),
              Message.of(
                  "liability.credit.twice",
                  "credits",
                  credits(credit),
                  "rule",
                  other.rule().title(),
                  "place",
                  other.rule().place()),
              Message.of("liability.credit.maybe"));
        }
      }
      seen.add(credit);
    }
  }

  /** What a rule credits, as the first half of a sentence. */
  private static Message credits(Credit credit) {
    return Message.of(
        "liability.credit.credits",
        "rule",
        credit.rule().title(),
        "elsewhere",
        credit.twice().elsewhere().inWords(),
        "owed",
        credit.twice().owed().inWords());
  }
}
