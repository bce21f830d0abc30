package org.dsisim.simulation.asking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongPredicate;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.reckoning.measure.MeasuredColumns;
import org.dsisim.reckoning.measure.MeasuredRows;
import org.dsisim.simulation.payer.NumberedKeys;
import org.dsisim.simulation.payer.PayerColumns;
import org.jspecify.annotations.Nullable;

/**
 * In which situation each user of a piece is: the situations that come are numbered in their order.
 * Two bytes a user where nothing else is kept, so that it can be kept for as long as the piece may
 * be asked for.
 */
final class PieceSituations {

  /** In the place of a number: no account of the year. */
  static final int NOT_ASKED = -1;

  /** In the place of a number: more is to be said of the user than its situation. */
  static final int OTHER = -2;

  /** In the place of the number of a situation stands that many more. */
  private static final int SHIFT = 2;

  private static final int BITS_OF_STANDINGS = 2 * MeasuredColumns.MOST_THRESHOLDS;

  private final char[] numbers;
  private final long[] keys;
  private final @Nullable MeasuredRows measured;

  private PieceSituations(char[] numbers, long[] keys, @Nullable MeasuredRows measured) {
    this.numbers = numbers;
    this.keys = keys;
    this.measured = measured;
  }

  /**
   * The situations of some users.
   *
   * @param first the place of the first of them in the columns
   * @param count how many they are, some thousands at most
   * @param keeps whether what they are measured at is kept, some ten bytes for each figure
   */
  static PieceSituations of(
      AskedSituations situations, UserColumns users, int first, int count, boolean keeps) {
    MeasuredRows measured = keeps ? new MeasuredRows(situations.measurement(), count) : null;
    MeasuredColumns.Row row = situations.measurement().row(users);
    PieceKinds kinds = situations.kinds().of(users);
    NumberedKeys keys = new NumberedKeys();
    char[] numbers = new char[count];
    for (int place = 0; place < count; place++) {
      int user = first + place;
      int account = users.account(user, situations.year());
      int number = account < 0 ? NOT_ASKED : OTHER;
      if (account >= 0 && users.isPlain(user) && !situations.hasUses(users, user)) {
        int kind = row.at(user) ? kinds.of(user, account) : OTHER;
        if (kind >= 0) {
          if (measured != null) {
            measured.keep(place, row, PayerColumns.UNKNOWN);
          }
          number = keys.of((long) kind << BITS_OF_STANDINGS | row.standings());
        }
      }
      numbers[place] = (char) (number + SHIFT);
    }
    return new PieceSituations(numbers, keys.inOrder(), measured);
  }

  /** The number of a user's situation, or {@link #NOT_ASKED} or {@link #OTHER}. */
  int of(int place) {
    return numbers[place] - SHIFT;
  }

  /** What the users were measured at who are in situations; null where it was not kept. */
  @Nullable MeasuredRows measured() {
    return measured;
  }

  /** How many situations there are. */
  int size() {
    return keys.length;
  }

  /** What tells a situation from all others, by its number. */
  long key(int number) {
    return keys[number];
  }

  /**
   * The first user in each situation, by the key of the situation.
   *
   * @param first the place of the first user of the piece in the columns
   * @param isWanted whether one in a situation is wanted, by its key
   */
  Map<Long, User> examples(UserColumns users, int first, LongPredicate isWanted) {
    Map<Long, User> examples = new LinkedHashMap<>();
    int next = 0;
    for (int place = 0; next < keys.length; place++) {
      if (of(place) == next) {
        if (isWanted.test(keys[next])) {
          examples.put(keys[next], users.user(first + place));
        }
        next++;
      }
    }
    return examples;
  }
}
