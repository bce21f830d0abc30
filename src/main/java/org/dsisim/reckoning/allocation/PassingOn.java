package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dsisim.model.answer.Entitlements.PassedOn;
import org.dsisim.value.Fraction;

/**
 * What would be for the IPLC of some Parties, given to those of the others in proportion to what
 * these have. Where no other has anything, it stays where it is.
 */
final class PassingOn {

  private final boolean[] passes;
  private final boolean any;
  private final ForIplc forIplc;

  PassingOn(List<PassedOn> passing, ForIplc forIplc, Places places) {
    this.passes = new boolean[places.size()];
    boolean found = false;
    for (PassedOn one : passing) {
      int place = places.of(one.party().country().code());
      if (place != Places.NONE) {
        passes[place] = true;
        found = true;
      }
    }
    this.any = found;
    this.forIplc = forIplc;
  }

  /**
   * The shares with what is passed on.
   *
   * @param limited those before, by place
   * @param inWindows the part of the fund that windows give to IPLC
   */
  List<Derivation> move(List<Derivation> limited, Fraction inWindows) {
    if (!any) {
      return limited;
    }
    List<Fraction> shares = limited.stream().map(Derivation::share).toList();
    Fraction[] iplc = forIplc.ofShares(shares, inWindows);
    Fraction passed = Fraction.ZERO;
    Fraction others = Fraction.ZERO;
    for (int place = 0; place < iplc.length; place++) {
      if (passes[place]) {
        passed = passed.plus(iplc[place]);
      } else {
        others = others.plus(iplc[place]);
      }
    }
    if (passed.isZero() || others.isZero()) {
      return limited;
    }
    Fraction[] more = new Fraction[iplc.length];
    Arrays.fill(more, Fraction.ZERO);
    List<Derivation> moved = new ArrayList<>();
    for (int place = 0; place < iplc.length; place++) {
      more[place] =
          passes[place] ? iplc[place].negated() : iplc[place].times(passed).dividedBy(others);
      moved.add(
          more[place].isZero() ? limited.get(place) : limited.get(place).passing(more[place]));
    }
    forIplc.pass(shares, iplc, more);
    return moved;
  }
}
