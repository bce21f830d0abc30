package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.message.Problems;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands print as CSV and JSON and write into folders, with what is asked for. */
class WhatIsPrintedTest {

  @TempDir private static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
  }

  private static String runs(String... arguments) {
    Program.Ended ended = program.run(arguments);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended.out();
  }

  private static String[] run(String... more) {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(new String[] {"run", "workshop", "-o", "cali-fund:equal"}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return arguments;
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private static List<Row> rows(String csv) {
    Problems problems = new Problems();
    Table table = Table.readFrom(csv, "printed", problems);
    assertThat(problems.all()).isEmpty();
    return table.rows();
  }

  private static List<String> column(String csv, String name) {
    return rows(csv).stream().map(row -> row.cell(name).text()).toList();
  }

  @Test
  void csvIsTheOneTableThatAnswersWhatIsAskedFor() {
    assertThat(runs(run("--format", "csv"))).startsWith("option,year,indicator,value,unit,note\n");
    String countries = runs(run("--format", "csv", "--country", "KEN,BRA"));
    assertThat(countries).startsWith("option,year,iso3,name,eligible,share,amount_usd,");
    assertThat(column(countries, "iso3")).containsExactly("BRA", "KEN");
    String group = runs(run("--format", "csv", "--group", "sids", "--country", "KEN"));
    assertThat(column(group, "iso3")).contains("KEN", "MUS").doesNotContain("BRA");
    String payers = runs(run("--format", "csv", "--names"));
    assertThat(payers).startsWith("option,year,payer,name,");
    String home = column(payers, "home").get(0);
    String atHome = runs(run("--format", "csv", "--names", "--country", home));
    assertThat(column(atHome, "home")).isNotEmpty().containsOnly(home);
    assertThat(rows(atHome).size()).isLessThan(rows(payers).size());
  }

  @Test
  void jsonHoldsWhatIsAskedForBesideAllTheRest() throws IOException {
    JsonNode plain = json(runs(run("--format", "json")));
    assertThat(plain.has("countries") || plain.has("payers") || plain.has("files")).isFalse();
    JsonNode asked = json(runs(run("--format", "json", "--country", "KEN", "--names")));
    assertThat(asked.get("options")).isEqualTo(plain.get("options"));
    assertThat(asked.get("countries")).hasSize(1);
    JsonNode kenya = asked.get("countries").get(0);
    assertThat(kenya.get("iso3").textValue()).isEqualTo("KEN");
    assertThat(kenya.get("eligible").booleanValue()).isTrue();
    assertThat(kenya.get("amount_usd").decimalValue())
        .isEqualByComparingTo(
            kenya.get("state_usd").decimalValue().add(kenya.get("iplc_usd").decimalValue()));
    assertThat(asked.get("payers")).hasSize(1);
    assertThat(asked.get("payers").get(0).get("home").textValue()).isEqualTo("KEN");
    JsonNode shared =
        json(runs("allocate", "equal", "--fund", "142", "--format", "json", "--country", "KEN"));
    assertThat(shared.get("countries").get(0).get("amount_usd").decimalValue())
        .isEqualByComparingTo("1");
  }

  @Test
  void anAllocationPrintsTheCountriesThatAreAskedFor() {
    String[] all = {"allocate", "equal", "--fund", "142", "--format", "csv"};
    assertThat(rows(runs(all))).hasSizeGreaterThan(190);
    String kenya =
        runs("allocate", "equal", "--fund", "142", "--format", "csv", "--country", "KEN");
    assertThat(column(kenya, "iso3")).containsExactly("KEN");
    assertThat(column(kenya, "amount_usd")).containsExactly("1.00");
  }

  @Test
  void anAllocationWritesItsIndicatorsAndWhatGroupsReceive() {
    runs("allocate", "iusaf@strict", "--fund", "1000000000", "--country", "KEN", "--out", "shared");
    assertThat(rows(program.text("shared/countries.csv"))).hasSizeGreaterThan(190);
    Map<String, String> values = new TreeMap<>();
    for (Row row : rows(program.text("shared/summary.csv"))) {
      assertThat(row.cell("option").text()).isEqualTo("iusaf@strict");
      values.put(row.cell("indicator").text(), row.cell("value").text());
    }
    assertThat(values)
        .containsEntry("to_share", "1000000000.00")
        .containsEntry("allocated", "1000000000.00")
        .containsEntry("parties_eligible", "142")
        .containsKeys("received_african_group", "received_ldc", "state", "iplc", "gini");
    BigDecimal groups = BigDecimal.ZERO;
    for (String group : List.of("africa", "americas", "asia", "europe", "oceania")) {
      groups = groups.add(new BigDecimal(values.get("received_" + group)));
    }
    assertThat(groups).isEqualByComparingTo("1000000000");
  }

  @Test
  void oneOptionThatHasNoResultIsListedBesideTheOthers() {
    Program.Ended listed =
        program.run("run", "workshop", "-o", "cali-fund:equal,cali-fund-gef-star,cali-fund-iusaf");
    assertThat(listed.code()).isEqualTo(1);
    assertThat(listed.err()).isEmpty();
    assertThat(listed.out())
        .contains("cali-fund:equal", "cali-fund-iusaf")
        .contains("- cali-fund-gef-star needs other values: AFG is to receive at least");
    Program.Ended lacking =
        program.run(
            "run", "rd-leaders-2024", "-o", "cali-fund:equal,bilateral-contracts", "--out", "two");
    assertThat(lacking.code()).isEqualTo(1);
    assertThat(lacking.out()).contains("- bilateral-contracts needs uses.csv and");
    assertThat(program.text("two/run.json")).contains("\"not_computable_here\" : [ {");
    // Alone it is what it was: nothing is shown, and the reason stands where problems do.
    Program.Ended alone = program.run("run", "workshop", "-o", "cali-fund-gef-star");
    assertThat(alone.code()).isEqualTo(1);
    assertThat(alone.out()).isEmpty();
    assertThat(alone.err()).contains("AFG is to receive at least");
    Program.Ended none = program.run("run", "rd-leaders-2024", "-o", "bilateral-contracts");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("bilateral-contracts is not computable here: needs uses.csv");
  }

  @Test
  void oneFolderIsNotTakenByAnotherCommand() {
    runs(run("--out", "taken"));
    Map<String, String> before = new TreeMap<>();
    program.names("taken").forEach(name -> before.put(name, program.text("taken/" + name)));
    for (String[] other :
        List.of(
            new String[] {"allocate", "equal", "--fund", "1", "--out", "taken"},
            new String[] {"assess", "workshop", "-o", "cali-fund", "--out", "taken"})) {
      Program.Ended ended = program.run(other);
      assertThat(ended.err())
          .isEqualTo(
              "--out: taken holds a run, which this would delete.\n  Maybe another folder?\n");
      assertThat(ended.code()).isEqualTo(2);
    }
    runs("allocate", "equal", "--fund", "1", "--out", "shared-out");
    assertThat(program.run(run("--out", "shared-out")).err())
        .isEqualTo(
            """
            --out: shared-out holds an allocation, which this would delete.
              Maybe another folder?
            """);
    program.names("taken").forEach(name -> before.remove(name, program.text("taken/" + name)));
    assertThat(before).isEmpty();
  }

  @Test
  void equalRunsHaveEqualBytesWhereverTheyAreWritten() throws IOException {
    runs(run("--out", "here"));
    Path elsewhere = Files.createDirectories(folder.resolve("of/somebody"));
    String out = "--out=" + elsewhere.resolve("run");
    assertThat(program.runFrom(elsewhere, 80, run(out)).code()).isZero();
    for (String name : program.names("here")) {
      assertThat(program.text("of/somebody/run/" + name)).isEqualTo(program.text("here/" + name));
    }
    // A scenario by its whole path has the name that it has in results.
    String path = folder.resolve("scenarios/workshop").toString();
    assertThat(program.run("run", path, "-o", "cali-fund:equal", "--out", "by-path").code())
        .isZero();
    assertThat(json(program.text("by-path/run.json")).get("command"))
        .extracting(JsonNode::textValue)
        .containsExactly("run", "scenarios/workshop", "-o", "cali-fund:equal");
  }

  @Test
  void aDocumentSaysWhatMadeItAndListsItsFiles() throws IOException {
    runs(run("--out", "listed"));
    JsonNode json = json(program.text("listed/run.json"));
    assertThat(json.get("kind").textValue()).isEqualTo("run");
    assertThat(json.get("version").textValue()).isNotEmpty();
    assertThat(json.get("commit").textValue()).matches("unknown|[0-9a-f]{40}(-changed)?");
    assertThat(json.get("java").textValue()).isEqualTo(Runtime.version().toString());
    assertThat(json.get("files"))
        .extracting(file -> file.get("file").textValue())
        .containsExactly(
            "flows.csv",
            "payers.csv",
            "countries.csv",
            "burdens.csv",
            "benefits.csv",
            "origins.csv",
            "receipts.csv",
            "summary.csv");
    for (JsonNode file : json.get("files")) {
      assertThat(Files.size(folder.resolve("listed").resolve(file.get("file").textValue())))
          .isEqualTo(file.get("bytes").longValue());
    }
  }

  @Test
  void whatAPresetOrAnOptionSetsHasTheirNameForAReference() throws IOException {
    JsonNode json =
        json(
            runs(
                "run",
                "workshop",
                "-o",
                "cali-fund:iusaf@strict,cali-fund-revenue",
                "--set",
                "iusaf.iplc_share=60",
                "--format",
                "json"));
    assertThat(reference(json, 0, "iusaf.ocean_share"))
        .startsWith("preset 'strict' of iusaf: The paper's strict setting");
    assertThat(reference(json, 1, "cali-fund.basis")).startsWith("option 'cali-fund-revenue'");
    assertThat(reference(json, 0, "iusaf.iplc_share")).isEmpty();
    assertThat(reference(json, 0, "cali-fund.profit_rate"))
        .startsWith("CBD/COP/DEC/16/2 annex para 3 (indicative rate");
  }

  private static String reference(JsonNode json, int option, String parameter) {
    JsonNode terms = json.get("options").get(option).get("years").get(0).get("parameters_in_force");
    for (JsonNode term : terms) {
      if (term.get("name").textValue().equals(parameter)) {
        return term.get("reference").textValue();
      }
    }
    throw new AssertionError(parameter + " is not in force");
  }

  @Test
  void whatNobodyCanTellIsAnEmptyCell() {
    String payers = runs("run", "workshop", "-o", "cali-fund-iusaf", "--format", "csv", "--names");
    Row undecided =
        rows(payers).stream()
            .filter(row -> row.cell("payer").text().equals("workshop-nutrition"))
            .findFirst()
            .orElseThrow();
    assertThat(undecided.cell("liable").text()).isEqualTo("undecided");
    assertThat(undecided.cell("owed_usd").text()).isEmpty();
    assertThat(undecided.cell("expected_usd").text()).isEmpty();
  }

  @Test
  void whatGoesStraightToCountriesIsSplitIntoStateAndCommunities() {
    String text =
        runs(
            "run",
            "use-portfolio",
            "-o",
            "bilateral-contracts",
            "--format",
            "csv",
            "--country",
            "PER,MAR");
    assertThat(column(text, "iso3")).containsExactly("MAR", "PER");
    // Morocco asks for no permit, so that its genetic resources are free; the knowledge is not.
    assertThat(column(text, "bilateral_usd")).containsExactly("350000.00", "675500.00");
    assertThat(column(text, "bilateral_iplc_usd")).containsExactly("350000.00", "90000.00");
    assertThat(column(text, "bilateral_state_usd")).containsExactly("0.00", "585500.00");
  }

  @Test
  void countriesHaveTheirRankTheirComponentsAndWhatReadersJoinOn() {
    String text = runs("allocate", "iusaf@strict", "--fund", "1000", "--format", "csv");
    List<Row> all = rows(text);
    for (Row row : all) {
      BigDecimal components =
          List.of("share_by_terrestrial", "share_by_ocean", "share_by_the_rest").stream()
              .map(row::cell)
              .filter(cell -> !cell.isEmpty())
              .map(cell -> new BigDecimal(cell.text()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(components.subtract(new BigDecimal(row.cell("share").text())).abs())
          .isLessThan(new BigDecimal("0.00000000001"));
      assertThat(row.cell("rank").isEmpty())
          .isEqualTo(row.cell("amount_usd").text().equals("0.00"));
    }
    Row kenya =
        all.stream().filter(row -> row.cell("iso3").text().equals("KEN")).findFirst().orElseThrow();
    assertThat(kenya.cell("un_region").text()).isEqualTo("Africa");
    assertThat(kenya.cell("un_subregion").text()).isEqualTo("Sub-Saharan Africa");
    assertThat(kenya.cell("regional_group").text()).isEqualTo("African Group");
    assertThat(kenya.cell("income_group").text()).isEqualTo("lower-middle-income");
    assertThat(kenya.cell("ldc").text()).isEqualTo("false");
    assertThat(kenya.cell("sids").text()).isEqualTo("false");
    assertThat(kenya.cell("population").text()).matches("\\d{8}");
    List<String> ranks =
        column(text, "rank").stream().filter(rank -> !rank.isEmpty()).sorted().toList();
    assertThat(ranks).contains("1");
  }

  @Test
  void aPathThatTheSystemCannotHaveIsNamedWithItsReason() {
    String longName = "x".repeat(300);
    Program.Ended out = program.run(run("--out", longName));
    assertThat(out.err())
        .isEqualTo(
            "--out: "
                + longName
                + " cannot be written: the name is too long.\n  Maybe another folder?\n");
    assertThat(out.code()).isEqualTo(2);
    for (String[] command :
        List.of(
            new String[] {"run", longName, "-o", "cali-fund"},
            new String[] {"check", longName},
            new String[] {"new", "rule-set", longName, "--from", "cali-fund"},
            new String[] {"new", "scenario", longName, "--from", "workshop"},
            run("--out", "a\0b"),
            new String[] {"run", "a\0b", "-o", "cali-fund"})) {
      Program.Ended ended = program.run(command);
      assertThat(ended.code()).as(String.join(" ", command)).isIn(1, 2);
      assertThat(ended.err()).doesNotContain("Exception").doesNotContain("at org.");
      assertThat(ended.err()).isNotEmpty();
    }
  }
}
