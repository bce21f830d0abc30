package org.dsisim.reckoning.option;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.fact.Owing;
import org.dsisim.reckoning.liability.Credited;
import org.dsisim.reckoning.liability.Crediting;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.DueAmounts;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * What one payer owes, or the members of a group that is measured as one, by member, rule set and
 * recipient, and what each owes less credits.
 */
public final class OwedTogether {

  private final List<PayerOutcome> payers;
  private final Map<String, CollectionRule> collected;
  private final IdentityHashMap<Owing, List<Due>> dues = new IdentityHashMap<>();
  private final List<Owing> owings = new ArrayList<>();

  /**
   * What payers owe more than nothing of; what nobody can tell is left out.
   *
   * @param payers one, or the members of a group
   * @param collected how, by rule set
   */
  public OwedTogether(List<PayerOutcome> payers, Map<String, CollectionRule> collected) {
    this.payers = payers;
    this.collected = collected;
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
    Due one = group.get(0);
    CollectionRule rule = rule(one);
    Fraction cents = Fraction.ZERO;
    Fraction expected = Fraction.ZERO;
    for (Due due : group) {
      cents = cents.plus(due.beforeCredits());
      expected = expected.plus(rule.expected(due.payer(), due.beforeCredits()));
    }
    Owing owing =
        new Owing(one.payer(), one.ruleSet(), rule.force(), one.recipient(), cents, expected);
    dues.put(owing, group);
    owings.add(owing);
  }

  private CollectionRule rule(Due due) {
    return Objects.requireNonNull(collected.get(due.ruleSet()), due.ruleSet());
  }

  /** What they owe before credits, payer by payer, in the order of the rule sets. */
  public List<Owing> owings() {
    return owings;
  }

  /**
   * The payers' outcomes less these credits, in their order.
   *
   * @throws org.dsisim.reckoning.liability.CannotSettle when they contradict each other
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
        less.put(due, its.isEmpty() ? due : less(due, its));
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

  /** What is owed less credits, with what is expected of that. */
  private Due less(Due due, List<Credited> credits) {
    Fraction exactly = due.exactly();
    for (Credited one : credits) {
      exactly = exactly.minus(one.amount());
    }
    Fraction expected = rule(due).expected(due.payer(), exactly);
    return new Due(
        due.ruleSet(),
        due.subject(),
        due.liability(),
        due.ruling(),
        new DueAmounts(exactly, Money.ofCents(exactly), Money.ofCents(expected), due.lost()),
        due.bases(),
        due.unknown(),
        credits);
  }
}
