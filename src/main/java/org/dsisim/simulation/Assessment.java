package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Country;
import org.dsisim.model.Payer;
import org.dsisim.model.Ruling;
import org.dsisim.model.Standing;
import org.dsisim.model.User;
import org.dsisim.parameter.Terms;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;

/**
 * One contribution rule set's answers for all payers of a year, and what they would be if the
 * figures that nobody knows were above the thresholds, or not above.
 */
final class Assessment {

  private final ContributionRules rules;
  private final List<Payer> payers;
  private final Settlement settlement;
  private final List<UnknownFigures> unknownFigures = new ArrayList<>();
  private final Set<String> undecided = new HashSet<>();

  private Assessment(ContributionRules rules, List<Payer> payers, Settlement settlement) {
    this.rules = rules;
    this.payers = payers;
    this.settlement = settlement;
  }

  static Assessment of(
      ContributionRules rules,
      Terms terms,
      Terms assumptions,
      List<User> users,
      Map<CountryCode, Country> countries,
      Assessor assessor) {
    List<Payer> payers =
        switch (rules.payers()) {
          case USERS -> new Measurement(terms).payers(users, countries);
          case COUNTRIES -> new CountryMeasurement(terms, assumptions).payers(countries.values());
        };
    List<Ruling> rulings = assessor.assess(rules, terms, payers);
    Assessment assessment = new Assessment(rules, payers, new Settlement(rulings, terms));
    List<Payer> doubtful = payers.stream().filter(Assessment::hasUnknownFigure).toList();
    if (!doubtful.isEmpty()) {
      for (Standing supposed : List.of(Standing.ABOVE, Standing.NOT_ABOVE)) {
        assessment.suppose(supposed, rulings, doubtful, terms, assessor);
      }
    }
    return assessment;
  }

  private static boolean hasUnknownFigure(Payer payer) {
    for (String threshold : payer.thresholds().names()) {
      if (payer.standing(threshold) == Standing.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  private void suppose(
      Standing supposed,
      List<Ruling> rulings,
      List<Payer> doubtful,
      Terms terms,
      Assessor assessor) {
    IdentityHashMap<Payer, Payer> supposing = new IdentityHashMap<>();
    doubtful.forEach(payer -> supposing.put(payer, payer.supposing(supposed)));
    List<Ruling> others = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (!supposing.containsKey(ruling.payer())) {
        others.add(ruling);
      }
    }
    List<Payer> asked = doubtful.stream().map(supposing::get).toList();
    others.addAll(assessor.assess(rules, terms, asked));
    Settlement then = new Settlement(others, terms);
    List<String> become = new ArrayList<>();
    int owing = 0;
    int cease = 0;
    Money before = Money.ZERO;
    Money after = Money.ZERO;
    for (Payer payer : payers) {
      Payer other = supposing.getOrDefault(payer, payer);
      before = before.plus(settlement.owed(payer));
      after = after.plus(then.owed(other));
      boolean isLiable = settlement.owes(payer) != null;
      boolean wouldBe = then.owes(other) != null;
      if (!isLiable && wouldBe) {
        become.add(payer.id());
        owing += then.owed(other).isZero() ? 0 : 1;
      }
      cease += isLiable && !wouldBe ? 1 : 0;
    }
    undecided.addAll(become);
    unknownFigures.add(
        new UnknownFigures(
            rules.id(), supposed, List.copyOf(become), owing, cease, after.minus(before), after));
  }

  ContributionRules rules() {
    return rules;
  }

  List<Payer> payers() {
    return payers;
  }

  Settlement settlement() {
    return settlement;
  }

  List<UnknownFigures> unknownFigures() {
    return unknownFigures;
  }

  Liability liability(Payer payer) {
    if (settlement.owes(payer) != null) {
      return Liability.YES;
    }
    if (settlement.isExempt(payer)) {
      return Liability.EXEMPT;
    }
    return undecided.contains(payer.id()) ? Liability.UNDECIDED : Liability.NO;
  }
}
