package org.dsisim.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dsisim.Shipped;
import org.dsisim.indicator.Results;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.report.content.Run;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.folder.RunDirectory;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.ResultBytes;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.description.Description;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.table.PartLimits;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a run, of all named options on a real and on an invented scenario. */
class RunFilesTest {

  private static final List<RunFiles> RUNS = new ArrayList<>();

  /** Large tables, which several tests look at. */
  private static final Map<String, Table> READ = new HashMap<>();

  @TempDir Path folder;

  @BeforeAll
  static void runsAllNamedOptions() {
    for (String id : List.of("rd-leaders-2024", "workshop")) {
      RUNS.add(files(folder(id, Path.of("scenarios", id).toAbsolutePath()), 2));
    }
  }

  @AfterAll
  static void forgets() {
    RUNS.clear();
    READ.clear();
  }

  @Test
  void whereAnotherTableFailsMeanwhileNothingIsLeftOfTablesOfPayers() {
    Map<String, FileContent> tables = new LinkedHashMap<>();
    tables.put("flows.csv", RUNS.get(0).flows());
    tables.put("payers.csv", RUNS.get(0).payers());
    tables.put(
        "odd.csv",
        out -> {
          throw new IllegalStateException("a table that cannot be made");
        });
    Path written = folder.resolve("run");
    RunDirectory run = new RunDirectory(written, "x", ResultKind.RUN);
    assertThatThrownBy(() -> run.write(all -> "{}", tables))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a table that cannot be made");
    assertThat(written).doesNotExist();
  }

  @Test
  void whatKeepsATableOfPayersFromBeingWrittenIsSaid() {
    RunFiles files = RUNS.get(0);
    Map<String, ResultBytes> tables = new LinkedHashMap<>();
    tables.put("flows.csv", files.flows());
    // No file system takes a name of so many letters.
    tables.put("p".repeat(5_000) + ".csv", files.payers());
    RunDirectory run = new RunDirectory(folder.resolve("run"), "x", ResultKind.RUN);
    assertThatThrownBy(() -> run.write(all -> "{}", tables)).isInstanceOf(InvalidInput.class);
    assertThat(folder.resolve("run")).doesNotExist();
  }

  @Test
  void tablesOfPayersAreTheSameInAFolderWhereThePassOverThemIsOne() throws IOException {
    List<String> steps = new ArrayList<>();
    for (RunFiles files : RUNS) {
      Map<String, FileContent> tables = new LinkedHashMap<>();
      tables.put("flows.csv", files.flows());
      tables.put("summary.csv", files.summary());
      tables.put("payers.csv", files.payers());
      Path written = folder.resolve(String.valueOf(steps.size()));
      List<ListedFile> listed =
          new RunDirectory(written, "x", ResultKind.RUN, steps::add).write(all -> "{}", tables);
      assertThat(listed).extracting(ListedFile::name).containsExactlyElementsOf(tables.keySet());
      for (ListedFile file : listed) {
        assertThat(file.isIn(written)).isTrue();
        assertThat(written.resolve(file.name()))
            .hasContent(Objects.requireNonNull(tables.get(file.name())).text());
      }
    }
    assertThat(steps).containsSequence("wrote summary.csv", "wrote flows.csv", "wrote payers.csv");
  }

  @Test
  void theTablesHaveTheColumnsOfTheContract() {
    RunFiles files = RUNS.get(1);
    assertThat(files.flows().text())
        .startsWith("option,year,from_kind,from,to_kind,to,kind,amount_usd,rule,reference,note\n");
    assertThat(files.payers().text())
        .startsWith(
            "option,year,payer,name,sector,home,liable,owed_usd,expected_usd,basis,rule,reference,note\n");
    assertThat(files.countries().text())
        .startsWith(
            "option,year,iso3,name,eligible,share,amount_usd,state_usd,iplc_usd,iplc_direct_usd,"
                + "iplc_government_usd,bilateral_usd,bilateral_state_usd,bilateral_iplc_usd,rank,share_by_");
    for (String effects : List.of(files.burdens().text(), files.benefits().text())) {
      assertThat(effects)
          .startsWith("option,year,bearer_kind,bearer,kind,quantity,unit,rule,reference,note\n");
    }
    assertThat(files.summary().text()).startsWith("option,year,indicator,value,unit,note\n");
    assertThat(files.flowsBySector().text())
        .startsWith(files.flows().text().lines().findFirst().orElse(""));
  }

  @Test
  void everyFileSaysWhatItsFiguresRestOnWhereNoSourceGivesThemOrTheyStandForOthers() {
    RunFiles files = RUNS.get(1);
    for (String text : List.of(files.flows().text(), files.countries().text())) {
      Map<String, Set<String>> notes = new TreeMap<>();
      for (Row row : table(text).rows()) {
        notes
            .computeIfAbsent(row.cell("option").text(), option -> new TreeSet<>())
            .add(row.cell("note").text());
      }
      String illustrative = "rests on illustrative figures, which run.json names";
      assertThat(notes.get("micro-levy-iusaf"))
          .isNotEmpty()
          .allSatisfy(note -> assertThat(note).endsWith(illustrative));
      // Administration is illustrative in the workshop, so that no option is free of it.
      assertThat(notes.get("cali-fund-geographic-origin"))
          .isNotEmpty()
          .allSatisfy(
              note ->
                  assertThat(note)
                      .contains(
                          illustrative + "; geographic-origin: GBIF records, not sequences."));
    }
    assertThat(files.summary().text())
        .contains("access-fee-iusaf,2024,illustrative_figures,")
        .contains("no source gives them: ");
  }

