package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dsisim.indicator.Baseline;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.collection.AssumedPurpose;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.PartLimits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What INDICATORS.md says, and what comes out of all named options on the shipped scenarios. */
class IndicatorsPageTest {

  private static final Path PAGE = Path.of("INDICATORS.md");
  private static final String AS_THE_SCENARIO_SAYS = "as the scenario says";

  /** The indicators of each scenario, option and year. */
  private static final Map<String, List<Indicator>> FOUND = new LinkedHashMap<>();

  /** Units by name, as the page has them. */
  private static final Map<String, String> DEFINED = new LinkedHashMap<>();

  private static final Map<String, String> PLACEHOLDERS = new LinkedHashMap<>();

  /** The names that each row of the page stands for, by row. */
  private static final Map<String, Pattern> NAMES = new LinkedHashMap<>();

  @BeforeAll
  static void runsEverythingAndReadsThePage() throws IOException {
    Baseline baseline = baseline();
    for (String id : List.of("rd-leaders-2024", "workshop", "use-portfolio")) {
      Scenario scenario = Shipped.scenario(id);
      for (String name : Shipped.computableOptions()) {
        Outcome outcome = new Simulator(scenario, List.of(), 1).run(Shipped.option(name));
        for (YearOutcome year : outcome.years()) {
          List<Indicator> all = new ArrayList<>(new YearResults(year, baseline).indicators());
          all.add(new OptionResults(outcome, null).illustrative());
          FOUND.put(id + " " + name + " " + year.year(), all);
        }
      }
    }
    Scenario own = ownColumns();
    Outcome ofOwn = new Simulator(own, List.of(), 1).run(Shipped.option("cali-fund"));
    FOUND.put(
        "columns of its own",
        new ArrayList<>(new YearResults(ofOwn.years().get(0), baseline).indicators()));
    Scenario twice = Shipped.scenario("workshop").in(List.of(2024, 2025));
    Outcome years =
        new Simulator(twice, List.of(), 1).run(Shipped.option("national-laws-and-cali-fund"));
    FOUND.put("workshop of two years", new OptionResults(years, null).ofAllYears());
    ParameterOverride channel =
        new ParameterOverride("iusaf", "iplc_channel", "by-share", Place.ofFile("test"));
    List<ParameterOverride> said = new ArrayList<>(List.of(channel));
    said.add(
        new ParameterOverride("assumption", "without_origin_share", "0.2", Place.ofFile("test")));
    said.add(new ParameterOverride("assumption", "database_duty_usd", "9", Place.ofFile("test")));
    ParameterOverride tags =
        new ParameterOverride("blockchain-trace", "knowledge_tags", "true", Place.ofFile("test"));
    Outcome tagged =
        new Simulator(Shipped.scenario("use-portfolio"), List.of(tags), 1)
            .run(Shipped.option("blockchain-trace"));
    FOUND.put(
        "portfolio with tags of knowledge",
        new YearResults(tagged.years().get(0), baseline).indicators());
    for (String purpose : AssumedPurpose.assumptions()) {
      said.add(new ParameterOverride("assumption", purpose, "0.2", Place.ofFile("test")));
    }
    said.add(
        new ParameterOverride("assumption", "uptake_shown_non_use", "0.2", Place.ofFile("test")));
    said.add(
        new ParameterOverride(
            "assumption", "certificate_settles_share", "0.5", Place.ofFile("test")));
    Outcome told =
        new Simulator(Shipped.scenario("workshop"), said, 1).run(Shipped.option("cali-fund:iusaf"));
    FOUND.put(
        "workshop with channels", new YearResults(told.years().get(0), baseline).indicators());
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row =
          Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\| [^|]+ \\| [^|]+ \\|").matcher(line);
      if (row.matches()) {
        assertThat(DEFINED.put(row.group(1), row.group(2))).as(line).isNull();
      }
      Matcher placeholder = Pattern.compile("\\| ([A-Z_]+) \\| (.+) \\|").matcher(line);
      if (placeholder.matches()) {
        PLACEHOLDERS.put(placeholder.group(1), placeholder.group(2));
      }
    }
    DEFINED.keySet().forEach(row -> NAMES.put(row, pattern(row)));
  }

  private static Scenario ownColumns() {
    Path folder = Path.of("src/test/resources/own/greenhouses");
    return Objects.requireNonNull(
            Shipped.clean(
                problems ->
                    ScenarioFolder.read(
                        "greenhouses",
                        folder,
                        "greenhouses",
                        Shipped.reference(),
                        PartLimits.usual(),
                        problems)))
        .scenario();
  }

  private static Baseline baseline() {
    Rulebook.Formula formula =
        Shipped.clean(
            problems ->
                Shipped.rulebook()
                    .formulaWithPreset(Baseline.DEFAULT, Place.ofFile("baseline"), problems));
    return new Baseline(Baseline.DEFAULT, formula.rules(), formula.preset());
  }

  @Test
  void everyIndicatorThatComesOutStandsOnThePageOnceWithItsUnit() {
    Set<String> wrong = new LinkedHashSet<>();
    units()
        .forEach(
            (name, units) -> {
              List<String> rows =
                  NAMES.entrySet().stream()
                      .filter(row -> row.getValue().matcher(name).matches())
                      .map(Map.Entry::getKey)
                      .toList();
              String unit = rows.size() == 1 ? DEFINED.get(rows.get(0)) : "";
              for (String one : units) {
                if (!one.equals(unit) && !(AS_THE_SCENARIO_SAYS.equals(unit) && !one.isEmpty())) {
                  wrong.add(name + " in " + one + ": " + rows);
                }
              }
            });
    assertThat(wrong).isEmpty();
  }

  /** The units in which each indicator comes out, by name. */
  private static Map<String, Set<String>> units() {
    Map<String, Set<String>> units = new TreeMap<>();
    FOUND
        .values()
        .forEach(
            all ->
                all.forEach(
                    one ->
                        units
                            .computeIfAbsent(one.name(), name -> new LinkedHashSet<>())
                            .add(one.unit())));
    return units;
  }

  @Test
  void everyIndicatorOfThePageComesOut() {
    Set<String> names = units().keySet();
    assertThat(DEFINED).hasSizeGreaterThan(80);
    List<String> missing =
        DEFINED.keySet().stream()
            .flatMap(IndicatorsPageTest::withMembers)
            .filter(row -> names.stream().noneMatch(pattern(row).asMatchPredicate()))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void theMembersOfPlaceholdersAreThoseOfTheProgram() {
    assertThat(members("GROUP"))
        .containsExactlyElementsOf(Group.all().stream().map(Group::word).toList());
    assertThat(members("PURPOSE")).containsExactlyElementsOf(UseRow.PURPOSES);
    assertThat(members("KIND"))
        .containsExactlyElementsOf(
            Cooperation.KINDS.stream().map(k -> k.replace('-', '_')).toList());
  }

  @Test
  void noNameStandsTwiceWithinAnOptionAndYear() {
    FOUND.forEach(
        (run, indicators) ->
            assertThat(indicators).as(run).extracting(Indicator::name).doesNotHaveDuplicates());
  }

  @Test
  void moneyHasTwoDecimalsAndSharesAtLeastSixDigitsUnlessTheyAreExact() {
    FOUND.forEach(
        (run, indicators) -> {
          for (Indicator one : indicators) {
            // What nobody can tell is an empty cell with a reason.
            if (Written.value(one).isEmpty()) {
              assertThat(one.note())
                  .as(run + one)
                  .extracting(Message::inEnglish, STRING)
                  .contains("left out by ");
              continue;
            }
            if (one.unit().equals("USD")) {
              assertThat(Written.value(one)).as(run + one).matches("-?\\d+\\.\\d\\d");
            }
            if (one.unit().equals("share")) {
              assertThat(new BigDecimal(Written.value(one)))
                  .as(run + one)
                  .isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            }
          }
        });
    String third = value("rd-leaders-2024 cali-fund-iusaf 2024", "effective_rate_on_sales");
    assertThat(third).matches("0\\.0[1-9]\\d{11}");
  }

  @Test
  void sectorsAndHomesAddUpToWhatIsOwedAndExpected() {
    inEachYear(
        all -> {
          for (String what : List.of("owed", "expected")) {
            assertThat(
                    sum(
                        all,
                        n -> n.startsWith(what + "_sector_") || n.equals(what + "_by_countries")))
                .isEqualByComparingTo(sum(all, what::equals));
            assertThat(sum(all, n -> n.startsWith(what + "_home_")))
                .isEqualByComparingTo(sum(all, what::equals));
          }
        });
  }

  @Test
  void subregionsRegionsAndIncomeGroupsAddUpToWhatIsAllocated() {
    inEachYear(
        all -> {
          BigDecimal allocated = sum(all, "allocated"::equals);
          assertThat(sum(all, received(Group.SUBREGIONS, "no_subregion")))
              .isEqualByComparingTo(allocated);
          List<Group> income = new ArrayList<>(Group.INCOME);
          income.addAll(Group.STATUSES.stream().filter(g -> g.id().equals("high-income")).toList());
          assertThat(income).hasSize(4);
          assertThat(sum(all, received(income, "no_income_group"))).isEqualByComparingTo(allocated);
        });
  }

  @Test
  void administrationIsFixedAndByShareAndTakenOrLacking() {
    inEachYear(
        all -> {
          BigDecimal wanted = sum(all, "administration_wanted"::equals);
          assertThat(sum(all, Set.of("administration_fixed", "administration_by_share")::contains))
              .isEqualByComparingTo(wanted);
          assertThat(sum(all, Set.of("administration", "administration_shortfall")::contains))
              .isEqualByComparingTo(wanted);
        });
  }

  private static void inEachYear(java.util.function.Consumer<List<Indicator>> check) {
    int checked = 0;
    for (Map.Entry<String, List<Indicator>> run : FOUND.entrySet()) {
      if (run.getKey().endsWith(" 2024")) {
        check.accept(run.getValue());
        checked++;
      }
    }
    assertThat(checked).isEqualTo(3 * Shipped.computableOptions().size());
  }

  private static Predicate<String> received(List<Group> groups, String rest) {
    Set<String> names = new HashSet<>(Set.of("received_" + rest));
    groups.forEach(group -> names.add("received_" + group.word()));
    return names::contains;
  }

  private static BigDecimal sum(List<Indicator> all, Predicate<String> names) {
    return all.stream()
        .filter(one -> names.test(one.name()))
        .map(one -> new BigDecimal(Written.value(one)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String value(String run, String name) {
    return FOUND.getOrDefault(run, List.of()).stream()
        .filter(one -> one.name().equals(name))
        .map(Written::value)
        .findFirst()
        .orElse("");
  }

  /** A row with the members of its placeholder, where the page lists them all and all come out. */
  private static Stream<String> withMembers(String row) {
    for (String closed : List.of("NAME", "PURPOSE", "GROUP")) {
      if (row.contains(closed)) {
        return members(closed).stream().map(member -> row.replace(closed, member));
      }
    }
    return Stream.of(row);
  }

  private static List<String> members(String placeholder) {
    String text = PLACEHOLDERS.getOrDefault(placeholder, "");
    List<String> members = new ArrayList<>();
    Matcher word = Pattern.compile("`([a-z_]+)`").matcher(text);
    while (word.find()) {
      // Of incomes and of statuses, high income is said twice and is one group.
      if (!members.contains(word.group(1)) && !word.group(1).equals("status.csv")) {
        members.add(word.group(1));
      }
    }
    return members;
  }

  /** The names that a row of the page stands for. */
  private static Pattern pattern(String row) {
    String names = row.replaceAll("\\[([A-Z_]+)\\]", "($1)?");
    for (String closed : List.of("NAME", "PURPOSE", "GROUP", "KIND")) {
      names = names.replace(closed, "(" + String.join("|", members(closed)) + ")");
    }
    names =
        names
            .replace("RULE_SET", "[a-z0-9_]+?")
            .replace("THRESHOLD", "[a-z_]+_threshold[a-z_]*")
            .replace("SECTOR", "[a-z0-9_]+")
            .replace("COLUMN_WORD", "[a-z0-9_]+")
            .replace("WORD", "[a-z0-9_]+")
            .replace("UNIT", "[a-z0-9_]+")
            .replace("ISO", "[a-z]{3}");
    assertThat(names.replace("?", "").toLowerCase(Locale.ROOT))
        .as(row)
        .isEqualTo(names.replace("?", ""));
    return Pattern.compile(names);
  }
}
