package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Credit;
import org.dsisim.model.OwedTwice;
import org.dsisim.model.Owing;
import org.dsisim.parameter.Terms;

/** Takes off what payers owe what they owe elsewhere, where rules on credits say so. */
final class Credits {

  /** Pairs for each call of the rules: the working set of a call stays in the processor's cache. */
  private static final int CHUNK = 1000;

  private final List<ContributionRules> giving;
  private final InForce inForce;
  private final Collection collection;

  Credits(List<ContributionRules> contributions, InForce inForce, Collection collection) {
    this.giving = contributions.stream().filter(ContributionRules::hasCredits).toList();
    this.inForce = inForce;
    this.collection = collection;
  }

  /**
   * The payers, less what is credited.
   *
   * @throws org.dsisim.table.InvalidInput when rules contradict each other
   */
  List<PayerOutcome> takenOff(List<PayerOutcome> payers) {
    if (giving.isEmpty()) {
      return payers;
    }
    List<PayerOutcome> less = new ArrayList<>(payers.size());
    List<PayerCredits> chunk = new ArrayList<>();
    int pairs = 0;
    for (PayerOutcome payer : payers) {
      PayerCredits one = new PayerCredits(payer, collection);
      chunk.add(one);
      pairs += one.owings().size() * one.owings().size();
      if (pairs >= CHUNK) {
        less.addAll(takenOffChunk(chunk));
        chunk.clear();
        pairs = 0;
      }
    }
    less.addAll(takenOffChunk(chunk));
    return less;
  }

  private List<PayerOutcome> takenOffChunk(List<PayerCredits> payers) {
    IdentityHashMap<PayerCredits, List<Credit>> credits = new IdentityHashMap<>();
    payers.forEach(payer -> credits.put(payer, new ArrayList<>()));
    for (ContributionRules rules : giving) {
      Terms terms = inForce.of(rules);
      List<OwedTwice> all = new ArrayList<>();
      IdentityHashMap<OwedTwice, PayerCredits> whose = new IdentityHashMap<>();
      for (PayerCredits payer : payers) {
        List<Owing> owings = payer.owings();
        for (OwedTwice twice : Crediting.pairs(owings, terms)) {
          all.add(twice);
          whose.put(twice, payer);
        }
      }
      for (Credit credit : all.isEmpty() ? List.<Credit>of() : rules.credits(terms, all)) {
        Objects.requireNonNull(credits.get(whose.get(credit.twice()))).add(credit);
      }
    }
    return payers.stream()
        .map(payer -> payer.less(Objects.requireNonNull(credits.get(payer))))
        .toList();
  }
}
