package org.dsisim.simulation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.TreeMap;
import org.dsisim.model.world.UseRow;
import org.dsisim.value.Fraction;
import org.dsisim.value.FractionSum;
import org.dsisim.value.Money;

/**
 * The uses of a year, in the order of users and their ids, with what they come to: that is added up
 * where each piece is worked out, on whatever thread, as going through a million of them takes as
 * long as to work them out. They never change.
 */
public final class UsesOfYear extends AbstractList<UseOutcome> implements RandomAccess {

  private final List<UseOutcome> all;
  private final Sums sums;

  private UsesOfYear(List<UseOutcome> all, Sums sums) {
    this.all = all;
    this.sums = sums;
  }

  /** What uses come to. Not for use by several threads. */
  static final class Sums {

    private final UseTotals.Sum together = new UseTotals.Sum();
    private final Map<String, UseTotals.Sum> byPurpose = new TreeMap<>();
    private final FractionSum productSales = new FractionSum();
    private final FractionSum ofUnknownOrigin = new FractionSum();
    private final List<UseOutcome> all = new ArrayList<>();

    /** Adds a use behind those before. */
    void add(UseOutcome use) {
      UseRow row = use.row();
      all.add(use);
      together.add(use);
      ofPurpose(row.purpose()).add(use);
      Money sales = row.result().productSales();
      if (row.isCommercial() && sales != null) {
        productSales.add(sales.toFraction());
        ofUnknownOrigin.add(row.sequences().origins().unknown(), sales.cents());
      }
    }

    private UseTotals.Sum ofPurpose(String purpose) {
      return byPurpose.computeIfAbsent(purpose, none -> new UseTotals.Sum());
    }

    /** Adds those that come behind. */
    void addAll(Sums behind) {
      all.addAll(behind.all);
      together.addAll(behind.together);
      behind.byPurpose.forEach((purpose, sum) -> ofPurpose(purpose).addAll(sum));
      productSales.addAll(behind.productSales);
      ofUnknownOrigin.addAll(behind.ofUnknownOrigin);
    }

    /** All of them; none is added any more. */
    UsesOfYear uses() {
      return new UsesOfYear(all, this);
    }
  }

  /** What all go through together. */
  UseTotals totals() {
    return sums.together.totals();
  }

  /** What those for a purpose go through together. */
  UseTotals totals(String purpose) {
    return sums.byPurpose.getOrDefault(purpose, new UseTotals.Sum()).totals();
  }

  /** What the products among them sell for, as far as it is known, in cents. */
  public Fraction productSales() {
    return sums.productSales.all();
  }

  /** The part of that which rests on sequences whose origin nobody knows, in cents. */
  public Fraction productSalesOfUnknownOrigin() {
    return sums.ofUnknownOrigin.all();
  }

  @Override
  public UseOutcome get(int index) {
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }
}
