package org.dsisim.simulation.payer;

import java.util.List;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.jspecify.annotations.Nullable;

/** Payers that stand together, some of them in columns where that is quicker. For one thread. */
public final class PiecePayers {

  private final @Nullable PayerColumns columns;
  private final List<PayerOutcome> outcomes;

  /**
   * Payers of a piece.
   *
   * @param columns those in columns; null for none
   * @param outcomes all others, in their order
   */
  public PiecePayers(@Nullable PayerColumns columns, List<PayerOutcome> outcomes) {
    this.columns = columns;
    this.outcomes = outcomes;
  }

  /** Takes payers one by one. */
  public interface Taker {

    /** Takes a payer that is made into an object. */
    void take(PayerOutcome payer);

    /** Takes one of the users who stand in columns. */
    void take(PayerColumns payers, int user);
  }

  /** Adds all payers to sums that take columns. */
  public void addTo(List<? extends PayerSum<?>> sums) {
    for (PayerSum<?> sum : sums) {
      if (columns != null) {
        ((ColumnSum<?>) sum).add(columns);
      }
      outcomes.forEach(sum::add);
    }
  }

  /** Hands on all payers in their order. */
  public void forEach(Taker taker) {
    PayerColumns users = columns;
    if (users == null) {
      outcomes.forEach(taker::take);
      return;
    }
    int next = 0;
    for (int user = 0; user < users.size(); user++) {
      while (next < outcomes.size() && users.isBefore(next, user)) {
        taker.take(outcomes.get(next++));
      }
      taker.take(users, user);
    }
    while (next < outcomes.size()) {
      taker.take(outcomes.get(next++));
    }
  }
}
