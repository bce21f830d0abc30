package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.Crediting;
import org.dsisim.reckoning.liability.PayerOutcome;

/** Takes off what payers owe what they owe elsewhere, where rules on credits say so. */
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
   * The payers, less what is credited.
   *
   * @throws org.dsisim.message.InvalidInput when rules contradict each other
   */
  List<PayerOutcome> takenOff(List<PayerOutcome> payers) {
    if (giving.isEmpty()) {
      return payers;
    }
    List<PayerCredits> asked =
        payers.stream().map(payer -> new PayerCredits(payer, collection)).toList();
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
    return asked.stream()
        .map(payer -> payer.less(Objects.requireNonNull(credits.get(payer))))
        .toList();
  }
}
