package org.dsisim.reckoning.option;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.value.Money;

/** What would change under a rule set if unknown figures were as supposed: sums over payers. */
public final class Supposition {

  private final List<String> countries = new ArrayList<>();
  private int become;
  private int owing;
  private int untold;
  private int cease;
  private Money difference = Money.ZERO;

  /** What a payer would owe in the place of what it owes. */
  public void change(Money owes, Money would) {
    difference = difference.plus(would.minus(owes));
  }

  /** The same in cents. */
  public void change(long owes, long would) {
    if (owes != would) {
      change(new Money(owes), new Money(would));
    }
  }

  /**
   * A payer that is not liable would be.
   *
   * @param owes whether it would owe something
   * @param unknown whether nobody could tell what it would owe
   */
  public void becomesLiable(Payer payer, boolean owes, boolean unknown) {
    become++;
    if (payer.isCountry()) {
      countries.add(payer.id());
    }
    owing += owes ? 1 : 0;
    untold += unknown ? 1 : 0;
  }

  /** A payer that is liable would not be. */
  public void ceases() {
    cease++;
  }

  /** Adds what another piece has found. */
  public void add(Supposition other) {
    countries.addAll(other.countries);
    become += other.become;
    owing += other.owing;
    untold += other.untold;
    cease += other.cease;
    difference = difference.plus(other.difference);
  }

  /**
   * The sums in the end.
   *
   * @param owed by all payers as things are
   */
  public UnknownFigures under(String ruleSet, ThresholdStatus supposed, Money owed) {
    return new UnknownFigures(
        ruleSet,
        supposed,
        become,
        List.copyOf(countries),
        owing,
        untold,
        cease,
        difference,
        owed.plus(difference));
  }
}
