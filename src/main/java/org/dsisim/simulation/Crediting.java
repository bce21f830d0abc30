package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.model.Credit;
import org.dsisim.model.OwedTwice;
import org.dsisim.model.Owing;
import org.dsisim.parameter.Terms;
import org.dsisim.table.InvalidInput;
import org.dsisim.value.Fraction;

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
   * @throws InvalidInput when two things are credited against each other, or one twice
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

  /** Each two of these that are owed under different rule sets, in both directions. */
  public static List<OwedTwice> pairs(List<Owing> owings, Terms terms) {
    List<OwedTwice> pairs = new ArrayList<>();
    for (Owing owed : owings) {
      for (Owing elsewhere : owings) {
        if (!owed.ruleSet().equals(elsewhere.ruleSet())) {
          pairs.add(new OwedTwice(owed, elsewhere, terms));
        }
      }
    }
    return pairs;
  }

  /** What is taken off something that is owed, each credit by itself. */
  public List<Credited> off(Owing owed) {
    return byOwed.getOrDefault(owed, List.of());
  }

  private static List<Credited> credited(
      Owing owed, List<Credit> credits, IdentityHashMap<Owing, Fraction> against) {
    List<Credited> unlimited = new ArrayList<>();
    Fraction wanted = Fraction.ZERO;
    Fraction most = owed.cents();
    for (Credit credit : credits) {
      Owing elsewhere = credit.twice().elsewhere();
      Terms terms = credit.twice().terms();
      Fraction counted =
          (credit.paid() ? elsewhere.expected() : elsewhere.cents())
              .times(terms.rate(credit.share()));
      Fraction all = Objects.requireNonNull(against.get(elsewhere));
      Fraction amount = counted.times(owed.cents()).dividedBy(all);
      unlimited.add(new Credited(credit, counted, all, Fraction.ZERO, Fraction.ZERO, amount));
      wanted = wanted.plus(amount);
      most = most.min(owed.cents().times(terms.rate(credit.limit())));
    }
    List<Credited> limited = new ArrayList<>();
    for (Credited one : unlimited) {
      limited.add(one.within(wanted, most));
    }
    return List.copyOf(limited);
  }

  private static void refuseContradictions(List<Credit> credits) {
    IdentityHashMap<Owing, Integer> numbers = new IdentityHashMap<>();
    Map<List<Integer>, Credit> seen = new LinkedHashMap<>();
    for (Credit credit : credits) {
      int owed = number(credit.twice().owed(), numbers);
      int elsewhere = number(credit.twice().elsewhere(), numbers);
      Credit other = seen.get(List.of(elsewhere, owed));
      if (other != null) {
        throw refused(credit, other, "the other way round");
      }
      Credit same = seen.putIfAbsent(List.of(owed, elsewhere), credit);
      if (same != null) {
        throw refused(credit, same, "too");
      }
    }
  }

  private static int number(Owing owing, IdentityHashMap<Owing, Integer> numbers) {
    Integer known = numbers.get(owing);
    if (known == null) {
      known = numbers.size();
      numbers.put(owing, known);
    }
    return known;
  }

  private static InvalidInput refused(Credit credit, Credit other, String how) {
    return InvalidInput.of(
        credit.rule().place(),
        "rule \"%s\" credits %s against %s, and rule \"%s\" on %s does so %s."
            .formatted(
                credit.rule().title(),
                credit.twice().elsewhere().inWords(),
                credit.twice().owed().inWords(),
                other.rule().title(),
                other.rule().place(),
                how),
        "one of the two needs a condition that leaves the other's case out.");
  }
}
