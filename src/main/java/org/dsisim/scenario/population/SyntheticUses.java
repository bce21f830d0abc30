package org.dsisim.scenario.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dsisim.chance.Chance;
import org.dsisim.chance.Numbers;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Draws uses, each by its number. The first is of the first synthetic user and so on; where there
 * are more uses than users they begin again.
 */
final class SyntheticUses {

  /** Sequences of a use: up to so many, each number as likely. */
  private static final int MOST_SEQUENCES = 50;

  /** Countries of origin of a use, likewise; two can be the same. */
  private static final int MOST_COUNTRIES = 3;

  /** Of a hundred uses, how many have sequences of unknown origin. */
  private static final int UNKNOWN_PERCENT = 40;

  private static final int COMMERCIAL_PERCENT = 50;
  private static final int SAMPLE_PERCENT = 20;
  private static final int CONTRACT_PERCENT = 50;
  private static final int PATENT_PERCENT = 30;
  private static final int OPEN_PERCENT = 30;

  private static final String UNKNOWN = "UNKNOWN";
  private static final String FALSE = "false";
  private static final int CENTS_IN_DOLLAR = 100;

  private final Plan plan;
  private final Chance.Stream drawn;
  private final SyntheticUsers users;
  private final int synthetic;
  private final List<String> databases;
  private final Weighted<CountryCode> origins;

  /**
   * Uses of synthetic users.
   *
   * @param synthetic how many of these there are
   * @param databases where sequences can be from
   */
  SyntheticUses(
      Plan plan, SyntheticUsers users, int synthetic, List<String> databases, Countries countries) {
    this.plan = plan;
    this.drawn = new Chance(plan.seed()).stream("use");
    this.users = users;
    this.synthetic = synthetic;
    this.databases = databases;
    this.origins = SyntheticUsers.by(Criterion.GBIF_RECORDS, countries, plan.lastYear());
  }

  /**
   * The cells of a use by their columns; an unknown one is missing.
   *
   * @param number from 1 on
   */
  Map<String, String> use(int number) {
    User user = users.user((number - 1) % synthetic + 1);
    Numbers chance = drawn.at(number);
    boolean commercial = chance.happens(COMMERCIAL_PERCENT);
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", "use-of-" + SyntheticUsers.id(number));
    cells.put("user", user.id());
    cells.put("purpose", commercial ? "commercial" : "research");
    cells.put("year", String.valueOf(plan.lastYear()));
    cells.put("database", one(databases, chance));
    cells.put("material", one(UseRow.MATERIALS, chance));
    cells.put("human", FALSE);
    int sequences = chance.below(MOST_SEQUENCES) + 1;
    int unknown = chance.happens(UNKNOWN_PERCENT) ? chance.below(sequences) + 1 : 0;
    SortedMap<CountryCode, Integer> counts = counts(sequences - unknown, chance);
    cells.put("sequences", String.valueOf(sequences));
    cells.put("origins", inWords(counts, unknown));
    cells.put("tagged_share", share(sequences - unknown, sequences));
    boolean sampled = chance.happens(SAMPLE_PERCENT) && !counts.isEmpty();
    boolean covered = chance.happens(CONTRACT_PERCENT) && sampled;
    cells.put("physical_access", String.valueOf(sampled));
    if (sampled) {
      cells.put("sample_country", largest(counts).get(0).iso3());
    }
    cells.put("contract_covers_dsi", String.valueOf(covered));
    double part = chance.share();
    String sales = commercial ? productSales(user, part, (number - 1) / synthetic) : "0";
    if (sales != null) {
      cells.put("product_sales_usd", sales);
    }
    cells.put("patented", String.valueOf(chance.happens(PATENT_PERCENT) && commercial));
    cells.put("open_for_research", String.valueOf(chance.happens(OPEN_PERCENT)));
    cells.put("emergency", FALSE);
    return cells;
  }

  private static String one(List<String> of, Numbers chance) {
    return of.get(chance.below(of.size()));
  }

  /** Sequences of known origin by country. */
  private SortedMap<CountryCode, Integer> counts(int sequences, Numbers chance) {
    List<CountryCode> countries = new ArrayList<>();
    int many = chance.below(MOST_COUNTRIES) + 1;
    for (int i = 0; i < many; i++) {
      countries.add(origins.drawn(chance));
    }
    SortedMap<CountryCode, Integer> counts = new TreeMap<>();
    for (int i = 0; i < sequences; i++) {
      counts.merge(countries.get(chance.below(many)), 1, Integer::sum);
    }
    return counts;
  }

  /** The countries, those with most sequences first. */
  private static List<CountryCode> largest(SortedMap<CountryCode, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String inWords(SortedMap<CountryCode, Integer> counts, int unknown) {
    List<String> parts = new ArrayList<>();
    largest(counts).forEach(country -> parts.add(country.iso3() + ":" + counts.get(country)));
    if (unknown > 0) {
      parts.add(UNKNOWN + ":" + unknown);
    }
    return String.join("|", parts);
  }

  /** A part in whole hundredths, rounded down: no record that names no country counts. */
  private static String share(int part, int all) {
    int hundredths = part * 100 / all;
    return hundredths == 100 ? "1" : "0." + hundredths / 10 + hundredths % 10;
  }

  /**
   * What a product sells for: up to half of what its user does, the next product up to a quarter
   * and so on, so that all together never sell for more.
   *
   * @param before how many uses its user has before this one
   */
  private @Nullable String productSales(User user, double part, int before) {
    Account account = user.account(plan.lastYear());
    if (account == null || !account.figures().isWhole(AssessmentBase.SALES)) {
      return null;
    }
    long most = account.figures().whole(AssessmentBase.SALES) / CENTS_IN_DOLLAR;
    for (int i = 0; i <= before && most > 0; i++) {
      most /= 2;
    }
    return String.valueOf((long) (part * most));
  }
}
