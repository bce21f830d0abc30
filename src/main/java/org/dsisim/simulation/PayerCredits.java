package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.fact.Owing;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.reckoning.liability.Credited;
import org.dsisim.reckoning.liability.Crediting;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;

/** What one payer owes, by rule set and recipient, and what it owes less credits. */
public final class PayerCredits {

  private final PayerOutcome payer;
  private final ExpectedPayments collection;
  private final IdentityHashMap<Owing, List<Due>> dues = new IdentityHashMap<>();
  private final List<Owing> owings = new ArrayList<>();

  /** What a payer owes more than nothing of; what nobody can tell is left out. */
  PayerCredits(PayerOutcome payer, ExpectedPayments collection) {
    this.payer = payer;
    this.collection = collection;
    Map<List<Object>, List<Due>> groups = new LinkedHashMap<>();
    for (Due due : payer.dues()) {
      if (due.beforeCredits().signum() > 0) {
        groups
            .computeIfAbsent(List.of(due.ruleSet(), due.recipient()), key -> new ArrayList<>())
            .add(due);
      }
    }
    groups.values().forEach(this::add);
  }

  private void add(List<Due> group) {
    Fraction cents = Fraction.ZERO;
    Fraction expected = Fraction.ZERO;
    for (Due due : group) {
      cents = cents.plus(due.beforeCredits());
      expected = expected.plus(collection.expected(due, due.beforeCredits()));
    }
    Due one = group.get(0);
    Owing owing =
        new Owing(
            one.payer(),
            one.ruleSet(),
            collection.force(one.ruleSet()),
            one.recipient(),
            cents,
            expected);
    dues.put(owing, group);
    owings.add(owing);
  }

  /**
   * What a payer owes more than nothing of, before credits, by rule set and recipient.
   *
   * @param assumptions those in force, for what is expected of it
   * @param contributions the rule sets of the option
   */
  public static List<Owing> owings(
      PayerOutcome payer, ParameterValues assumptions, List<ContributionRules> contributions) {
    return new PayerCredits(
            payer, new ExpectedPayments(assumptions, PayerParts.NONE, contributions))
        .owings();
  }

  /** What it owes before credits, in the order of the rule sets. */
  public List<Owing> owings() {
    return owings;
  }

  /**
   * The payer's outcome less these credits.
   *
   * @throws org.dsisim.message.InvalidInput when they contradict each other
   */
  PayerOutcome less(List<Credit> credits) {
    if (credits.isEmpty()) {
      return payer;
    }
    Crediting crediting = new Crediting(credits);
    IdentityHashMap<Due, Due> less = new IdentityHashMap<>();
    for (Owing owing : owings) {
      List<Credited> off = crediting.off(owing);
      for (Due due : Objects.requireNonNull(dues.get(owing))) {
        Fraction part = due.beforeCredits().dividedBy(owing.cents());
        List<Credited> its = off.stream().map(credited -> credited.part(part)).toList();
        less.put(due, its.isEmpty() ? due : collection.less(due, its));
      }
    }
    return new PayerOutcome(
        payer.payer(), payer.dues().stream().map(due -> less.getOrDefault(due, due)).toList());
  }
}