  @Test
  void companiesAreNamedWithWhatIsNotShownOfThem() {
    for (Row row : table(RUNS.get(0).payers().text()).rows()) {
      if (row.cell("sector").isEmpty()) {
        continue;
      }
      boolean asked = row.cell("liable").text().equals("yes");
      assertThat(row.cell("note").text())
          .startsWith(
              (asked ? "would be asked; " : "")
                  + "the sector is our reading; use of DSI is not shown");
    }
    assertThat(RUNS.get(1).payers().text())
        .contains(
            ",\"would be asked; the sector is our reading; uses are those of the scenario; rests"
                + " on");
  }

  @Test
  void amountsHaveTwoDecimalsAndAPointOrAreEmptyWhereUnknown() {
    for (RunFiles files : RUNS) {
      for (String text :
          List.of(files.flows().text(), files.payers().text(), files.countries().text())) {
        Table table = table(text);
        for (Row row : table.rows()) {
          for (String column : table.columns()) {
            if (column.endsWith("_usd")) {
              assertThat(row.cell(column).text()).as(row.toString()).matches("-?\\d+\\.\\d\\d|");
            }
          }
        }
      }
    }
  }

  @Test
  void everyUserHasARowForEachOptionAndEveryPartyToo() {
    Table payers = table(RUNS.get(1).payers().text());
    // The floors of one formula take more than the fund of the workshop holds.
    int options = Shipped.rulebook().named().size() - 1;
    // The options that ask countries have a row for each of them in the place of users.
    assertThat(payers.rows()).hasSize((options - 2) * 6 + 2 * 254);
    Table countries = table(RUNS.get(1).countries().text());
    assertThat(countries.rows()).hasSize(options * 200);
    // Of Workshop Nutrition nobody knows the assets: it owes nothing, and its row says why not.
    Row university =
        payers.rows().stream()
            .filter(row -> row.cell("payer").text().equals("perelu-university"))
            .filter(row -> row.cell("option").text().equals("cali-fund-iusaf"))
            .findFirst()
            .orElseThrow();
    assertThat(university.cell("liable").text()).isEqualTo("exempt");
    assertThat(university.cell("rule").text())
        .isEqualTo("Academic and public research institutions and public databases owe nothing");
    assertThat(university.cell("reference").text()).startsWith("CBD/COP/DEC/16/2 annex");
  }

  @Test
  void whatThePartyReceivesIsForItsStateAndItsPeoples() {
    for (RunFiles files : RUNS) {
      for (Row row : table(files.countries().text()).rows()) {
        assertThat(amount(row, "state_usd").add(amount(row, "iplc_usd")))
            .as(row.cell("iso3").text())
            .isEqualByComparingTo(amount(row, "amount_usd"));
      }
    }
  }

