package org.dsisim.indicator.use;

import java.util.List;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.simulation.sum.UsesOfYear;
import org.dsisim.value.Fraction;
import org.dsisim.value.FractionSum;
import org.dsisim.value.Money;

/**
 * How much of what products sell for rests on sequences whose origin nobody knows.
 *
 * @param sales of all products whose sales are known
 * @param unknown the part of it that rests on sequences of unknown origin
 */
public record UnknownOrigin(Money sales, Money unknown) {

  /** The products among some uses, whether they happen or not; of a year it is known already. */
  public static UnknownOrigin of(List<UseOutcome> uses) {
    if (uses instanceof UsesOfYear known) {
      return new UnknownOrigin(
          Money.ofCents(known.productSales()), Money.ofCents(known.productSalesOfUnknownOrigin()));
    }
    FractionSum all = new FractionSum();
    FractionSum unknown = new FractionSum();
    for (UseOutcome use : uses) {
      UseRow row = use.row();
      if (row.purpose().equals("commercial") && row.result().productSales() != null) {
        Fraction sales = row.result().productSales().toFraction();
        all.add(sales);
        unknown.add(sales.times(row.sequences().origins().unknown()));
      }
    }
    return new UnknownOrigin(Money.ofCents(all.all()), Money.ofCents(unknown.all()));
  }

  /** The unknown part in percent; zero where nothing is sold. */
  public Fraction percent() {
    return sales.isZero()
        ? Fraction.ZERO
        : unknown.toFraction().times(100).dividedBy(sales.toFraction());
  }
}
