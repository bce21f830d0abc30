package org.dsisim.report.content.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Ranks;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.Derivation;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.EachYear;
import org.dsisim.report.content.Run;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * {@code countries.csv}: what each Party receives, through which component of the formula, and what
 * readers join on.
 */
public final class CountryTable {

  private static final List<Column<Row>> RECEIPTS =
      List.of(
          Column.word("option", row -> row.of().option()),
          Column.whole("year", "year", row -> row.of().year()),
          Column.word("iso3", row -> row.country().code().iso3()),
          Column.word("name", row -> row.country().name(row.language())),
          Column.truth("eligible", row -> row.party().eligible()),
          Column.share("share", row -> row.party().share()),
          Column.usd("amount_usd", row -> row.party().amount()),
          Column.usd("state_usd", row -> row.party().state()),
          Column.usd("iplc_usd", row -> row.party().iplc()),
          Column.usd("iplc_direct_usd", row -> row.party().direct()),
          Column.usd("iplc_government_usd", row -> row.party().throughGovernment()),
          Column.usd("bilateral_usd", row -> row.party().bilateral()),
          Column.usd(
              "bilateral_state_usd",
              row -> row.party().bilateral().minus(row.party().bilateralIplc())),
          Column.usd("bilateral_iplc_usd", row -> row.party().bilateralIplc()),
          Column.whole("rank", "", Row::rank));

  private static final List<Column<Row>> TO_JOIN_ON =
      List.of(
          Column.word("un_region", row -> row.country().region()),
          Column.word("un_subregion", row -> row.country().subregion()),
          Column.word("regional_group", row -> row.country().regionalGroup()),
          Column.word("income_group", row -> incomeGroup(row.country())),
          Column.truth("ldc", row -> row.country().isLdc()),
          Column.truth("sids", row -> row.country().isSids()),
          Column.whole("population", "people", row -> population(row.country())),
          Column.sentence("note", row -> row.of().note()));

  private final String language;
  private final List<Of> outcomes = new ArrayList<>();
  private final Set<String> components = new LinkedHashSet<>();
  private boolean isPassedOn;

  /** What countries receive under an option in a year. */
  private record Of(
      String option,
      int year,
      List<PartyOutcome> parties,
      Allocation allocation,
      @Nullable Message note) {}

  /**
   * What a country receives under an option in a year.
   *
   * @param rank null for one that receives nothing
   * @param shares of the fund through each component, before floors and ceilings
   */
  private record Row(
      Of of,
      PartyOutcome party,
      @Nullable Integer rank,
      Map<String, Fraction> shares,
      String language) {

    Country country() {
      return party.country();
    }

    /** What the IPLC of others have passed on to it; below zero where its own is passed on. */
    Fraction passed() {
      Derivation derivation = of.allocation().derivations().get(country().code());
      return derivation == null ? Fraction.ZERO : derivation.passed();
    }
  }

  /**
   * An empty table.
   *
   * @param language in which countries are named
   */
  public CountryTable(String language) {
    this.language = language;
  }

  /** What countries receive under the options and years of a run. */
  public static CountryTable of(Run run) {
    CountryTable table = new CountryTable(run.language());
    EachYear.of(
        run,
        (option, year, note) ->
            table.add(option, year.year(), year.parties(), year.allocation(), note));
    return table;
  }

  /**
   * Adds what countries receive under an option in a year.
   *
   * @param note what stands in each of their rows; null for nothing
   */
  public void add(
      String option,
      int year,
      List<PartyOutcome> parties,
      Allocation allocation,
      @Nullable Message note) {
    outcomes.add(new Of(option, year, parties, allocation, note));
    for (Derivation derivation : allocation.derivations().values()) {
      derivation.components().forEach(in -> components.add(column(in)));
      isPassedOn |= !derivation.passed().isZero();
    }
  }

  private static String column(InComponent in) {
    String parameter = in.component().parameter();
    return "share_by_" + (parameter == null ? "the_rest" : parameter.replaceFirst("_share$", ""));
  }

  /** The table of some countries, with a column for each component of the formulas in it. */
  public ResultTable<?> table(Predicate<Country> which) {
    List<Column<Row>> columns = new ArrayList<>(RECEIPTS);
    components.forEach(name -> columns.add(Column.share(name, row -> row.shares().get(name))));
    if (isPassedOn) {
      columns.add(Column.share("share_passed_on", Row::passed));
    }
    columns.addAll(TO_JOIN_ON);
    return new ResultTable<Row>(
        columns,
        rows -> {
          for (Of outcome : outcomes) {
            Map<CountryCode, Integer> ranks = Ranks.of(outcome.parties());
            for (PartyOutcome party : outcome.parties()) {
              if (which.test(party.country())) {
                CountryCode code = party.country().code();
                Map<String, Fraction> shares = shares(outcome.allocation().derivations().get(code));
                rows.accept(new Row(outcome, party, ranks.get(code), shares, language));
              }
            }
          }
        });
  }

  private static Map<String, Fraction> shares(@Nullable Derivation derivation) {
    Map<String, Fraction> shares = new HashMap<>();
    if (derivation != null) {
      derivation.components().forEach(in -> shares.put(column(in), in.share()));
    }
    return shares;
  }

  private static String incomeGroup(Country country) {
    return Stream.concat(Stream.of("high-income"), Group.INCOME.stream().map(Group::id))
        .filter(country::is)
        .findFirst()
        .orElse("");
  }

  private static @Nullable Long population(Country country) {
    Fraction population = country.figure(Criterion.POPULATION);
    return population == null ? null : population.roundHalfEven();
  }
}