  @Test
  void whatAFundTakesInGoesOutToTheCentInEachOptionAndYear() {
    for (RunFiles files : RUNS) {
      Map<String, BigDecimal> in =
          sums(files.flows().text(), row -> is(row, "to_kind", "fund"), OPTION);
      Map<String, BigDecimal> out =
          sums(files.flows().text(), row -> is(row, "from_kind", "fund"), OPTION);
      assertThat(in).isEqualTo(out).hasSizeGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void flowsSayWhatPayersAreExpectedToPayAndWhatCountriesReceive() {
    for (RunFiles files : RUNS) {
      Predicate<Row> paid =
          row ->
              is(row, "kind", "contribution")
                  || is(row, "kind", "bilateral")
                  || is(row, "kind", "purpose");
      Predicate<Row> allocated = row -> is(row, "kind", "allocation");
      assertThat(sums(files.flows().text(), paid, key("option", "from")))
          .isEqualTo(
              positive(
                  sums(
                      files.payers().text(), row -> true, key("option", "payer"), "expected_usd")));
      assertThat(
              sums(
                  files.flows().text(),
                  allocated.and(row -> is(row, "to_kind", "state")),
                  key("option", "to")))
          .isEqualTo(
              positive(
                  sums(files.countries().text(), row -> true, key("option", "iso3"), "state_usd")));
      assertThat(
              sums(
                  files.flows().text(),
                  allocated.and(row -> is(row, "to_kind", "iplc")),
                  key("option", "to")))
          .isEqualTo(
              positive(
                  sums(files.countries().text(), row -> true, key("option", "iso3"), "iplc_usd")));
      assertThat(
              sums(files.flows().text(), row -> is(row, "kind", "bilateral"), key("option", "to")))
          .isEqualTo(
              positive(
                  sums(
                      files.countries().text(),
                      row -> true,
                      key("option", "iso3"),
                      "bilateral_usd")));
    }
  }

  @Test
  void flowsBySectorAreTheSameMoney() {
    RunFiles files = RUNS.get(0);
    Function<Row, String> receiver = key("option", "from_kind", "to_kind", "to", "kind");
    assertThat(sums(files.flowsBySector().text(), row -> true, receiver))
        .isEqualTo(sums(files.flows().text(), row -> true, receiver));
    List<String> payers =
        table(files.flowsBySector().text()).rows().stream()
            .filter(row -> is(row, "from_kind", "user"))
            .map(row -> row.cell("from").text())
            .distinct()
            .toList();
    List<String> sectors =
        table(files.payers().text()).rows().stream().map(row -> row.cell("sector").text()).toList();
    assertThat(payers).contains("cosmetics", "pharmaceuticals").isSubsetOf(sectors);
  }

  @Test
  void theOrderOfRowsAndTheNumberOfThreadsChangeNoByte() throws IOException {
    int at = 0;
    for (String id : List.of("rd-leaders-2024", "workshop")) {
      Path shipped = Path.of("scenarios", id);
      Path copy = Files.createDirectory(folder.resolve(id));
      for (String name :
          List.of(
              "scenario.yaml", "assumptions.csv", "countries.csv", "uses.csv", "cooperation.csv")) {
        if (Files.exists(shipped.resolve(name))) {
          Files.copy(shipped.resolve(name), copy.resolve(name));
        }
      }
      List<String> lines = new ArrayList<>(Files.readAllLines(shipped.resolve("users.csv")));
      Collections.shuffle(lines.subList(1, lines.size()), new Random(7));
      Files.write(copy.resolve("users.csv"), lines);
      RunFiles shuffled = files(folder(id, copy), 1);
      RunFiles plain = RUNS.get(at++);
      assertThat(shuffled.flows().text()).isEqualTo(plain.flows().text());
      assertThat(shuffled.flowsBySector().text()).isEqualTo(plain.flowsBySector().text());
      assertThat(shuffled.payers().text()).isEqualTo(plain.payers().text());
      assertThat(shuffled.countries().text()).isEqualTo(plain.countries().text());
      assertThat(shuffled.summary().text()).isEqualTo(plain.summary().text());
    }
  }

  private static final Function<Row, String> OPTION = key("option", "year");

  private static ScenarioFolder folder(String id, Path path) {
    return Shipped.clean(
        problems ->
            ScenarioFolder.read(id, path, id, Shipped.reference(), PartLimits.usual(), problems));
  }

  private static RunFiles files(ScenarioFolder scenario, int threads) {
    List<Outcome> outcomes = new ArrayList<>();
    for (String name : Shipped.computableOptions()) {
      PolicyOption option = Shipped.option(name);
      outcomes.add(new Simulator(scenario.scenario(), List.of(), threads).run(option));
    }
    return new RunFiles(
        new Run(
            "",
            List.of(),
            scenario,
            Results.of(outcomes),
            descriptions(),
            Map.of(),
            Map.of(),
            name -> name,
            "en"));
  }

  private static Map<String, Description> descriptions() {
    Map<String, Description> descriptions = new TreeMap<>();
    for (String id : Shipped.rulebook().ruleSets().keySet()) {
      RuleFolder folder = Shipped.clean(problems -> Shipped.rulebook().folder(id, problems));
      descriptions.put(id, folder.description());
    }
    return descriptions;
  }

  private static Table table(String text) {
    return READ.computeIfAbsent(text, RunFilesTest::read);
  }

  private static Table read(String text) {
    Problems problems = new Problems();
    Table table = Table.readFrom(text, "table", problems);
    assertThat(problems.all()).isEmpty();
    return table;
  }

  private static boolean is(Row row, String column, String word) {
    return row.cell(column).text().equals(word);
  }

  private static Function<Row, String> key(String... columns) {
    return row ->
        List.of(columns).stream()
            .map(column -> row.cell(column).text())
            .collect(Collectors.joining(" "));
  }

  private static BigDecimal amount(Row row, String column) {
    String text = row.cell(column).text();
    return text.isEmpty() ? new BigDecimal("0.00") : new BigDecimal(text);
  }

  private static Map<String, BigDecimal> sums(
      String text, Predicate<Row> which, Function<Row, String> key) {
    return sums(text, which, key, "amount_usd");
  }

  private static Map<String, BigDecimal> sums(
      String text, Predicate<Row> which, Function<Row, String> key, String column) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Row row : table(text).rows()) {
      if (which.test(row)) {
        sums.merge(key.apply(row), amount(row, column), BigDecimal::add);
      }
    }
    return sums;
  }

  private static Map<String, BigDecimal> positive(Map<String, BigDecimal> sums) {
    Map<String, BigDecimal> positive = new TreeMap<>(Objects.requireNonNull(sums));
    positive.values().removeIf(sum -> sum.signum() == 0);
    return positive;
  }
}
