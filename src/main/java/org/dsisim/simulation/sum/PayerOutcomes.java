package org.dsisim.simulation.sum;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.parallel.InOrder;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.asking.PieceOfYear;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.simulation.asking.YearAssessment;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.PayerSum;
import org.dsisim.simulation.payer.PayerTotals;
import org.dsisim.simulation.payer.PiecePayers;
import org.jspecify.annotations.Nullable;

/**
 * The payers of a year: users in the order of their ids, then countries in that of their codes. Few
 * are kept; of many each pass works them out anew, piece by piece and always to the same, so that
 * they never stand in memory all at once.
 */
public final class PayerOutcomes implements Iterable<PayerOutcome> {

  /** Of those that are kept, how many are worked on together. */
  private static final int TOGETHER = 1_000;

  private final @Nullable List<PayerOutcome> kept;
  private final YearAssessment assessment;
  private final InOrder order;
  private final PayerTotals totals;
  private final Map<Class<?>, PayerSum<?>> sums = new HashMap<>();

  /**
   * The payers of a year.
   *
   * @param kept all of them, where they are few
   * @param assessment what works them out anew otherwise
   * @param totals of all of them
   * @param known other sums over all of them
   */
  public PayerOutcomes(
      @Nullable List<PayerOutcome> kept,
      YearAssessment assessment,
      InOrder order,
      PayerTotals totals,
      List<PayerSum<?>> known) {
    this.kept = kept;
    this.assessment = assessment;
    this.order = order;
    this.totals = totals;
    known.forEach(sum -> sums.put(sum.getClass(), sum));
  }

  /** What all of them owe and are expected to pay together. */
  public PayerTotals totals() {
    return totals;
  }

  /** Those of a kind. */
  public List<PayerOutcome> of(PayerKind kind) {
    if (assessment.pieces(kind).isEmpty()) {
      return List.of();
    }
    return kept != null
        ? kept(kept, kind)
        : assessment.pieces(kind).stream()
            .flatMap(piece -> assessment.of(piece).payers().stream())
            .toList();
  }

  /** Countries stand behind users. */
  private static List<PayerOutcome> kept(List<PayerOutcome> payers, PayerKind kind) {
    int users = payers.size();
    while (users > 0 && payers.get(users - 1).payer().kind() != PayerKind.USERS) {
      users--;
    }
    return kind == PayerKind.USERS
        ? payers.subList(0, users)
        : payers.subList(users, payers.size());
  }

  /** One of a kind by its id; null where there is none. Of many only its piece is worked out. */
  public @Nullable PayerOutcome find(PayerKind kind, String id) {
    if (kept != null) {
      return find(kept, kind, id);
    }
    for (int piece : assessment.pieces(kind)) {
      if (kind != PayerKind.USERS || has(assessment.users(piece), id)) {
        PayerOutcome found = find(assessment.of(piece).payers(), kind, id);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable PayerOutcome find(List<PayerOutcome> some, PayerKind kind, String id) {
    for (PayerOutcome payer : some) {
      if (payer.payer().kind() == kind && payer.payer().id().equals(id)) {
        return payer;
      }
    }
    return null;
  }

  /** Whether an id would stand among those of users, who are in the order of their ids. */
  private static boolean has(List<User> users, String id) {
    if (users instanceof PackedUsers.Part part) {
      return part.mayHave(id);
    }
    return !users.isEmpty()
        && users.get(0).id().compareTo(id) <= 0
        && users.get(users.size() - 1).id().compareTo(id) >= 0;
  }

  /** The ids of all, in their order. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    forEachPiece(List.of(), piece -> ids(piece.payers()), ids::addAll);
    return ids;
  }

  private static List<String> ids(PiecePayers payers) {
    List<String> ids = new ArrayList<>();
    payers.forEach(
        new PiecePayers.Taker() {
          @Override
          public void take(PayerOutcome payer) {
            ids.add(payer.payer().id());
          }

          @Override
          public void take(PayerColumns users, int user) {
            users.id(user, (bytes, from, to) -> ids.add(new String(bytes, from, to - from, UTF_8)));
          }
        });
    return ids;
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

  /**
   * Works on all payers and uses some at a time, on as many threads as there are.
   *
   * @param uses of the same year
   * @param work done for some that stand together, on any thread
   * @param then takes what came of them, in their order, on the thread of the caller
   */
  public <T> void forEachPiece(
      List<UseOutcome> uses, Function<PieceOfYear, T> work, Consumer<T> then) {
    if (kept == null) {
      order.each(assessment.pieces(), piece -> work.apply(assessment.inColumns(piece)), then);
      return;
    }
    List<PieceOfYear> some = new ArrayList<>();
    inParts(kept, part -> some.add(new PieceOfYear(new PiecePayers(null, part), List.of())));
    PiecePayers nobody = new PiecePayers(null, List.of());
    inParts(uses, part -> some.add(new PieceOfYear(nobody, part)));
    order.each(some, work, then);
  }

  private static <E> void inParts(List<E> all, Consumer<List<E>> part) {
    for (int from = 0; from < all.size(); from += TOGETHER) {
      part.accept(all.subList(from, Math.min(all.size(), from + TOGETHER)));
    }
  }

  /**
   * A sum over all payers, which is added up once however often it is asked for.
   *
   * @param empty makes the sum of nobody
   */
  public synchronized <S extends PayerSum<S>> S sum(Class<S> kind, Supplier<S> empty) {
    if (!sums.containsKey(kind)) {
      addUp(List.of(empty.get()));
    }
    return kind.cast(Objects.requireNonNull(sums.get(kind)));
  }

  /** Whether a sum is added up already. */
  public synchronized boolean knows(Class<? extends PayerSum<?>> kind) {
    return sums.containsKey(kind);
  }

  /**
   * Adds up several sums in one pass, for whoever asks for them by and by.
   *
   * @param empty sums of nobody, each of another class
   */
  public synchronized void addUp(List<? extends PayerSum<?>> empty) {
    if (kept == null && AddedUp.takeColumns(empty)) {
      order.each(assessment.pieces(), assessment::inColumns, piece -> piece.payers().addTo(empty));
    } else {
      forEach(payer -> empty.forEach(sum -> sum.add(payer)));
    }
    empty.forEach(sum -> sums.put(sum.getClass(), sum));
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
