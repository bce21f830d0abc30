package org.dsisim.indicator.statistic;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.model.world.Country;
import org.dsisim.simulation.payer.GroupTotals;

/** Payments by the home of the payer, as payers come. */
final class HomeSums {

  /** By the very country: all payers of a year have theirs of one table, and look it up often. */
  private final IdentityHashMap<Country, PaymentSum> sums = new IdentityHashMap<>();

  void add(Country home, PayerView payer) {
    sum(home).add(payer);
  }

  void add(Country home, GroupTotals payers) {
    sum(home).add(payers);
  }

  void addAll(HomeSums others) {
    others.sums.forEach((home, sum) -> sum(home).addAll(sum));
  }

  private PaymentSum sum(Country home) {
    PaymentSum sum = sums.get(home);
    if (sum == null) {
      sum = new PaymentSum();
      sums.put(home, sum);
    }
    return sum;
  }

  /** By ISO code, the home that owes most first, ties by code. */
  List<Payments> all() {
    PaymentGroups groups = new PaymentGroups();
    sums.forEach((home, sum) -> groups.add(home.code().iso3(), sum));
    return groups.all();
  }

  /** The homes by ISO code. */
  Map<String, Country> homes() {
    Map<String, Country> homes = new TreeMap<>();
    sums.keySet().forEach(home -> homes.put(home.code().iso3(), home));
    return homes;
  }

  /** The payments of payers whose home is no Party to the Convention. */
  Payments outsideTheConvention() {
    PaymentSum others = new PaymentSum();
    sums.forEach(
        (home, sum) -> {
          if (!home.isParty()) {
            others.addAll(sum);
          }
        });
    return others.under("non-parties");
  }
}
