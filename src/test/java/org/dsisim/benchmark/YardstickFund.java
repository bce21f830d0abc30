package org.dsisim.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The inverted UN scale by hand, as shipped and without presets: what the yardstick shares out. */
final class YardstickFund {

  /** Upper limits of the bands of the UN scale in millionths of a per cent, and hundred weights. */
  private static final long[] BAND_LIMITS = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};

  private static final int[] BAND_WEIGHTS = {150, 130, 110, 95, 75, 40};

  private record Party(String code, int weight) {}

  private YardstickFund() {}

  /**
   * What each eligible Party receives: whole cents by weight first, then one cent more by the
   * largest remainder.
   *
   * @param net cents to share out
   * @param reference the folder of the reference tables
   * @return cents by ISO code
   */
  static SortedMap<String, Long> shared(long net, Path reference) throws IOException {
    List<Party> parties = eligible(reference);
    long all = parties.stream().mapToLong(Party::weight).sum();
    SortedMap<String, Long> amounts = new TreeMap<>();
    long left = net;
    for (Party party : parties) {
      long whole = Math.multiplyExact(net, (long) party.weight()) / all;
      amounts.put(party.code(), whole);
      left -= whole;
    }
    List<Party> byRemainder = new ArrayList<>(parties);
    byRemainder.sort(
        Comparator.comparing((Party party) -> -(net * party.weight() % all))
            .thenComparing(Party::code));
    for (Party party : byRemainder.subList(0, Math.toIntExact(left))) {
      amounts.merge(party.code(), 1L, Long::sum);
    }
    return amounts;
  }

  /** Parties that are not high-income, and small island developing States; not the Union. */
  private static List<Party> eligible(Path reference) throws IOException {
    Map<String, Set<String>> statuses = new TreeMap<>();
    try (ByteTable rows = new ByteTable(reference.resolve("status.csv"))) {
      while (rows.next()) {
        statuses
            .computeIfAbsent(rows.text(rows.column("iso3")), code -> new HashSet<>())
            .add(rows.text(rows.column("status")));
      }
    }
    List<Party> parties = new ArrayList<>();
    try (ByteTable rows = new ByteTable(reference.resolve("countries.csv"))) {
      while (rows.next()) {
        String code = rows.text(rows.column("iso3"));
        Set<String> has = statuses.getOrDefault(code, Set.of());
        boolean poor = !has.contains("high-income") || has.contains("sids");
        if (has.contains("cbd-party") && poor && !code.equals("EUU")) {
          long scale = rows.number(rows.column("un_scale_2025_2027_pct"), 6, 0);
          parties.add(new Party(code, weight(has.contains("notional-un-rate") ? 0 : scale)));
        }
      }
    }
    return parties;
  }

  private static int weight(long scale) {
    int band = 0;
    while (band < BAND_LIMITS.length && scale > BAND_LIMITS[band]) {
      band++;
    }
    return BAND_WEIGHTS[band];
  }
}
