package org.dsisim.indicator.statistic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.world.Cooperation;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a country needs of one kind of cooperation in one unit, beside what it is given of it and
 * who pays for that. Places are never held against projects.
 *
 * @param needed null when nobody knows how much
 * @param given what counts of known quantity; zero where nothing does
 * @param givenUnknown how many things are given of which nobody knows how much
 * @param fundedBy who pays for what is given, in words, each once; those who are not known are left
 *     out
 */
public record NeedInKind(
    CountryCode country,
    String kind,
    String unit,
    @Nullable Fraction needed,
    Fraction given,
    int givenUnknown,
    List<String> fundedBy) {

  private record Of(CountryCode country, String kind, String unit) {}

  /**
   * The needs of a year by country, kind and unit.
   *
   * @param needed as countries say
   * @param counted what is given and counts
   */
  public static List<NeedInKind> of(List<Cooperation> needed, List<Counted> counted) {
    Map<String, List<Cooperation>> rows = new TreeMap<>();
    Map<String, Of> keys = new TreeMap<>();
    for (Cooperation one : needed) {
      String key = one.receiver().iso3() + " " + one.kind() + " " + one.unit();
      keys.put(key, new Of(one.receiver(), one.kind(), one.unit()));
      rows.computeIfAbsent(key, first -> new ArrayList<>()).add(one);
    }
    List<NeedInKind> needs = new ArrayList<>();
    keys.forEach((key, of) -> needs.add(need(of, rows.getOrDefault(key, List.of()), counted)));
    return List.copyOf(needs);
  }

  private static NeedInKind need(Of of, List<Cooperation> needed, List<Counted> counted) {
    Fraction given = Fraction.ZERO;
    int unknown = 0;
    Set<String> fundedBy = new LinkedHashSet<>();
    for (Counted one : counted) {
      Cooperation row = one.inKind().row();
      if (!new Of(row.receiver(), row.kind(), row.unit()).equals(of)) {
        continue;
      }
      Fraction quantity = row.quantity();
      if (quantity == null) {
        unknown++;
      } else {
        given = given.plus(quantity);
      }
      if (!row.fundedBy().isEmpty()) {
        fundedBy.add(row.fundedBy());
      }
    }
    return new NeedInKind(
        of.country(),
        of.kind(),
        of.unit(),
        together(needed),
        given,
        unknown,
        List.copyOf(fundedBy));
  }

  private static @Nullable Fraction together(List<Cooperation> needed) {
    Fraction all = Fraction.ZERO;
    for (Cooperation one : needed) {
      Fraction quantity = one.quantity();
      if (quantity == null) {
        return null;
      }
      all = all.plus(quantity);
    }
    return all;
  }

  /** What of the need is given; null where nobody knows how much is needed. */
  public @Nullable Fraction covered() {
    return needed == null ? null : needed.min(given);
  }

  /** What is needed and not given; null where nobody knows how much is needed. */
  public @Nullable Fraction open() {
    return needed == null ? null : needed.minus(needed.min(given));
  }
}
