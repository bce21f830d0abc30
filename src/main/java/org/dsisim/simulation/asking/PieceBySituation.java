package org.dsisim.simulation.asking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.formula.Formula;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.reckoning.liability.MostMoney;
import org.dsisim.reckoning.liability.PartsInCents;
import org.dsisim.reckoning.measure.MeasuredColumns;
import org.dsisim.reckoning.measure.MeasuredRows;
import org.dsisim.reckoning.option.Supposition;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.Situation;
import org.jspecify.annotations.Nullable;

/** Works out the users of a piece in columns. For one thread, and once. */
final class PieceBySituation {

  /** In the place of cents: what nobody can tell, and what only fractions can. */
  private static final long UNTOLD = -1;

  private static final long BEYOND = -2;

  /** In the place of the bits of figures: nobody has come. */
  private static final int UNSEEN = -1;

  private final UsersBySituation situations;
  private final UserColumns users;
  private final int from;
  private final int count;
  private final PayerColumns columns;
  private final UserColumns.Row figures;
  private final Formula.Deciding deciding = new Formula.Deciding();

  private final PieceSituations numbers;
  private final MeasuredColumns.Row measured;

  /** The numbers of situations in which nobody can tell the amount. */
  private final IdentityHashMap<Situation, Integer> untold = new IdentityHashMap<>();

  /** Who comes next in a situation mostly lacks the figures that the one before lacks. */
  private int[] lackedBefore = {};

  private int[] untoldBefore = {};

  PieceBySituation(
      UsersBySituation situations,
      UserColumns users,
      int first,
      int count,
      PieceSituations numbers) {
    this.situations = situations;
    this.users = users;
    this.from = first;
    this.count = count;
    this.columns =
        new PayerColumns(
            situations.rules().id(), situations.year(), users, situations.measurement(), count);
    this.figures = new UserColumns.Row(users);
    this.numbers = numbers;
    this.measured = situations.measurement().row(users);
  }

  /** The users; null where each has to be worked out by itself. */
  @Nullable PayerColumns columns() {
    List<@Nullable Situation> known = ask();
    if (known == null) {
      return null;
    }
    int[] taken = new int[known.size()];
    for (int i = 0; i < taken.length; i++) {
      Situation situation = known.get(i);
      taken[i] = situation == null ? PieceSituations.OTHER : columns.take(situation);
    }
    lackedBefore = new int[columns.situations()];
    Arrays.fill(lackedBefore, UNSEEN);
    untoldBefore = new int[columns.situations()];
    for (int i = 0; i < count; i++) {
      int number = numbers.of(i);
      int situation = number < 0 ? number : taken[number];
      if (situation >= 0) {
        add(from + i, situation, Objects.requireNonNull(known.get(number)));
      } else if (situation == PieceSituations.OTHER) {
        columns.leave(from + i);
      }
    }
    columns.close(code -> Objects.requireNonNull(situations.home(code)));
    return columns;
  }

  /** The situations of the piece; null for one whose users are worked out each by itself. */
  private @Nullable List<@Nullable Situation> ask() {
    List<@Nullable Situation> all = new ArrayList<>(numbers.size());
    boolean isAsked = true;
    for (int i = 0; i < numbers.size(); i++) {
      long key = numbers.key(i);
      Situation known = situations.known(key);
      all.add(known);
      isAsked &= known != null || !situations.isUnasked(key);
    }
    if (!isAsked) {
      if (!situations.ask(numbers.examples(users, from, situations::isUnasked))) {
        return null;
      }
      for (int i = 0; i < numbers.size(); i++) {
        all.set(i, situations.known(numbers.key(i)));
      }
    }
    return all;
  }

