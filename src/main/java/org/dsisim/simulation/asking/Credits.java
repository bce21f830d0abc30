package org.dsisim.simulation.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.Crediting;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.year.YearParameters;

/**
 * Takes off what payers owe what they owe elsewhere, where rules on credits say so. What one member
 * of a group owes in the place of all meets what any of them owes.
 */
final class Credits {

  private final List<ContributionRules> giving;
  private final YearParameters inForce;
  private final ExpectedPayments collection;

  Credits(
      List<ContributionRules> contributions, YearParameters inForce, ExpectedPayments collection) {
    this.giving = contributions.stream().filter(ContributionRules::hasCredits).toList();
    this.inForce = inForce;
    this.collection = collection;
  }

  /**
   * The payers, less what is credited; of a group that is measured as one all members are there.
   *
   * @throws org.dsisim.message.InvalidInput when rules contradict each other
   */
  List<PayerOutcome> takenOff(List<PayerOutcome> payers) {
    if (giving.isEmpty()) {
      return payers;
    }
    List<PayerCredits> asked =
        together(payers).stream().map(some -> new PayerCredits(some, collection)).toList();
    IdentityHashMap<PayerCredits, List<Credit>> credits = new IdentityHashMap<>();
    asked.forEach(payer -> credits.put(payer, new ArrayList<>()));
    for (ContributionRules rules : giving) {
      ParameterValues terms = inForce.of(rules);
      List<OwedTwice> pairs = new ArrayList<>();
      IdentityHashMap<OwedTwice, PayerCredits> whose = new IdentityHashMap<>();
      for (PayerCredits payer : asked) {
        for (OwedTwice twice : Crediting.pairs(payer.owings(), terms)) {
          pairs.add(twice);
          whose.put(twice, payer);
        }
      }
      List<Credit> given = pairs.isEmpty() ? List.of() : rules.credits(terms, pairs);
      for (Credit credit : given) {
        Objects.requireNonNull(credits.get(whose.get(credit.twice()))).add(credit);
      }
    }
    Map<String, PayerOutcome> less = new HashMap<>();
    for (PayerCredits some : asked) {
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
