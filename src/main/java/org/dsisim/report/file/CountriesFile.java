package org.dsisim.report.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Criterion;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.Derivation;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@code countries.csv}: what each Party receives, through which component of the formula, and what
 * readers join on.
 */
final class CountriesFile {

  private static final List<String> RECEIPTS =
      List.of(
          "option",
          "year",
          "iso3",
          "name",
          "eligible",
          "share",
          "amount_usd",
          "state_usd",
          "iplc_usd",
          "bilateral_usd",
          "bilateral_state_usd",
          "bilateral_iplc_usd",
          "rank");

  private static final List<String> TO_JOIN_ON =
      List.of(
          "un_region",
          "un_subregion",
          "regional_group",
          "income_group",
          "ldc",
          "sids",
          "population",
          "note");

  private static final int SHARE_PLACES = 12;

  private final String language;
  private final List<Of> outcomes = new ArrayList<>();
  private final Set<String> components = new LinkedHashSet<>();

  /** What countries receive under an option in a year. */
  private record Of(
      String option, int year, List<PartyOutcome> parties, Allocation allocation, String note) {}

  /**
   * An empty table.
   *
   * @param language in which countries are named
   */
  CountriesFile(String language) {
    this.language = language;
  }

  /** Adds what countries receive under an option in a year. */
  void add(
      String option, int year, List<PartyOutcome> parties, Allocation allocation, String note) {
    outcomes.add(new Of(option, year, parties, allocation, note));
    for (Derivation derivation : allocation.derivations().values()) {
      derivation.components().forEach(in -> components.add(column(in)));
    }
  }

  private static String column(InComponent in) {
    return "share_by_" + in.component().toString().replaceFirst("_share$", "").replace(' ', '_');
  }

  /** The columns: one for each component of the formulas among them. */
  List<String> columns() {
    return Stream.of(RECEIPTS, components, TO_JOIN_ON).flatMap(Collection::stream).toList();
  }

  /** The rows of some countries. */
  Rows.Source rows(Predicate<Country> which) {
    return rows -> {
      for (Of outcome : outcomes) {
        Map<CountryCode, Integer> ranks = ranks(outcome.parties());
        for (PartyOutcome party : outcome.parties()) {
          if (which.test(party.country())) {
            rows.row(row(outcome, party, ranks.get(party.country().code())));
          }
        }
      }
    };
  }

  private @Nullable Object[] row(Of outcome, PartyOutcome party, @Nullable Integer rank) {
    Country country = party.country();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(outcome.option());
    cells.add(outcome.year());
    cells.add(country.code());
    cells.add(country.name(language));
    cells.add(party.eligible());
    cells.add(party.share().toDecimal(SHARE_PLACES));
    cells.add(party.amount());
    cells.add(party.state());
    cells.add(party.iplc());
    cells.add(party.bilateral());
    cells.add(party.bilateral().minus(party.bilateralIplc()));
    cells.add(party.bilateralIplc());
    cells.add(rank);
    Map<String, BigDecimal> shares = shares(outcome.allocation().derivations().get(country.code()));
    components.forEach(component -> cells.add(shares.get(component)));
    cells.add(country.region());
    cells.add(country.subregion());
    cells.add(country.regionalGroup());
    cells.add(incomeGroup(country));
    cells.add(country.isLdc());
    cells.add(country.isSids());
    Fraction population = country.figure(Criterion.POPULATION);
    cells.add(population == null ? null : population.toDecimal(0));
    cells.add(outcome.note());
    return cells.toArray();
  }

  /** The share of the fund through each component, before floors and ceilings. */
  private static Map<String, BigDecimal> shares(@Nullable Derivation derivation) {
    Map<String, BigDecimal> shares = new HashMap<>();
    if (derivation != null) {
      for (InComponent in : derivation.components()) {
        shares.put(column(in), in.share().toDecimal(SHARE_PLACES));
      }
    }
    return shares;
  }

  private static String incomeGroup(Country country) {
    return Stream.concat(Stream.of("high-income"), Group.INCOME.stream().map(Group::id))
        .filter(country::is)
        .findFirst()
        .orElse("");
  }

  /** The largest share is first; equal shares have one rank, and who receives nothing has none. */
  private static Map<CountryCode, Integer> ranks(List<PartyOutcome> parties) {
    List<PartyOutcome> receiving =
        parties.stream()
            .filter(party -> !party.amount().equals(Money.ZERO))
            .sorted((a, b) -> b.share().compareTo(a.share()))
            .toList();
    Map<CountryCode, Integer> ranks = new HashMap<>();
    int rank = 0;
    for (int i = 0; i < receiving.size(); i++) {
      if (i == 0 || !receiving.get(i).share().equals(receiving.get(i - 1).share())) {
        rank = i + 1;
      }
      ranks.put(receiving.get(i).country().code(), rank);
    }
    return ranks;
  }
}
