package org.dsisim.indicator.use;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.use.Origins;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.FractionSum;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whose sequences are used where: the uses of a year by country of origin and home of the user. A
 * use of several origins is counted for each of them, with its share of the sequences and of the
 * product sales.
 */
public final class OriginsAndHomes {

  /** Origins in the order of their codes, the unknown one last. */
  private static final Comparator<Cell> IN_ORDER =
      Comparator.comparing(Cell::originCode, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(cell -> cell.home().code());

  private final List<Cell> cells;

  private OriginsAndHomes(List<Cell> cells) {
    this.cells = List.copyOf(cells);
  }

  /**
   * What users at home in one country do with sequences from one country.
   *
   * @param origin null where it is unknown
   * @param uses how many have any such sequences
   * @param sequences as far as their number is known
   * @param uncounted uses whose number of sequences is unknown
   * @param sales product sales in cents, by share of the sequences, as far as they are known
   * @param untold products whose sales are unknown
   */
  public record Cell(
      @Nullable Country origin,
      Country home,
      long uses,
      Fraction sequences,
      long uncounted,
      Fraction sales,
      long untold) {

    /** The code of the country of origin; null where it is unknown. */
    public @Nullable CountryCode originCode() {
      return origin == null ? null : origin.code();
    }

    /** Whether the user is at home in the country of origin. */
    public boolean isAtHome() {
      return origin != null && origin.code().equals(home.code());
    }

    /** The product sales, rounded to the cent. */
    public Money salesRounded() {
      return Money.ofCents(sales);
    }
  }

  /**
   * Those of a year.
   *
   * @param all the countries as they stand in it
   */
  public static OriginsAndHomes of(YearOutcome year, Collection<Country> all) {
    Sums sums = new Sums(all);
    year.uses().forEach(sums::add);
    return sums.all();
  }

  /** Uses that are added up. Not for use by several threads. */
  public static final class Sums {

    /** Countries by their numbers; the first stands for the origin that nobody knows. */
    private final List<@Nullable Country> origins = new ArrayList<>();

    private final Map<CountryCode, Integer> numbers = new HashMap<>();
    private final Map<CountryCode, OfHome> homes = new HashMap<>();

    /**
     * Of no uses yet.
     *
     * @param all the countries as they stand in the year
     */
    public Sums(Collection<Country> all) {
      origins.add(null);
      for (Country country : all) {
        numbers.put(country.code(), origins.size());
        origins.add(country);
      }
    }

    /** Adds a use. */
    public void add(UseOutcome use) {
      OfHome home = ofHome(use.home());
      UseRow row = use.row();
      Origins drawnOn = row.sequences().origins();
      for (int i = 0; i < drawnOn.size(); i++) {
        home.of(numbers.getOrDefault(drawnOn.code(i), 0)).add(row, drawnOn.share(i));
      }
      if (!drawnOn.unknown().isZero()) {
        home.of(0).add(row, drawnOn.unknown());
      }
    }

    private OfHome ofHome(Country home) {
      return homes.computeIfAbsent(home.code(), none -> new OfHome(home, origins.size()));
    }

    /** Adds all of others of the same countries, in whatever order. */
    public void addAll(Sums others) {
      others.homes.values().forEach(other -> ofHome(other.home).addAll(other));
    }

    /** What they come to. */
    public OriginsAndHomes all() {
      List<Cell> inOrder = new ArrayList<>();
      homes.values().forEach(home -> home.addTo(inOrder, origins));
      inOrder.sort(IN_ORDER);
      return new OriginsAndHomes(inOrder);
    }
  }

  /** What users at home in one country do, by country of origin. */
  private static final class OfHome {

    private final Country home;

    /** By the numbers of the origins; null where no use draws on one. */
    private final @Nullable Sum[] sums;

    OfHome(Country home, int origins) {
      this.home = home;
      this.sums = new Sum[origins];
    }

    Sum of(int origin) {
      Sum known = sums[origin];
      if (known == null) {
        known = new Sum();
        sums[origin] = known;
      }
      return known;
    }

    void addAll(OfHome others) {
      for (int i = 0; i < sums.length; i++) {
        Sum other = others.sums[i];
        if (other != null) {
          of(i).addAll(other);
        }
      }
    }

    void addTo(List<Cell> cells, List<@Nullable Country> origins) {
      for (int i = 0; i < sums.length; i++) {
        Sum sum = sums[i];
        if (sum != null) {
          cells.add(sum.cell(origins.get(i), home));
        }
      }
    }
  }

  /** What becomes a cell: many uses are added, and only all together are a fraction. */
  private static final class Sum {

    private final FractionSum sequences = new FractionSum();
    private final FractionSum sales = new FractionSum();
    private long uses;
    private long uncounted;
    private long untold;

    void add(UseRow use, Fraction share) {
      uses++;
      Long count = use.sequences().count();
      if (count == null) {
        uncounted++;
      } else {
        // Mostly whole sequences are from a country, whatever part of them that is.
        Fraction from = share.times(count);
        sequences.add(from.isWhole() ? Fraction.of(from.wholeValue()) : from);
      }
      Money sold = use.result().productSales();
      if (sold != null) {
        sales.add(share, sold.cents());
      } else if (use.isCommercial()) {
        untold++;
      }
    }

    void addAll(Sum others) {
      uses += others.uses;
      uncounted += others.uncounted;
      untold += others.untold;
      sequences.addAll(others.sequences);
      sales.addAll(others.sales);
    }

    Cell cell(@Nullable Country origin, Country home) {
      return new Cell(origin, home, uses, sequences.all(), uncounted, sales.all(), untold);
    }
  }

  /** Each pair of an origin and a home, in the order of their codes, the unknown origin last. */
  public List<Cell> cells() {
    return cells;
  }

  /** Those of some origins and homes. */
  public OriginsAndHomes where(Predicate<Cell> which) {
    return new OriginsAndHomes(cells.stream().filter(which).toList());
  }

  /** The sequences of all, as far as they are counted. */
  public Fraction sequences() {
    return cells.stream().map(Cell::sequences).reduce(Fraction.ZERO, Fraction::plus);
  }

  /** The product sales of all, as far as they are known. */
  public Money sales() {
    return Money.ofCents(cells.stream().map(Cell::sales).reduce(Fraction.ZERO, Fraction::plus));
  }

  /** The part of the sequences that is used by users at home in the country of origin itself. */
  public @Nullable Fraction usedAtHome() {
    Fraction all = sequences();
    return all.isZero() ? null : where(Cell::isAtHome).sequences().dividedBy(all);
  }

  /** The sequences by origin, as far as they are counted; that of the unknown origin is null. */
  public Map<@Nullable CountryCode, Fraction> sequencesByOrigin() {
    Map<@Nullable CountryCode, Fraction> sequences = new HashMap<>();
    for (Cell cell : cells) {
      sequences.merge(cell.originCode(), cell.sequences(), Fraction::plus);
    }
    return sequences;
  }

  /** Uses whose number of sequences is unknown, counted for each origin. */
  public long uncounted() {
    return cells.stream().mapToLong(Cell::uncounted).sum();
  }
}
