package org.dsisim.simulation;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The payers of a year: users in the order of their ids, then countries in that of their codes. Few
 * are kept; of many each pass works them out anew, piece by piece and always to the same, so that
 * they never stand in memory all at once.
 */
public final class PayerOutcomes implements Iterable<PayerOutcome> {

  private final @Nullable List<PayerOutcome> kept;
  private final YearAssessment assessment;
  private final InOrder order;

  PayerOutcomes(@Nullable List<PayerOutcome> kept, YearAssessment assessment, InOrder order) {
    this.kept = kept;
    this.assessment = assessment;
    this.order = order;
  }

  /** Hands on each payer in turn; faster than the iterator where they are worked out anew. */
  @Override
  public void forEach(Consumer<? super PayerOutcome> action) {
    if (kept != null) {
      kept.forEach(action);
    } else {
      order.each(assessment.pieces(), assessment::of, piece -> piece.payers().forEach(action));
    }
  }

  /** Each payer in turn; what comes behind those that are taken is not worked out. */
  @Override
  public Iterator<PayerOutcome> iterator() {
    return kept != null
        ? kept.iterator()
        : assessment.pieces().stream()
            .flatMap(piece -> assessment.of(piece).payers().stream())
            .iterator();
  }

  /** Each payer in turn; what comes behind those that are taken is not worked out. */
  public Stream<PayerOutcome> stream() {
    return kept != null ? kept.stream() : StreamSupport.stream(spliterator(), false);
  }
}
