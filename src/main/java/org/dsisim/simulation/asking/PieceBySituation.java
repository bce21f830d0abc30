package org.dsisim.simulation.asking;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongPredicate;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.formula.ComputedAmount;
import org.dsisim.model.formula.Formula;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.reckoning.liability.MostMoney;
import org.dsisim.reckoning.liability.PartsInCents;
import org.dsisim.reckoning.measure.MeasuredColumns;
import org.dsisim.reckoning.option.Supposition;
import org.dsisim.simulation.payer.NumberedKeys;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.Situation;
import org.jspecify.annotations.Nullable;

/** Works out the users of a piece in columns. For one thread, and once. */
final class PieceBySituation {

  private static final int BITS_OF_STANDINGS = 32;

  /** In the place of the number of a situation: no account of the year, or more to be said. */
  private static final int NOT_ASKED = -1;

  private static final int OTHER = -2;

  /** In the place of cents: what nobody can tell, and what only fractions can. */
  private static final long UNTOLD = -1;

  private static final long BEYOND = -2;

  private final UsersBySituation situations;
  private final UserColumns users;
  private final int from;
  private final int count;
  private final PayerColumns columns;
  private final UserColumns.Row figures;
  private final Formula.Deciding deciding = new Formula.Deciding();

  private final PieceKinds kinds;
  private final NumberedKeys keys;
  private final List<Long> found = new ArrayList<>();
  private final List<Integer> firstOf = new ArrayList<>();

  /** The numbers of situations in which nobody can tell the amount. */
  private final IdentityHashMap<Situation, Integer> untold = new IdentityHashMap<>();

  /** By the place of a user in the piece. */
  private final int[] situationOf;

  private final int[] accounts;
  private final int[] known;
  private final long[][] tested;

  PieceBySituation(UsersBySituation situations, UserColumns users, int first, int count) {
    this.situations = situations;
    this.users = users;
    this.from = first;
    this.count = count;
    this.columns =
        new PayerColumns(
            situations.rules().id(), situations.year(), users, situations.measurement(), count);
    this.figures = new UserColumns.Row(users);
    this.kinds = situations.kinds(users);
    this.keys = new NumberedKeys(count);
    this.situationOf = new int[count];
    this.accounts = new int[count];
    this.known = new int[count];
    this.tested = new long[situations.measurement().tested().size()][count];
  }

