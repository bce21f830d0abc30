package org.dsisim.model.world;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.dsisim.message.Place;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** The countries of a scenario, with what they were, are and will be. */
public final class Countries {

  /**
   * A status for a span of years, both included.
   *
   * @param from null where the table knows no beginning
   * @param to null where it knows no end
   * @param assumption the assumption without which it does not hold; null where it is no question
   * @param source the list and its date
   * @param place the row that it was read from; null when it was read from none
   */
  public record DatedStatus(
      String status,
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable String assumption,
      String source,
      @Nullable Place place) {

    /** A status that holds whatever is assumed. */
    public DatedStatus(String status, @Nullable Integer from, @Nullable Integer to) {
      this(status, from, to, null, "", null);
    }

    /** Whether it holds in a calendar year, its assumption made. */
    public boolean coversYear(int year) {
      return (from == null || from <= year) && (to == null || year <= to);
    }
  }

  /** Years and assumptions that are kept: those of a scenario under a few settings. */
  private static final int MOST_KNOWN = 64;

  private final NavigableMap<CountryCode, Country> withoutStatus;
  private final Map<CountryCode, List<DatedStatus>> statuses;
  private final Map<CountryCode, Place> places;
  private final NavigableMap<String, Place> assumptions;

  private final NavigableMap<CountryCode, List<DatedStatus>> unsettled;

  /** Whatever may be assumed of statuses, also of those that were read from no row. */
  private final List<String> assumable;

  /** What was asked for before: a page asks for the same years again and again. */
  private final Map<AsAssumed, NavigableMap<CountryCode, Country>> known =
      new ConcurrentHashMap<>();

  /** A year, and the assumptions that are made of statuses. */
  private record AsAssumed(int year, List<String> made) {

    /** Written out, as each start asks for it: what Java makes of a record takes milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof AsAssumed that && year == that.year && made.equals(that.made);
    }

    @Override
    public int hashCode() {
      return 31 * year + made.hashCode();
    }
  }

  /**
   * Countries without their statuses, and the statuses apart.
   *
   * @param countries each with an empty set of statuses
   * @param places the rows that the countries were read from, as far as they are known
   */
  public Countries(
      Map<CountryCode, Country> countries,
      Map<CountryCode, List<DatedStatus>> statuses,
      Map<CountryCode, Place> places) {
    this.withoutStatus = new TreeMap<>(countries);
    this.statuses = Map.copyOf(statuses);
    this.places = Map.copyOf(places);
    this.assumptions = Collections.unmodifiableNavigableMap(assumptions(statuses));
    this.unsettled = Collections.unmodifiableNavigableMap(unsettled(statuses));
    this.assumable =
        unsettled.values().stream()
            .flatMap(List::stream)
            .map(DatedStatus::assumption)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
  }

  /** Countries that were read from no table. */
  public Countries(
      Map<CountryCode, Country> countries, Map<CountryCode, List<DatedStatus>> statuses) {
    this(countries, statuses, Map.of());
  }

  /** The row that a country was read from; null when it was read from none. */
  public @Nullable Place place(CountryCode country) {
    return places.get(country);
  }

  /** The codes of all countries. */
  public Set<CountryCode> codes() {
    return withoutStatus.keySet();
  }

  /** The statuses of a country, whatever the year. */
  public List<DatedStatus> statuses(CountryCode country) {
    return statuses.getOrDefault(country, List.of());
  }

  /**
   * The assumptions without which some status does not hold, each with a row that rests on it: the
   * first in the order of the codes.
   */
  public NavigableMap<String, Place> assumptions() {
    return assumptions;
  }

  /** The statuses that hold only where something is assumed, by country. */
  public NavigableMap<CountryCode, List<DatedStatus>> unsettled() {
    return unsettled;
  }

  private NavigableMap<CountryCode, List<DatedStatus>> unsettled(
      Map<CountryCode, List<DatedStatus>> statuses) {
    NavigableMap<CountryCode, List<DatedStatus>> unsettled = new TreeMap<>();
    statuses.forEach(
        (code, all) -> {
          List<DatedStatus> some = all.stream().filter(one -> one.assumption() != null).toList();
          if (!some.isEmpty() && withoutStatus.containsKey(code)) {
            unsettled.put(code, some);
          }
        });
    return unsettled;
  }

  private static NavigableMap<String, Place> assumptions(
      Map<CountryCode, List<DatedStatus>> statuses) {
    NavigableMap<String, Place> assumptions = new TreeMap<>();
    new TreeMap<>(statuses)
        .values().stream()
            .flatMap(List::stream)
            .forEach(
                status -> {
                  if (status.assumption() != null && status.place() != null) {
                    assumptions.putIfAbsent(status.assumption(), status.place());
                  }
                });
    return assumptions;
  }

  /**
   * The countries as they stand in a calendar year, in the order of their codes, where nothing is
   * assumed of their statuses.
   */
  public NavigableMap<CountryCode, Country> in(int year) {
    return in(year, assumption -> false);
  }

  /**
   * The countries as they stand in a calendar year, in the order of their codes.
   *
   * @param assumed whether an assumption is made
   * @return the very same for the same year and assumptions, which nobody can change
   */
  public NavigableMap<CountryCode, Country> in(int year, Predicate<String> assumed) {
    List<String> made = assumable.stream().filter(assumed).toList();
    AsAssumed asked = new AsAssumed(year, made);
    NavigableMap<CountryCode, Country> before = known.get(asked);
    if (before != null) {
      return before;
    }
    NavigableMap<CountryCode, Country> dated = new TreeMap<>();
    withoutStatus.forEach((code, country) -> dated.put(code, dated(country, year, assumed)));
    NavigableMap<CountryCode, Country> lasting = Collections.unmodifiableNavigableMap(dated);
    if (known.size() < MOST_KNOWN) {
      known.put(asked, lasting);
    }
    return lasting;
  }

  private Country dated(Country country, int year, Predicate<String> assumed) {
    Set<String> held = new TreeSet<>(country.statuses());
    for (DatedStatus status : statuses(country.code())) {
      String assumption = status.assumption();
      if (status.coversYear(year) && (assumption == null || assumed.test(assumption))) {
        held.add(status.status());
      }
    }
    return new Country(
        country.code(),
        country.names(),
        country.region(),
        country.subregion(),
        country.intermediateRegion(),
        country.regionalGroup(),
        Set.copyOf(held),
        country.figures(),
        country.own());
  }
}
