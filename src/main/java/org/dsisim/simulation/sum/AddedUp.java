package org.dsisim.simulation.sum;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.asking.PieceOutcome;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.PayerSum;
import org.jspecify.annotations.Nullable;

/**
 * What payers of a year add up to, with the payers themselves where they are kept: of a piece, and
 * in the end of all pieces. Each piece is added up where it is worked out, on whatever thread.
 */
public final class AddedUp {

  private final YearSums sums;
  private final List<PayerSum<?>> alongside;
  private final @Nullable List<PayerOutcome> payers;

  /**
   * Of nobody yet.
   *
   * @param sums what every year adds up to
   * @param alongside what somebody else will ask for
   * @param keeps whether the payers are kept
   */
  public AddedUp(YearSums sums, List<PayerSum<?>> alongside, boolean keeps) {
    this.sums = sums;
    this.alongside = alongside;
    this.payers = keeps ? new ArrayList<>() : null;
  }

  /**
   * Takes a piece in.
   *
   * @param users of the piece
   * @throws org.dsisim.value.TooMuchMoney when all together is more than all money
   */
  public void add(List<User> users, PieceOutcome piece) {
    sums.add(users, piece);
    for (PayerOutcome payer : piece.payers()) {
      for (int i = 0; i < alongside.size(); i++) {
        alongside.get(i).add(payer);
      }
    }
    if (payers != null) {
      payers.addAll(piece.payers());
    }
  }

  /** Whether all that are added up take users in columns. */
  public static boolean takeColumns(List<? extends PayerSum<?>> sums) {
    return sums.stream().allMatch(sum -> sum instanceof ColumnSum);
  }

  /**
   * Takes users of a piece in.
   *
   * @throws org.dsisim.value.TooMuchMoney when all together is more than all money
   */
  public void add(PayerColumns payers) {
    sums.add(payers);
    for (PayerSum<?> sum : alongside) {
      ((ColumnSum<?>) sum).add(payers);
    }
  }

  /**
   * Takes in what was added up of the pieces that come behind.
   *
   * @throws org.dsisim.value.TooMuchMoney when all together is more than all money
   */
  public void addAll(AddedUp behind) {
    sums.addAll(behind.sums);
    for (int i = 0; i < alongside.size(); i++) {
      join(alongside.get(i), behind.alongside.get(i));
    }
    if (payers != null && behind.payers != null) {
      payers.addAll(behind.payers);
    }
  }

  /** Both were made by the same, and so are of the same class. */
  @SuppressWarnings("unchecked")
  private static <S extends PayerSum<S>> void join(PayerSum<S> sum, PayerSum<?> behind) {
    sum.addAll((S) behind);
  }

  /** What every year adds up to. */
  public YearSums sums() {
    return sums;
  }

  /** What somebody else will ask for. */
  public List<PayerSum<?>> alongside() {
    return alongside;
  }

  /** The payers in their order; null where they are not kept. */
  public @Nullable List<PayerOutcome> payers() {
    return payers;
  }
}
