package org.dsisim.reckoning.measure;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How a rule set measures users who stand in columns: as {@link Measurement} does, in whole numbers
 * alone. Safe for use by several threads, each with a {@link Row} of its own.
 */
public final class MeasuredColumns {

  /** How many thresholds a standing to all of them has room for, two bits each. */
  public static final int MOST_THRESHOLDS = 12;

  private static final int MOST_BITS = 62;

  private final Measurement measurement;
  private final Thresholds thresholds;
  private final List<String> names;

  /** The figures that are tested, each once. */
  private final AssessmentBase[] tested;

  private final List<AssessmentBase> allTested;
  private final int[] bits;
  private final int[] firstYears;

  /** Which of them a threshold tests, and the whole number below its limit. */
  private final int[] testedBy;

  private final long[] limits;
  private final boolean[] wholeLimit;

  /** The bits of figures that are told where the last year alone has an account. */
  private final int toldByLast;

  private MeasuredColumns(Measurement measurement, List<AssessmentBase> tested) {
    this.measurement = measurement;
    this.thresholds = measurement.thresholds();
    this.names = List.copyOf(thresholds.names());
    this.tested = tested.toArray(AssessmentBase[]::new);
    this.allTested = List.copyOf(tested);
    this.bits = tested.stream().mapToInt(Figures::bit).toArray();
    this.firstYears = tested.stream().mapToInt(measurement::firstAveraged).toArray();
    this.testedBy = new int[names.size()];
    this.limits = new long[names.size()];
    this.wholeLimit = new boolean[names.size()];
    this.toldByLast = toldByOne(measurement, measurement.last);
    for (int i = 0; i < limits.length; i++) {
      Fraction limit = thresholds.limit(names.get(i));
      testedBy[i] = tested.indexOf(thresholds.base(names.get(i)));
      limits[i] = limit.floor().longValueExact();
      wholeLimit[i] = limit.isWhole();
    }
  }

  /** The bits of figures that are told where a year alone has an account. */
  private static int toldByOne(Measurement measurement, int year) {
    int told = 0;
    for (AssessmentBase base : AssessmentBase.values()) {
      boolean counts = year >= measurement.firstAveraged(base);
      told |= measurement.isTold(counts ? 1 : 0, base) ? Figures.bit(base) : 0;
    }
    return told;
  }

  /** The same measures for columns; null where they have to be taken of each user as an object. */
  public static @Nullable MeasuredColumns of(Measurement measurement) {
    Thresholds thresholds = measurement.thresholds();
    if (measurement.attributed
        || measurement.commercialAlone
        || (measurement.amountsOnAverage && measurement.span > 1)
        || (measurement.amountsOnAverage && measurement.lossIsZero)
        || thresholds.names().size() > MOST_THRESHOLDS) {
      return null;
    }
    List<AssessmentBase> tested = new ArrayList<>();
    for (String name : thresholds.names()) {
      AssessmentBase base = thresholds.base(name);
      if (base.isOwn()
          || base.isRatio()
          || thresholds.limit(name).floor().bitLength() > MOST_BITS) {
        return null;
      }
      if (!tested.contains(base)) {
        tested.add(base);
      }
    }
    return new MeasuredColumns(measurement, tested);
  }

  /** The thresholds. */
  public Thresholds thresholds() {
    return thresholds;
  }

  /** The figures that are tested, each once. */
  public List<AssessmentBase> tested() {
    return allTested;
  }

  /** The year of the account on which amounts are based. */
  public int yearOfAmounts() {
    return measurement.amountsOnAverage ? measurement.last : measurement.amountsOn;
  }

  /** Measures one of these users after the other. */
  public Row row(UserColumns users) {
    return new Row(users);
  }

  /** A user as it is measured. Not for use by several threads. */
  public final class Row {

    private final UserColumns users;
    private final long[] sums = new long[tested.length];
    private final int[] counts = new int[tested.length];
    private int known;
    private boolean isTested;

    private Row(UserColumns users) {
      this.users = users;
    }

