package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dsisim.indicator.statistic.Gini;
import org.dsisim.indicator.statistic.Spearman;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library of scenarios of the model that goes with the option paper on the inverted UN scale
 * (P. Oldham, May 2026), each as a shipped preset or by shipped switches, on a fund of a billion:
 * the figures that were published with it, amounts in million dollars.
 */
class PublishedScenariosTest {

  private static final Path PUBLISHED = Path.of("src/test/resources/published-scenarios.csv");
  private static final Money BILLION = Money.ofUsd(1_000_000_000L);

  /**
   * Parties without a land area in the library's scenario of all Parties, 421,280 km² together:
   * found by what each region has less there. None of them is among the 142.
   */
  private static final Set<String> WITHOUT_LAND = Set.of("GBR", "KOR", "NLD", "SVK");

  /** A scenario of the library with its figures by the names of their columns. */
  private record Published(String formula, List<String> settings, Map<String, String> figures) {

    static Published of(String[] columns, String[] cells) {
      Map<String, String> figures = new LinkedHashMap<>();
      for (int i = 3; i < columns.length; i++) {
        figures.put(columns[i], cells[i]);
      }
      String ruleSet = cells[1].replaceFirst("@.*", "");
      List<String> settings =
          cells[2].isEmpty()
              ? List.of()
              : Arrays.stream(cells[2].split(" ")).map(one -> ruleSet + "." + one).toList();
      return new Published(cells[1], settings, figures);
    }

    /** Given out among all Parties as they stand in the library. */
    Allocation allocate() {
      List<Country> countries =
          Shipped.reference().countries().in(2026).values().stream()
              .map(country -> isForAllParties() ? asInTheLibrary(country) : country)
              .toList();
      return Shipped.allocation(countries, BILLION, formula, settings.toArray(String[]::new));
    }

    private static Country asInTheLibrary(Country country) {
      Map<String, Fraction> figures = new LinkedHashMap<>(country.figures());
      figures.computeIfPresent(
          "land_area_km2",
          (column, area) -> WITHOUT_LAND.contains(country.code().iso3()) ? Fraction.ZERO : area);
      return country.withFigures(figures);
    }

    boolean isForAllParties() {
      return formula.startsWith("iusaf") && String.join(" ", settings).contains("all-parties");
    }
  }

  private static List<String> rows() throws IOException {
    try (Stream<String> lines = Files.lines(PUBLISHED)) {
      return lines.toList();
    }
  }

  static List<String> scenarios() throws IOException {
    return rows().stream().skip(1).toList();
  }

  private static List<PartyOutcome> eligible(Allocation allocation) {
    return allocation.parties().stream().filter(PartyOutcome::eligible).toList();
  }

  private static String places(Fraction figure, int places) {
    return figure.toDecimal(places).toPlainString();
  }

  /** Within half a unit of the last place that was published; in money a cent for each Party. */
  private static void isNear(String published, BigDecimal ours, BigDecimal more, String what) {
    BigDecimal said = new BigDecimal(published);
    BigDecimal half = BigDecimal.ONE.movePointLeft(said.scale()).divide(BigDecimal.valueOf(2));
    assertThat(ours.subtract(said).abs())
        .as(what + ": " + ours + " for " + published)
        .isLessThanOrEqualTo(half.add(more));
  }

  private static BigDecimal millions(List<PartyOutcome> parties, Predicate<Country> members) {
    return parties.stream()
        .filter(party -> members.test(party.country()))
        .map(PartyOutcome::amount)
        .reduce(Money.ZERO, Money::plus)
        .toUsd()
        .movePointLeft(6);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aScenarioOfTheLibraryComesOutByAPresetOrBySwitches(String row) throws IOException {
    Published scenario = Published.of(rows().get(0).split(","), row.split(",", -1));
    Allocation allocation = scenario.allocate();
    List<PartyOutcome> parties = eligible(allocation);
    List<Fraction> shares = parties.stream().map(PartyOutcome::share).toList();
    Map<String, String> published = scenario.figures();
    assertThat(parties).hasSize(Integer.parseInt(of(published, "eligible")));
    BigDecimal exactly = new BigDecimal("0.0000000001");
    isNear(of(published, "gini"), new BigDecimal(places(Gini.of(shares), 12)), exactly, "gini");
    Fraction largest =
        Fraction.sum(shares.stream().sorted(Comparator.reverseOrder()).limit(10).toList());
    isNear(of(published, "top10_share"), new BigDecimal(places(largest, 12)), exactly, "top 10");
    if (!of(published, "spearman").isEmpty()) {
      List<Fraction> pure =
          eligible(Shipped.allocation(BILLION, "iusaf@pure")).stream()
              .map(PartyOutcome::share)
              .toList();
      isNear(
          of(published, "spearman"),
          Spearman.of(pure, shares).orElseThrow(),
          exactly,
          "order of Parties");
    }
    groups(scenario)
        .forEach(
            (column, members) ->
                isNear(
                    of(published, column),
                    millions(parties, members),
                    new BigDecimal("0.000001"),
                    column));
  }

  private static String of(Map<String, String> published, String column) {
    return published.getOrDefault(column, "");
  }

  private static Map<String, Predicate<Country>> groups(Published scenario) {
    Map<String, Predicate<Country>> groups = new LinkedHashMap<>();
    groups.put("ldc_m", Country::isLdc);
    groups.put("sids_m", Country::isSids);
    for (String region : List.of("Africa", "Americas", "Asia", "Oceania")) {
      groups.put(
          region.toLowerCase(Locale.ROOT) + "_m", country -> country.region().equals(region));
    }
    // The European Union has no region here, and is counted in Europe by the library.
    groups.put(
        "europe_m",
        country ->
            country.region().equals("Europe")
                || (scenario.isForAllParties() && country.isEuropeanUnion()));
    return groups;
  }

  @Test
  void everySettingOfTheModelThatIsAPresetIsHeldAgainstIt() throws IOException {
    Set<String> presets = new TreeSet<>();
    for (String row : scenarios()) {
      presets.add(row.split(",", -1)[1]);
    }
    assertThat(presets)
        .contains(
            "iusaf@pure",
            "iusaf@strict",
            "iusaf@modified-balance",
            "iusaf@lowest-gini",
            "iusaf@land-maximum",
            "iusaf@ocean-maximum");
  }
}
