package org.dsisim.simulation.asking;

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

/**
 * What one payer owes, or the members of a group that is measured as one, by member, rule set and
 * recipient, and what each owes less credits.
 */
public final class PayerCredits {

  private final List<PayerOutcome> payers;
  private final ExpectedPayments collection;
  private final IdentityHashMap<Owing, List<Due>> dues = new IdentityHashMap<>();
  private final List<Owing> owings = new ArrayList<>();

  /** What payers owe more than nothing of; what nobody can tell is left out. */
  PayerCredits(List<PayerOutcome> payers, ExpectedPayments collection) {
    this.payers = payers;
    this.collection = collection;
    Map<List<Object>, List<Due>> alike = new LinkedHashMap<>();
    for (PayerOutcome payer : payers) {
      for (Due due : payer.dues()) {
        if (due.beforeCredits().signum() > 0) {
          List<Object> key = List.of(payer.payer().id(), due.ruleSet(), due.recipient());
          alike.computeIfAbsent(key, none -> new ArrayList<>()).add(due);
        }
      }
    }
    alike.values().forEach(this::add);
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
   * What payers owe more than nothing of, before credits, by rule set and recipient.
   *
   * @param payers one, or the members of a group
   * @param assumptions those in force, for what is expected of it
   * @param contributions the rule sets of the option
   */
  public static List<Owing> owings(
      List<PayerOutcome> payers,
      ParameterValues assumptions,
      List<ContributionRules> contributions) {
    return new PayerCredits(
            payers, new ExpectedPayments(assumptions, PayerParts.NONE, contributions))
        .owings();
  }

  /** What they owe before credits, payer by payer, in the order of the rule sets. */
  public List<Owing> owings() {
    return owings;
  }

  /**
   * The payers' outcomes less these credits, in their order.
   *
   * @throws org.dsisim.message.InvalidInput when they contradict each other
   */
  List<PayerOutcome> less(List<Credit> credits) {
    if (credits.isEmpty()) {
      return payers;
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
    return payers.stream()
        .map(
            payer ->
                new PayerOutcome(
                    payer.payer(),
                    payer.dues().stream().map(due -> less.getOrDefault(due, due)).toList()))
        .toList();
  }
}