  private void add(int user, int number, Situation situation) {
    int account = users.account(user, situations.year());
    Situation.Answer answer = situation.answer();
    if (!answer.isOwing() && !situation.isDoubtful()) {
      take(user, account, number, Set.of(), 0, 0);
      return;
    }
    int ofAmounts = accountOfAmounts(user, account);
    figures.at(ofAmounts);
    PartsInCents inCents = situation.inCents();
    long parts = 0;
    Set<AssessmentBase> bases = Set.of();
    int inSituation = number;
    long owes = 0;
    if (inCents != null) {
      parts = inParts(answer);
      if (parts == Formula.BEYOND) {
        inSituation = untold(number, situation, ofAmounts);
        owes = inSituation == PieceSituations.OTHER ? BEYOND : UNTOLD;
      } else {
        owes = expectFits(inCents.cents(parts));
        bases = deciding.bases();
      }
    }
    long ifAbove = owes;
    long ifNotAbove = owes;
    if (situation.isDoubtful()) {
      int knownOfAmounts = known(ofAmounts);
      ifAbove = supposed(situation.ifAbove(), answer, owes, knownOfAmounts);
      ifNotAbove = supposed(situation.ifNotAbove(), answer, owes, knownOfAmounts);
    }
    if (owes == BEYOND || ifAbove == BEYOND || ifNotAbove == BEYOND) {
      columns.leave(user);
      return;
    }
    if (situation.isDoubtful()) {
      suppose(ThresholdStatus.ABOVE, situation, situation.ifAbove(), owes, ifAbove);
      suppose(ThresholdStatus.NOT_ABOVE, situation, situation.ifNotAbove(), owes, ifNotAbove);
    }
    long expected = owes == UNTOLD || inCents == null ? 0 : inCents.expected(parts);
    take(user, account, inSituation, bases, Math.max(owes, 0), expected);
  }

  /** Bits of the figures that an account has; of none, none. */
  private int known(int account) {
    return account < 0 ? 0 : users.known(account);
  }

  private int accountOfAmounts(int user, int account) {
    int year = situations.measurement().yearOfAmounts();
    return year == situations.year() ? account : users.account(user, year);
  }

  private void take(
      int user, int account, int situation, Set<AssessmentBase> bases, long owes, long isExpected) {
    MeasuredRows rows = numbers.measured();
    if (rows == null) {
      measured.at(user);
      columns.measured(measured);
    } else {
      columns.measured(rows, user - from);
    }
    columns.add(user, account, situation, bases, owes, isExpected);
  }

  /**
   * The number of the situation of a user in which nobody can tell the amount; {@link
   * PieceSituations#OTHER} where fractions can.
   */
  private int untold(int number, Situation situation, int account) {
    int known = known(account);
    int lacked = situation.answer().needed() & ~known;
    if (lackedBefore[number] != lacked) {
      Situation lacking = situation.lacking(known);
      untoldBefore[number] =
          lacking == null ? PieceSituations.OTHER : untold.computeIfAbsent(lacking, columns::take);
      lackedBefore[number] = lacked;
    }
    return untoldBefore[number];
  }

  /** An amount before rounding, in parts of a cent. */
  private long inParts(Situation.Answer answer) {
    return Objects.requireNonNull(answer.formula()).inParts(figures, deciding);
  }

  private static long expectFits(long cents) {
    return cents >= MostMoney.MOST_CENTS ? BEYOND : cents;
  }

  @SuppressWarnings("ReferenceEquality") // of another formula the amount is computed
  private long supposed(
      Situation.Answer supposed, Situation.Answer asIs, long owes, int knownOfAmounts) {
    if (!supposed.isOwing()) {
      return 0;
    }
    if (supposed.formula() == asIs.formula()) {
      return owes;
    }
    long parts = inParts(supposed);
    if (parts != Formula.BEYOND) {
      return expectFits(
          PartsInCents.cents(parts, Objects.requireNonNull(supposed.formula()).parts()));
    }
    return (supposed.needed() & ~knownOfAmounts) == 0 ? BEYOND : UNTOLD;
  }

  private void suppose(
      ThresholdStatus status,
      Situation situation,
      Situation.Answer supposed,
      long owes,
      long would) {
    Supposition supposition = columns.supposition(status);
    supposition.change(Math.max(owes, 0), Math.max(would, 0));
    boolean isLiable = situation.answer().isOwing();
    if (!isLiable && supposed.isOwing()) {
      supposition.becomesLiable(situation.payer(), would > 0, would == UNTOLD);
    } else if (isLiable && !supposed.isOwing()) {
      supposition.ceases();
    }
  }
}
