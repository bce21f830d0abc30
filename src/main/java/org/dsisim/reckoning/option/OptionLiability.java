package org.dsisim.reckoning.option;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Payer;
import org.dsisim.reckoning.liability.Crediting;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.permit.Burdens;

/**
 * What payers owe and are expected to pay under all rule sets of an option.
 *
 * <ol>
 *   <li>Each rule set says what is owed by itself ({@link RuleSetLiability}), parts of a whole
 *       rounded together.
 *   <li>A use that does not happen for the sake of what one rule set makes it go through owes
 *       nothing under any; what it would owe is lost.
 *   <li>Of what is left a part is expected ({@link CollectionRule}).
 *   <li>What is owed under one rule set can be credited against what is owed under another. All
 *       credits are for amounts before credits; what one member of a group owes in the place of all
 *       meets what any of them owes.
 * </ol>
 */
public final class OptionLiability {

  private OptionLiability() {}

  /**
   * Each payer's outcome.
   *
   * @param ruleSets of the same payers, in the same order, in the option's order; of a group that
   *     is measured as one all members are there
   * @param crediting the rule sets that give credits, in the option's order
   * @return in the order of the payers, as the first rule set measured them; nobody without a rule
   *     set
   * @throws org.dsisim.reckoning.liability.CannotSettle when rules on credits contradict each other
   */
  public static List<PayerOutcome> of(
      List<RuleSetLiability> ruleSets, List<CreditRules> crediting) {
    if (ruleSets.isEmpty()) {
      return List.of();
    }
    List<PayerOutcome> before = beforeCredits(ruleSets);
    if (crediting.isEmpty()) {
      return before;
    }
    Map<String, CollectionRule> collected = new HashMap<>();
    ruleSets.forEach(one -> collected.put(one.answers().ruleSet(), one.collected()));
    return less(before, collected, crediting);
  }

  private static List<PayerOutcome> beforeCredits(List<RuleSetLiability> ruleSets) {
    List<Burdens> burdens =
        ruleSets.stream()
            .map(RuleSetLiability::burdens)
            .filter(one -> !one.all().isEmpty())
            .toList();
    List<RuleSetDues> byRuleSet = new ArrayList<>(ruleSets.size());
    for (RuleSetLiability one : ruleSets) {
      byRuleSet.add(new RuleSetDues(one, burdens));
    }
    List<Payer> payers = ruleSets.get(0).answers().payers();
    List<PayerOutcome> outcomes = new ArrayList<>(payers.size());
    List<Due> dues = new ArrayList<>();
    for (int i = 0; i < payers.size(); i++) {
      for (RuleSetDues one : byRuleSet) {
        one.add(i, dues);
      }
      outcomes.add(new PayerOutcome(payers.get(i), List.copyOf(dues)));
      dues.clear();
    }
    return outcomes;
  }

  private static List<PayerOutcome> less(
      List<PayerOutcome> payers,
      Map<String, CollectionRule> collected,
      List<CreditRules> crediting) {
    List<OwedTogether> all =
        together(payers).stream().map(some -> new OwedTogether(some, collected)).toList();
    IdentityHashMap<OwedTogether, List<Credit>> credits = new IdentityHashMap<>();
    all.forEach(some -> credits.put(some, new ArrayList<>()));
    for (CreditRules rules : crediting) {
      List<OwedTwice> pairs = new ArrayList<>();
      IdentityHashMap<OwedTwice, OwedTogether> whose = new IdentityHashMap<>();
      for (OwedTogether some : all) {
        for (OwedTwice twice : Crediting.pairs(some.owings(), rules.values())) {
          pairs.add(twice);
          whose.put(twice, some);
        }
      }
      List<Credit> given = pairs.isEmpty() ? List.of() : rules.credits(pairs);
      for (Credit credit : given) {
        Objects.requireNonNull(credits.get(whose.get(credit.twice()))).add(credit);
      }
    }
    Map<String, PayerOutcome> less = new HashMap<>();
    for (OwedTogether some : all) {
      for (PayerOutcome payer : some.less(Objects.requireNonNull(credits.get(some)))) {
        less.put(payer.payer().id(), payer);
      }
    }
    return payers.stream()
        .map(payer -> Objects.requireNonNull(less.get(payer.payer().id())))
        .toList();
  }

  /** Each payer by itself, and the members of each group together. */
  private static Collection<List<PayerOutcome>> together(List<PayerOutcome> payers) {
    List<List<PayerOutcome>> all = new ArrayList<>();
    Map<String, List<PayerOutcome>> groups = new HashMap<>();
    for (PayerOutcome payer : payers) {
      String word = payer.group();
      List<PayerOutcome> known = word.isEmpty() ? null : groups.get(word);
      if (known != null) {
        known.add(payer);
        continue;
      }
      List<PayerOutcome> some = new ArrayList<>(List.of(payer));
      all.add(some);
      if (!word.isEmpty()) {
        groups.put(word, some);
      }
    }
    return all;
  }
}