  /**
   * The first user in each situation that comes, by the key of the situation; instead of all users.
   *
   * @param isWanted whether one in a situation is wanted, by its key
   */
  Map<Long, User> examples(LongPredicate isWanted) {
    measure();
    Map<Long, User> examples = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      if (isWanted.test(found.get(i))) {
        examples.put(found.get(i), users.user(firstOf.get(i)));
      }
    }
    return examples;
  }

  private void measure() {
    MeasuredColumns.Row row = situations.measurement().row(users);
    for (int i = 0; i < count; i++) {
      situationOf[i] = measure(i, row);
    }
  }

  /** The users; null where each has to be worked out by itself. */
  @Nullable PayerColumns columns() {
    measure();
    List<@Nullable Situation> known = ask();
    if (known == null) {
      return null;
    }
    int[] numbers = new int[known.size()];
    for (int i = 0; i < numbers.length; i++) {
      Situation situation = known.get(i);
      numbers[i] = situation == null ? OTHER : columns.take(situation);
    }
    for (int i = 0; i < count; i++) {
      int situation = situationOf[i] < 0 ? situationOf[i] : numbers[situationOf[i]];
      if (situation >= 0) {
        add(i, situation, Objects.requireNonNull(known.get(situationOf[i])));
      } else if (situation == OTHER) {
        columns.leave(from + i);
      }
    }
    return columns;
  }

  /** Measures a user, and tells its situation. */
  private int measure(int place, MeasuredColumns.Row row) {
    int user = from + place;
    int account = users.account(user, situations.year());
    if (account < 0) {
      return NOT_ASKED;
    }
    if (!users.isPlain(user) || !row.at(user) || situations.hasUses(users, user)) {
      return OTHER;
    }
    int kind = kinds.of(user, account);
    if (kind < 0) {
      return OTHER;
    }
    accounts[place] = account;
    known[place] = row.known();
    for (int i = 0; i < tested.length; i++) {
      tested[i][place] = row.ceiling(i, PayerColumns.UNKNOWN);
    }
    long key = (long) kind << BITS_OF_STANDINGS | row.standings();
    int number = keys.of(key);
    if (number == found.size()) {
      found.add(key);
      firstOf.add(user);
    }
    return number;
  }

  /** The situations of the piece; null for one whose users are worked out each by itself. */
  private @Nullable List<@Nullable Situation> ask() {
    List<@Nullable Situation> all = new ArrayList<>(found.size());
    Map<Long, User> unseen = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Long key = found.get(i);
      Situation known = situations.known(key);
      all.add(known);
      if (known == null && !situations.isOther(key)) {
        unseen.put(key, users.user(firstOf.get(i)));
      }
    }
    if (!unseen.isEmpty()) {
      if (!situations.ask(unseen)) {
        return null;
      }
      for (int i = 0; i < found.size(); i++) {
        all.set(i, situations.known(found.get(i)));
      }
    }
    return all;
  }

  private void add(int place, int number, Situation situation) {
    Situation.Answer answer = situation.answer();
    if (!answer.isOwing() && !situation.isDoubtful()) {
      take(place, number, Set.of(), 0, 0);
      return;
    }
    int account = accountOfAmounts(place);
    figures.at(account);
    PartsInCents inCents = situation.inCents();
    long parts = 0;
    Set<AssessmentBase> bases = Set.of();
    int inSituation = number;
    long owes = 0;
    if (inCents != null) {
      parts = inParts(answer);
      if (parts == Formula.BEYOND) {
        inSituation = untold(situation, account);
        owes = inSituation == OTHER ? BEYOND : UNTOLD;
      } else {
        owes = expectFits(inCents.cents(parts));
        bases = deciding.bases();
      }
    }
    long ifAbove = owes;
    long ifNotAbove = owes;
    if (situation.isDoubtful()) {
      int knownOfAmounts = account < 0 ? 0 : users.known(account);
      ifAbove = supposed(situation.ifAbove(), answer, owes, knownOfAmounts);
      ifNotAbove = supposed(situation.ifNotAbove(), answer, owes, knownOfAmounts);
    }
    if (owes == BEYOND || ifAbove == BEYOND || ifNotAbove == BEYOND) {
      columns.leave(from + place);
      return;
    }
    if (situation.isDoubtful()) {
      suppose(ThresholdStatus.ABOVE, situation, situation.ifAbove(), owes, ifAbove);
      suppose(ThresholdStatus.NOT_ABOVE, situation, situation.ifNotAbove(), owes, ifNotAbove);
    }
    long expected = owes == UNTOLD || inCents == null ? 0 : inCents.expected(parts);
    take(place, inSituation, bases, Math.max(owes, 0), expected);
  }

  private int accountOfAmounts(int place) {
    int year = situations.measurement().yearOfAmounts();
    return year == situations.year() ? accounts[place] : users.account(from + place, year);
  }

  private void take(
      int place, int situation, Set<AssessmentBase> bases, long owes, long isExpected) {
    int user = from + place;
    columns.measured(tested, place, known[place]);
    columns.add(user, accounts[place], situation, kinds.home(user), bases, owes, isExpected);
  }

  /**
   * The number of the situation of a user in which nobody can tell the amount; {@link #OTHER} where
   * fractions can.
   */
  private int untold(Situation situation, int account) {
    Formula formula = Objects.requireNonNull(situation.answer().formula());
    Figures known = account < 0 ? Figures.UNKNOWN : users.figures(account);
    if (!(formula.compute(known) instanceof ComputedAmount.Unknown unknown)) {
      return OTHER;
    }
    return untold.computeIfAbsent(situation.without(unknown.bases()), columns::take);
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
