package org.dsisim.reckoning.allocation;

import java.math.BigInteger;
import java.util.List;
import org.dsisim.model.formula.Component;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.reckoning.allocation.Weights.Weighed;
import org.dsisim.value.CommonDenominator;
import org.dsisim.value.Fraction;

/**
 * What Parties weigh in one component, as whole numbers, whatever part of the fund it is. Safe for
 * use by several threads.
 */
final class ComponentWeights {

  private final List<Weighed> weighed;
  private final CommonDenominator weights;
  private final BigInteger whole;
  private final Fraction sum;
  private final int[] places;

  /**
   * The weights.
   *
   * @param all among whom those have places who are weighed
   */
  ComponentWeights(List<Weighed> weighed, Places all) {
    this.places =
        weighed.stream().mapToInt(one -> all.of(one.weighing().party().country().code())).toArray();
    this.weighed = weighed;
    this.weights = CommonDenominator.of(weighed.stream().map(Weighed::weight).toList());
    this.whole = weights.sum();
    this.sum = Fraction.of(whole, weights.denominator());
  }

  /** Whether nobody weighs anything. */
  boolean isNobodys() {
    return whole.signum() == 0;
  }

  /** The component as a part of the fund. */
  Part of(Fraction part) {
    return new Part(part, CommonDenominator.of(List.of(part)));
  }

  /** What the Parties have of the fund where the component is a part of it. */
  final class Part {

    private final Fraction part;
    private final BigInteger times;
    private final BigInteger denominator;

    private Part(Fraction part, CommonDenominator kept) {
      this.part = part;
      // A Party has part × weight / sum, and what the weights are counted in falls out.
      BigInteger divisor = kept.numerator(0).gcd(whole);
      this.times = kept.numerator(0).divide(divisor);
      this.denominator = kept.denominator().multiply(whole.divide(divisor));
    }

    /** The least denominator that these can have in common with others. */
    BigInteger inCommonWith(BigInteger others) {
      return others.divide(others.gcd(denominator)).multiply(denominator);
    }

    /** Adds the share of each Party to what it has elsewhere. */
    void addTo(BigInteger[] numerators, BigInteger common) {
      BigInteger factor = times.multiply(common.divide(denominator));
      for (int i = 0; i < places.length; i++) {
        int place = places[i];
        numerators[place] = numerators[place].add(weights.numerator(i).multiply(factor));
      }
    }

    /** Adds how the share of each Party came about, by place. */
    void addTo(List<List<InComponent>> components, Component component) {
      for (int i = 0; i < places.length; i++) {
        Fraction share = Fraction.over(weights.numerator(i).multiply(times), denominator);
        components.get(places[i]).add(weighed.get(i).in(component, part, sum, share));
      }
    }
  }
}
