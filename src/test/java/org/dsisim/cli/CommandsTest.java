package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.Shipped;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as people use them, on a copy of what is shipped. */
class CommandsTest {

  private static final String LEADERS = "rd-leaders-2024";

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.copiedTo(folder);
  }

  @Test
  void theFiguresOfTheDecisionComeOut() {
    Map<String, String> readings =
        summary(
            "-o", "cali-fund,cali-fund-revenue,cali-fund-parties", "--set", "assumption.uptake=1");
    assertThat(readings)
        .containsEntry("cali-fund payers_owing", "165")
        .containsEntry("cali-fund owed", "1551851768.82")
        .containsEntry("cali-fund expected", "1551851768.82")
        .containsEntry("cali-fund unknown_if_above_more_liable", "100")
        .containsEntry("cali-fund unknown_if_above_more_owing", "1")
        .containsEntry("cali-fund users", "386");
    assertThat(millions(readings.get("cali-fund-revenue owed"))).isEqualTo("1637.9");
    assertThat(millions(readings.get("cali-fund-parties owed"))).isEqualTo("836.8");
    for (Map.Entry<String, String> basis :
        Map.of("profit", "3151.6", "higher", "3237.6", "sales", "1637.9").entrySet()) {
      Map<String, String> summary =
          summary("-o", "cali-fund:equal", "--set", "cali-fund.basis=" + basis.getKey());
      assertThat(millions(summary.get("cali-fund:equal owed"))).isEqualTo(basis.getValue());
    }
  }

  @Test
  void anAllocationGivesOutExactlyTheFund() {
    Program.Ended ended =
        runs("allocate", "iusaf", "--fund", "1000000000", "--format", "csv", "--out", "runs/iusaf");
    BigDecimal sum = BigDecimal.ZERO;
    for (Row row : table(ended.out()).rows()) {
      BigDecimal amount = new BigDecimal(row.cell("amount_usd").text());
      assertThat(
              new BigDecimal(row.cell("state_usd").text())
                  .add(new BigDecimal(row.cell("iplc_usd").text())))
          .isEqualByComparingTo(amount);
      sum = sum.add(amount);
    }
    assertThat(sum).isEqualTo(new BigDecimal("1000000000.00"));
    assertThat(program.text("runs/iusaf/countries.csv")).isEqualTo(ended.out());
    assertThat(program.names("runs/iusaf"))
        .containsExactly("countries.csv", "run.json", "summary.csv");
    JsonNode json = json(program.text("runs/iusaf/run.json"));
    assertThat(json.get("fund_usd").decimalValue()).isEqualByComparingTo("1000000000");
    assertThat(json.get("parties_eligible").intValue()).isEqualTo(142);
    holdsTheInputs(json);
  }

  @Test
  void aRunWritesTheFilesThatItPrints() throws IOException {
    String[] run = {"run", "workshop", "-o", "cali-fund:equal", "--out", "runs/w"};
    Program.Ended ended = runs(run);
    assertThat(ended.out())
        .startsWith("Law as of 2024-11-01. The outcome of COP17")
        .contains("\nScenario  workshop: Workshop\n")
        .contains("\nOption    cali-fund:equal: Contributions to the Cali Fund\n")
        .endsWith("\nWritten to runs/w.\n");
    assertThat(program.names("runs/w"))
        .containsExactly(
            "benefits.csv",
            "burdens.csv",
            "countries.csv",
            "flows.csv",
            "payers.csv",
            "run.json",
            "summary.csv");
    JsonNode json = json(program.text("runs/w/run.json"));
    assertThat(json.get("command"))
        .extracting(JsonNode::textValue)
        .containsExactly("run", "workshop", "-o", "cali-fund:equal");
    assertThat(
            json.get("options").get(0).get("years").get(0).get("totals").get("owed").decimalValue())
        .isEqualByComparingTo("800000");
    holdsTheInputs(json);
    assertThat(program.text("runs/w/run.json")).doesNotContain(folder.toString());
    assertThat(table(program.text("runs/w/summary.csv")).rows()).hasSizeGreaterThan(30);

    // From another folder the same files have the same names in run.json, and other options differ.
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Program.Ended sectors =
        program.runFrom(
            elsewhere,
            80,
            "run",
            "workshop",
            "-o",
            "cali-fund:equal",
            "--detail",
            "sectors",
            "--format",
            "json",
            "--out",
            "w");
    assertThat(sectors.code()).isZero();
    assertThat(program.names("elsewhere/w"))
        .containsExactly(
            "benefits.csv", "burdens.csv", "countries.csv", "flows.csv", "run.json", "summary.csv");
    assertThat(sectors.out()).isEqualTo(program.text("elsewhere/w/run.json"));
    assertThat(sectors.out()).doesNotContain(folder.toString());
    JsonNode other = json(sectors.out());
    assertThat(other.get("inputs")).isEqualTo(json.get("inputs"));
    assertThat(other.get("options")).isEqualTo(json.get("options"));
    for (String file : List.of("countries.csv", "summary.csv")) {
      assertThat(program.text("elsewhere/w/" + file)).isEqualTo(program.text("runs/w/" + file));
    }
    assertThat(program.text("elsewhere/w/flows.csv"))
        .contains("\ncali-fund:equal,2024,user,cosmetics,fund,")
        .doesNotContain("workshop-cosmetics");
  }

  @Test
  void theNumberOfThreadsChangesNoFile() {
    String[] files = {"countries.csv", "flows.csv", "payers.csv", "summary.csv"};
    for (String threads : List.of("1", "2")) {
      runs("run", LEADERS, "-o", "ALL", "--threads", threads, "--out", "runs/all" + threads);
    }
    for (String file : files) {
      assertThat(program.text("runs/all1/" + file)).isEqualTo(program.text("runs/all2/" + file));
    }
    Map<String, BigDecimal> balance = new TreeMap<>();
    for (Row row : table(program.text("runs/all1/flows.csv")).rows()) {
      BigDecimal amount = new BigDecimal(row.cell("amount_usd").text());
      String option = row.cell("option").text();
      if (row.cell("to_kind").text().equals("fund")) {
        balance.merge(option, amount, BigDecimal::add);
      } else if (row.cell("from_kind").text().equals("fund")) {
        balance.merge(option, amount.negate(), BigDecimal::add);
      }
    }
    assertThat(balance)
        .hasSizeGreaterThan(6)
        .allSatisfy((option, rest) -> assertThat(rest).isZero());
  }

  @Test
  void whatThereIsIsListedAndDescribed() {
    assertThat(runs("options").out())
        .startsWith("CONTRIBUTIONS: who owes what\n- ")
        .contains("\n- cali-fund: Contributions to the Cali Fund")
        .contains("\nFORMULAS: who receives which share\n- biodiversity: ")
        .contains("\nNAMED OPTIONS: both joined\n- no-benefit-sharing: Nobody contributes");
    assertThat(runs("scenarios").out())
        .contains("rd-leaders-2024: Companies with large research budgets, fiscal year 2024\n")
        .contains("- 2024; 386 users, no uses")
        .contains("\nworkshop: Workshop\n")
        .contains("- ILLUSTRATIVE: invented\n");
    assertThat(runs("describe", "cali-fund:iusaf@strict", "--set", "cali-fund.profit_rate=2").out())
        .startsWith("OPTION cali-fund:iusaf@strict: cali-fund with iusaf\n")
        .containsPattern("should\\s+contribute\\s+2\\s+per\\s+cent\\s+of\\s+its\\s+profit")
        .contains("\nWHO RECEIVES, iusaf: ");
    assertThat(runs("describe", "iusaf").out()).startsWith("OPTION iusaf\n");
    assertThat(runs("parameters", "iusaf@strict").out())
        .startsWith("PARAMETERS OF iusaf, in force in 2026\n")
        .contains(
            "\niusaf.ocean_share = 3 percent (set by rules/distribution/iusaf/option.yaml)\n");
    assertThat(runs("parameters", "cali-fund:equal", "--year", "2024").out())
        .contains("PARAMETERS OF cali-fund, in force in 2024\n")
        .contains("cali-fund.basis = lower choice\n")
        .contains("\nPARAMETERS OF equal, in force in 2024\n");
  }

  @Test
  void theOptionsOfAListStandInItsOrder() {
    assertThat(runs("options", "--list", "secretariat").out())
        .startsWith(
            "The Secretariat's policy options for digital sequence information\n- Option 0, ")
        .containsSubsequence(
            "\n- Option 1, ",
            "bilateral-contracts",
            "\n- Option 3.1, payment for access: access-fee-iusaf",
            "\n- Option 5, no benefit-sharing: no-benefit-sharing",
            "\n- Option 6, a levy on retail sales: retail-levy-iusaf\n")
        .contains("The list of that document ends at Option 5.")
        .endsWith("Source: CBD/WG2020/3/4, annex II, up to Option 5.\n");
    assertThat(runs("options", "--list", "wildsi").out())
        .containsSubsequence(
            "\n- micro-levy, ",
            "micro-levy-iusaf",
            "\n- membership fee, ",
            "membership-iusaf",
            "\n- cloud-based fees, ",
            "cloud-fee-iusaf",
            "\n- commons licences, ",
            "\n- blockchain metadata, ");
    assertThat(runs("options", "--list", "dialogue-2019").out().replaceAll("\\s+", " "))
        .contains("spoke of five options too. What they say is not available to us")
        .doesNotContain("- ");
    assertThat(runs("options").out()).contains("[secretariat: Option 5]");
  }

  @Test
  void whatIsShippedHasNoProblemsAndItsCasesPass() {
    assertThat(runs("check").out())
        .isEqualTo(
            "Checked %s, rd-leaders-2024, use-portfolio, workshop, proposals/cop17.yaml: no problems.\n"
                .formatted(String.join(", ", Shipped.rulebook().ruleSets().keySet())));
    assertThat(runs("check", "rules/distribution").out())
        .isEqualTo(
            "Checked %s: no problems.\n"
                .formatted(String.join(", ", Shipped.rulebook().ids(RuleSetKind.DISTRIBUTION))));
    assertThat(runs("test", "equal").out())
        .matches(
            "equal: \\d+ cases, all as expected; (\\d+) of \\1 rules fire in some case;"
                + " (\\d+) of \\2 parameters change one when moved\\.\n");
    assertThat(runs("test", "none", "--coverage").out())
        .isEqualTo(
            "none: 3 cases, all as expected; 0 of 0 rules fire in some case; it has no parameters.\n");
  }

  @Test
  void theCaveatOfAFormulaStandsWhereverItsFiguresAreShown() {
    String words = "GBIF records, not sequences";
    String caveat = "geographic-origin: GBIF records, not sequences.";
    String formula = "geographic-origin";
    assertThat(runs("allocate", formula, "--fund", "1000", "--out", "runs/origin").out())
        .contains("Formula   geographic-origin: Shares by geographic origin (proxy: GBIF records,")
        .contains("\nWHAT IT RESTS ON\n- " + caveat);
    assertThat(program.text("runs/origin/run.json")).contains("\"" + caveat).contains("caveats");
    String option = "cali-fund-geographic-origin";
    assertThat(runs("run", "workshop", "-o", option, "--out", "runs/proxy").out())
        .contains("\n- " + caveat);
    assertThat(runs("run", "workshop", "-o", option + ",cali-fund:equal").out())
        .contains("\n- " + caveat);
    assertThat(program.text("runs/proxy/run.json")).contains(words);
    assertThat(program.text("runs/proxy/summary.csv").lines())
        .filteredOn(line -> line.contains(",received_") || line.contains(",iplc,"))
        .isNotEmpty()
        .allMatch(line -> line.contains(words));
    assertThat(runs("options").out().replaceAll("\\s+", " ")).contains("(proxy: " + words + ")");
    assertThat(runs("describe", formula).out()).contains("\nMind      " + words);
  }

  @Test
  void whatAWindowGivesIsSaidAndListed() {
    assertThat(
            runsOutsideTheRange(
                    "allocate",
                    "equal",
                    "--fund",
                    "1000",
                    "--set",
                    "equal.developed_iplc_share=9",
                    "--country",
                    "JPN,FRA",
                    "--exact")
                .out())
        .containsPattern("\nWEOG +1 +6.40 ")
        .containsPattern("\nwindow for IPLC +0 +90.00 +0.00 +90.00 +9.00\n")
        .containsPattern("\nall +142 +1,000.00 ")
        .contains("set aside first; it counts\nin no group of countries.")
        .containsPattern("\nJapan +JPN +10.00 +0.00 +10.00\n")
        .containsPattern("\nFrance +FRA +not eligible");
  }

  @Test
  void sharesOnScreenAreOfTheWholeFundGivenOutOrNot() {
    // 142 times half a per cent.
    assertThat(
            runsOutsideTheRange(
                    "allocate", "equal", "--fund", "1000", "--set", "equal.ceiling=0.5", "--exact")
                .out())
        .containsPattern("\n +for IPLC +% of the +million\ngroup, USD +Parties .* fund +people\n")
        .containsPattern("\nall +142 +710.00 +355.00 +355.00 +71.00 +0\\.1\\d+\n")
        .contains("Shares are of all that there is to share, USD 1,000.00: what is undistributed");
  }

  @Test
  void aFormulaAloneSaysWhatNobodyHasDecidedAndCanAssumeIt() {
    String[] in2027 = {"allocate", "equal", "--fund", "1000", "--year", "2027"};
    assertThat(runs(in2027).out()).contains("- BGD does not count as 'ldc' in 2027");
    assertThat(
            runs(
                    "allocate",
                    "equal",
                    "--fund",
                    "1000",
                    "--year",
                    "2027",
                    "--set",
                    "assumption.ldc_deferral_bgd=true")
                .out())
        .contains("- BGD counts as 'ldc' in 2027, as is assumed")
        .containsPattern("\nof them LDC +42 ");
  }

  @Test
  void groupsCountriesAndLanguagesChooseWhatIsListed() {
    String french =
        runs(
                "allocate",
                "equal",
                "--fund",
                "142",
                "--group",
                "sids",
                "--country",
                "ken",
                "--lang",
                "fr")
            .out();
    assertThat(french).contains("\nKenya ").contains("\nMaurice ").contains("SIDS (small island");
    assertThat(
            runs("allocate", "equal", "--fund", "142", "--country", "FRA,CHN", "--lang", "zh")
                .out())
        .containsPattern("\n中国 +CHN +1.00 +0.50 +0.50\n")
        .containsPattern("\n法国 +FRA +not eligible\n");
  }

  private static Map<String, String> summary(String... options) {
    String[] arguments = new String[options.length + 4];
    System.arraycopy(new String[] {"run", LEADERS, "--format", "csv"}, 0, arguments, 0, 4);
    System.arraycopy(options, 0, arguments, 4, options.length);
    Map<String, String> values = new TreeMap<>();
    for (Row row : table(runs(arguments).out()).rows()) {
      values.put(
          row.cell("option").text() + " " + row.cell("indicator").text(), row.cell("value").text());
    }
    return values;
  }

  private static String millions(@org.jspecify.annotations.Nullable String amount) {
    assertThat(amount).isNotNull();
    return new BigDecimal(amount == null ? "0" : amount)
        .movePointLeft(6)
        .setScale(1, java.math.RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  /** Runs to its end; notes say what was read and how, and nothing else is said. */
  private static Program.Ended runs(String... arguments) {
    Program.Ended ended = program.run(arguments);
    assertThat(ended.err().lines().filter(line -> !line.contains(": note: "))).isEmpty();
    assertThat(ended.code()).isZero();
    return ended;
  }

  /** Runs to its end with one warning, of a value outside the range to try. */
  private static Program.Ended runsOutsideTheRange(String... arguments) {
    Program.Ended ended = program.run(arguments);
    assertThat(ended.err()).startsWith("--set: warning: ").contains("; the range to try is ");
    assertThat(ended.code()).isZero();
    return ended;
  }

  /** Each input stands there under its name below the program's folder, with its fingerprint. */
  private static void holdsTheInputs(JsonNode json) {
    assertThat(json.get("inputs")).hasSizeGreaterThan(6);
    for (JsonNode input : json.get("inputs")) {
      Path file = folder.resolve(input.get("file").textValue());
      assertThat(input.get("sha256").textValue()).isEqualTo(sha256(file));
    }
    assertThat(json.get("inputs"))
        .extracting(input -> input.get("file").textValue())
        .contains("rules/options.yaml", "scenarios/reference/countries.csv");
  }

  private static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException | NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException invalid) {
      throw new AssertionError(invalid);
    }
  }

  private static Table table(String text) {
    Problems problems = new Problems();
    Table table = Table.readFrom(text, "table", problems);
    assertThat(problems.all()).isEmpty();
    return table;
  }
}