    /**
     * Measures a user all of whose accounts stand in columns.
     *
     * @return whether whole numbers can tell how it stands to all thresholds
     */
    public boolean at(int user) {
      int to = users.firstAccount(user + 1);
      int from = users.firstAccount(user);
      while (from < to && users.year(from) <= measurement.last - measurement.span) {
        from++;
      }
      while (from < to && users.year(to - 1) > measurement.last) {
        to--;
      }
      isTested = true;
      if (to - from == 1) {
        one(from);
        return isTested;
      }
      known = known(from, to);
      for (int i = 0; i < tested.length; i++) {
        add(i, from, to);
      }
      for (int i = 0; i < limits.length; i++) {
        isTested &= wholeLimit[i] || isWhole(testedBy[i]) || ceiling(testedBy[i]) != limits[i] + 1;
      }
      return isTested;
    }

    /** Measures a user of whom one account counts: its figures are the averages, and whole. */
    private void one(int account) {
      int year = users.year(account);
      int found = users.known(account);
      known = found;
      if (!measurement.averageKnown || measurement.profitAlone) {
        known &= year == measurement.last ? toldByLast : toldByOne(measurement, year);
      }
      for (int i = 0; i < tested.length; i++) {
        if ((known & bits[i]) == 0 || year < firstYears[i]) {
          sums[i] = 0;
          counts[i] = 0;
        } else {
          long figure = users.figure(account, found, bits[i]);
          isTested &= figure <= Measurement.MOST && figure >= -Measurement.MOST;
          boolean floored = figure < 0 && measurement.lossIsZero;
          sums[i] = floored && tested[i] == AssessmentBase.PROFIT ? 0 : figure;
          counts[i] = 1;
        }
      }
    }

    /** The figures that are told by the accounts of the years. */
    private int known(int from, int to) {
      int any = 0;
      for (int account = from; account < to; account++) {
        any |= users.known(account);
      }
      if (measurement.averageKnown && !measurement.profitAlone) {
        return any;
      }
      int told = 0;
      for (AssessmentBase base : AssessmentBase.values()) {
        int bit = Figures.bit(base);
        if ((any & bit) != 0) {
          int count = 0;
          for (int account = from; account < to; account++) {
            boolean counts = users.year(account) >= measurement.firstAveraged(base);
            count += counts && (users.known(account) & bit) != 0 ? 1 : 0;
          }
          told |= measurement.isTold(count, base) ? bit : 0;
        }
      }
      return told;
    }

    private void add(int figure, int from, int to) {
      int bit = bits[figure];
      if ((known & bit) == 0) {
        counts[figure] = 0;
        return;
      }
      boolean floored = measurement.lossIsZero && tested[figure] == AssessmentBase.PROFIT;
      long sum = 0;
      int count = 0;
      for (int account = from; account < to; account++) {
        if ((users.known(account) & bit) != 0 && users.year(account) >= firstYears[figure]) {
          long one = users.figure(account, bit);
          isTested &= one <= Measurement.MOST && one >= -Measurement.MOST;
          sum += floored && one < 0 ? 0 : one;
          count++;
        }
      }
      sums[figure] = sum;
      counts[figure] = count;
    }

    private boolean isWhole(int figure) {
      return counts[figure] <= 1 || sums[figure] % counts[figure] == 0;
    }

    /** The figure, or the next whole number above it. */
    private long ceiling(int figure) {
      return counts[figure] <= 1
          ? sums[figure]
          : -Math.floorDiv(-sums[figure], (long) counts[figure]);
    }

    /** A bit for each figure that is known. */
    public int known() {
      return known;
    }

    /** Whether a threshold tests a figure that is not known. */
    public boolean anyUntold() {
      for (int count : counts) {
        if (count == 0) {
          return true;
        }
      }
      return false;
    }

    /** How the user stands to all thresholds: two bits for each. */
    public int standings() {
      int standings = 0;
      for (int i = 0; i < limits.length; i++) {
        int figure = testedBy[i];
        int standing = counts[figure] == 0 ? 0 : ceiling(figure) > limits[i] ? 2 : 1;
        standings = standings << 2 | standing;
      }
      return standings;
    }

    /**
     * A figure that is tested, or the next whole number above it.
     *
     * @param otherwise where it is unknown
     */
    public long ceiling(int figure, long otherwise) {
      return counts[figure] == 0 ? otherwise : ceiling(figure);
    }

    /** A figure that is tested, exact; null when it is unknown. */
    public @Nullable Fraction exactly(int figure) {
      return counts[figure] == 0 ? null : Fraction.of(sums[figure], counts[figure]);
    }
  }
}
