package org.dsisim.simulation.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.model.world.use.Origins;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.YearPath;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/**
 * Sequences that no country is the origin of, as those that are designed by machines or put
 * together from many: the part of every use that is taken to be such, in the place of as much of
 * what the tables say of its origins. It is an assumption, mostly one that grows over the years.
 */
public final class WithoutOrigin {

  private WithoutOrigin() {}

  /** The name of the assumption that decides in a year; nothing where none is made. */
  public static Optional<String> assumption(ParameterValues assumptions) {
    for (String name :
        List.of(ReservedAssumption.WITHOUT_ORIGIN_PATH, ReservedAssumption.WITHOUT_ORIGIN)) {
      if (assumptions.has(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The part in a year, from 0 to 1; 0 where nothing is assumed. */
  public static Fraction in(ParameterValues assumptions) {
    return assumption(assumptions)
        .map(
            name ->
                name.equals(ReservedAssumption.WITHOUT_ORIGIN_PATH)
                    ? YearPath.of(assumptions.list(name)).in(assumptions.year())
                    : assumptions.rate(name))
        .orElse(Fraction.ZERO);
  }

  /** The uses of a year, by user, with that part of unknown origin. */
  static Map<String, List<UseRow>> applied(
      Map<String, List<UseRow>> uses, ParameterValues assumptions) {
    Fraction part = in(assumptions);
    if (part.isZero()) {
      return uses;
    }
    Map<String, List<UseRow>> byUser = new HashMap<>();
    uses.forEach(
        (user, rows) -> {
          List<UseRow> all = new ArrayList<>(rows.size());
          rows.forEach(row -> all.add(applied(row, part)));
          byUser.put(user, all);
        });
    return byUser;
  }

  private static UseRow applied(UseRow row, Fraction part) {
    Fraction left = Fraction.ONE.minus(part);
    UseRow.Sequences sequences = row.sequences();
    NavigableMap<CountryCode, Fraction> shares = new TreeMap<>();
    if (!left.isZero()) {
      sequences.origins().shares().forEach((code, share) -> shares.put(code, share.times(left)));
    }
    Fraction unknown = sequences.origins().unknown().times(left).plus(part);
    Fraction tagged = sequences.taggedShare();
    return row.with(
        new UseRow.Sequences(
            sequences.database(),
            sequences.material(),
            sequences.human(),
            sequences.count(),
            new Origins(shares, unknown),
            tagged == null ? null : tagged.times(left)));
  }
}
