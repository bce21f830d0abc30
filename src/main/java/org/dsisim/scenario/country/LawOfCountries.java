package org.dsisim.scenario.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Place;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the law of countries on access, in the order of its table.
 *
 * @param provisions each with the row that it was read from
 */
public record LawOfCountries(List<Provision> provisions) {

  /**
   * What is said of one matter in one country for a span of years.
   *
   * @param status the empty word where it is said that nothing is known
   */
  record Provision(CountryCode country, LawMatter matter, DatedStatus status) {

    boolean isAtTheSameTime(Provision other) {
      return isAbout(other.country, other.matter)
          && isBefore(status.from(), other.status.to())
          && isBefore(other.status.from(), status.to());
    }

    private boolean isAbout(CountryCode code, LawMatter what) {
      return country.equals(code) && matter == what;
    }

    private static boolean isBefore(@Nullable Integer from, @Nullable Integer to) {
      return from == null || to == null || from <= to;
    }

    Place place() {
      return Objects.requireNonNull(status.place());
    }
  }

  /** Copies the lists that it is given. */
  public LawOfCountries {
    provisions = List.copyOf(provisions);
  }

  /** The statuses of countries with these beside them. */
  public Map<CountryCode, List<DatedStatus>> beside(Map<CountryCode, List<DatedStatus>> statuses) {
    Map<CountryCode, List<DatedStatus>> all = new LinkedHashMap<>();
    statuses.forEach((code, its) -> all.put(code, new ArrayList<>(its)));
    for (Provision provision : provisions) {
      if (!provision.status().status().isEmpty()) {
        all.computeIfAbsent(provision.country(), key -> new ArrayList<>()).add(provision.status());
      }
    }
    return all;
  }

  /**
   * The statuses of countries with these in the place of what was said of the same matter in the
   * same country, whatever the year.
   */
  public Map<CountryCode, List<DatedStatus>> inThePlaceOf(
      Map<CountryCode, List<DatedStatus>> statuses) {
    Map<CountryCode, List<DatedStatus>> others = new LinkedHashMap<>();
    statuses.forEach(
        (code, its) ->
            others.put(code, its.stream().filter(one -> !isSaidOf(code, one.status())).toList()));
    return beside(others);
  }

  private boolean isSaidOf(CountryCode code, String status) {
    return provisions.stream()
        .anyMatch(one -> one.country().equals(code) && one.matter().has(status));
  }
}
