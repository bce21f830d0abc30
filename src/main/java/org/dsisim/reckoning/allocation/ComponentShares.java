package org.dsisim.reckoning.allocation;

import java.math.BigInteger;
import java.util.List;
import org.dsisim.model.formula.Component;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.reckoning.allocation.Weights.Weighed;
import org.dsisim.value.CommonDenominator;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/**
 * What Parties have of the fund in one component: its part times the weight over the sum of the
 * weights. All are whole numbers over one denominator, so that hundreds of Parties cost hundreds of
 * products and no quotient.
 */
final class ComponentShares {

  private final Component component;
  private final Fraction part;
  private final List<Weighed> weighed;
  private final Fraction sum;
  private final CommonDenominator shares;

  /**
   * The shares.
   *
   * @param part of the fund that the component shares out
   */
  ComponentShares(Component component, Fraction part, List<Weighed> weighed) {
    this.component = component;
    this.part = part;
    this.weighed = weighed;
    CommonDenominator weights =
        CommonDenominator.of(weighed.stream().map(Weighed::weight).toList());
    this.sum = Fraction.of(weights.sum(), weights.denominator());
    this.shares = weights.times(sum.isZero() ? Fraction.ZERO : part.dividedBy(sum));
  }

  /** Whether nobody weighs anything, so that the part is nobody's. */
  boolean isNobodys() {
    return sum.isZero();
  }

  /** The least denominator that these can have in common with others. */
  BigInteger inCommonWith(BigInteger others) {
    return shares.inCommonWith(others);
  }

  /**
   * Adds the share of each Party to what it has elsewhere.
   *
   * @param numerators by place
   * @param common their denominator
   */
  void addTo(BigInteger[] numerators, BigInteger common, Places places) {
    CommonDenominator over = shares.over(common);
    for (int i = 0; i < weighed.size(); i++) {
      int place = places.of(code(i));
      numerators[place] = numerators[place].add(over.numerator(i));
    }
  }

  /** Adds how the share of each Party came about, by place. */
  void addTo(List<List<InComponent>> components, Places places) {
    for (int i = 0; i < weighed.size(); i++) {
      components
          .get(places.of(code(i)))
          .add(weighed.get(i).in(component, part, sum, shares.fraction(i)));
    }
  }

  private CountryCode code(int i) {
    return weighed.get(i).weighing().party().country().code();
  }
}
