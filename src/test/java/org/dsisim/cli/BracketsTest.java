package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code brackets}: the alternatives of a draft, one at a time and all together. */
class BracketsTest {

  private static final String PROFIT = "cali-fund.profit_rate=[0.5][1][2]";
  private static final String SCOPE = "cali-fund.scope=[all][parties]";

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));
  private static String leaders = "";

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
    leaders = brackets("rd-leaders-2024", "-o", "cali-fund:iusaf", "--for", "KEN");
  }

  @Test
  void theBracketsOfTheOptionsFilesAreRankedByWhatTheyMove() {
    assertThat(leaders)
        .contains("BRACKETS ONE AT A TIME, 2024: the receipts of Kenya,")
        .containsPattern("\n1 basis +0 +lower +\\+2,608 +higher +2,608\n")
        .containsPattern("\n2 rates +0 +one +\\+1,188 +by-size +1,188\n")
        .containsPattern("\n3 envelopes +-1,183 +regional-groups +0 +none +1,183\n")
        .containsPattern("\n4 scope +-1,106 +parties +0 +all +1,106\n")
        .containsPattern(
            "\n1 cali-fund\\.basis \\(annex para 3, reading R-1\\)\n\\[=lower=] +2,401 +25 %\n")
        .containsPattern("\n\\[higher] +5,010 +\\+2,608 +11\\.98 %\n")
        .contains("All of them make 782,757,789,696 combinations, which were not tried: --all")
        .contains("Uptake held constant at 25 %");
    assertThat(leaders.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aBracketThatTheScenarioCannotTestIsSaidToBeSoWithTheReason() {
    String untested = leaders.substring(leaders.indexOf("\nBRACKETS THAT THIS SCENARIO"));
    assertThat(untested.replaceAll("\\s+", " "))
        .contains("[=zero-profit=] [as-is-with-floor]: there are accounts of one year alone.")
        .contains("the thresholds hold from 2024 on, and no prices have risen since.")
        .contains("[=let-off=] [asked]: no user shows that it uses no DSI.")
        .contains("[true] [=false=]: nothing can be told under any other than the one in force:")
        .contains("nobody is known to owe, and 165 payers owe what nobody can tell.")
        .contains("no total assets: `assets_threshold` has no effect here.");
  }

  @Test
  void whatMovesOnlyOthersIsSaidToMoveThem() {
    assertThat(leaders.replaceAll("\\s+", " "))
        .contains(
            "iusaf.iplc_reading (CBD/COP/DEC/16/2 annex para 21, reading R-5) moves nothing of it; it does move state, iplc.");
  }

  @Test
  void assetsCannotBeTestedWhereNobodyKnowsThem() {
    String text =
        brackets(
            "rd-leaders-2024",
            "-o",
            "cali-fund:iusaf",
            "--for",
            "KEN",
            "--bracket",
            "assets_threshold=[10000000][20000000][40000000]",
            "--bracket",
            "cali-fund.sales_threshold=[49000000][50000000]");
    assertThat(text.replaceAll("\\s+", " "))
        .contains(
            "cali-fund.assets_threshold (annex para 3) [10000000] [=20000000=] [40000000]: nobody knows total assets of any payer.");
    assertThat(text).doesNotContain("\n1 assets_threshold");
  }

  @Test
  void uptakeStandsApartAndHasNoRank() {
    String text =
        brackets(
            "workshop",
            "-o",
            "cali-fund:iusaf",
            "--for",
            "KEN",
            "--bracket",
            PROFIT,
            "--bracket",
            "assumption.uptake=[0.1][0.25][0.5]");
    assertThat(text)
        .contains("\nWHAT IS ASSUMED, APART, 2024\n")
        .containsPattern("\nassumption\\.uptake\n\\[0\\.1] +[\\d,.]+ +-[\\d,.]+\n")
        .contains("\n3 packages of one alternative each of cali-fund.profit_rate;")
        .doesNotContain("2 uptake");
  }

  @Test
  void filesHoldEveryAlternativeAndEveryPackage() throws IOException {
    brackets(
        "workshop",
        "-o",
        "cali-fund:iusaf",
        "--for",
        "KEN,home:KEN",
        "--bracket",
        PROFIT,
        "--bracket",
        "formula=[iusaf][equal]",
        "--out",
        "runs/brackets");
    JsonNode json = new ObjectMapper().readTree(program.text("runs/brackets/run.json"));
    assertThat(json.get("kind").textValue()).isEqualTo("brackets");
    assertThat(json.get("combinations").get("count").intValue()).isEqualTo(6);
    assertThat(json.get("files").findValuesAsText("file"))
        .containsExactly("brackets.csv", "combinations.csv");
    List<String> rows = program.text("runs/brackets/brackets.csv").lines().toList();
    assertThat(rows.get(0))
        .isEqualTo(
            "option,year,bracket,paragraph,alternative,label,in_force,figure,unit,value,difference,"
                + "span,rank,break_even_uptake,note");
    assertThat(rows).hasSize(1 + 2 * 5);
    assertThat(rows)
        .anyMatch(
            row ->
                row.startsWith("cali-fund:iusaf,2024,formula,,equal,")
                    && row.contains(",false,KEN,USD,"));
    List<String> packages = program.text("runs/brackets/combinations.csv").lines().toList();
    assertThat(packages.get(0))
        .isEqualTo(
            "option,year,package,cali-fund.profit_rate,formula,figure,unit,value,difference,"
                + "lowest_over_formulas,highest_over_formulas,break_even_uptake,"
                + "somebody_worse_off,unbeaten,note");
    assertThat(packages).hasSize(1 + 2 * 6);
    assertThat(packages.get(1)).startsWith("cali-fund:iusaf,2024,1,0.5,iusaf,KEN,USD,");
  }

  @Test
  void aPackageIsWhatARunWithItsValuesIs() throws IOException {
    JsonNode json =
        json(
            "workshop",
            "-o",
            "cali-fund:iusaf",
            "--for",
            "KEN",
            "--bracket",
            PROFIT,
            "--bracket",
            "cali-fund.basis=[lower][higher]",
            "--bracket",
            "formula=[iusaf][equal]");
    for (JsonNode row : json.get("together")) {
      Program.Ended run =
          program.run(
              "run",
              "workshop",
              "-o",
              "cali-fund:" + row.get("formula").textValue(),
              "--set",
              "cali-fund.profit_rate=" + row.get("cali-fund.profit_rate").textValue(),
              "--set",
              "cali-fund.basis=" + row.get("cali-fund.basis").textValue(),
              "--country",
              "KEN",
              "--format",
              "csv");
      String[] cells = run.out().lines().skip(1).findFirst().orElseThrow().split(",", -1);
      assertThat(row.get("value").decimalValue()).isEqualByComparingTo(cells[6]);
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameRows() throws IOException {
    String[] asked = {
      "workshop", "-o", "cali-fund:iusaf", "--for", "KEN", "--bracket", PROFIT, "--bracket", SCOPE
    };
    JsonNode one = json(with(asked, "--threads", "1"));
    JsonNode three = json(with(asked, "--threads", "3"));
    assertThat(three.get("alone")).isEqualTo(one.get("alone"));
    assertThat(three.get("together")).isEqualTo(one.get("together"));
  }

  @Test
  void anEditedTextGivesTheFiguresOfItsBrackets() throws IOException {
    String printed = program.run("describe", "cali-fund:iusaf", "--text", "--year", "2024").out();
    program.write(
        "draft.txt",
        printed
            .replace(
                "contribute 1 per cent of its profit",
                "contribute [0.5][1] [2] per cent of its profit")
            .replace("[=lower=] [higher] [profit] [sales]", "[=lower=] [higher]")
            .replaceFirst("- sales_rate: 0\\.1 per cent", "- sales_rate: [0.05] [=0.1=] per cent"));
    String[] same = {"rd-leaders-2024", "-o", "cali-fund:iusaf", "--for", "KEN,african-group"};
    JsonNode ofText =
        json(with(same, "--text", "draft.txt", "--only", "profit_rate,sales_rate,basis"));
    JsonNode given =
        json(
            with(
                same,
                "--bracket",
                PROFIT,
                "--bracket",
                "cali-fund.sales_rate=[0.05][0.1]",
                "--bracket",
                "cali-fund.basis=[lower][higher]"));
    assertThat(ofText.get("alone")).isEqualTo(given.get("alone"));
    assertThat(ofText.get("together")).isEqualTo(given.get("together"));
    assertThat(ofText.get("together")).hasSize(2 * 12);
    assertThat(ofText.get("inputs").findValuesAsText("file")).contains("draft.txt");
  }

  @Test
  void aTextThatNobodyEditedHasTheBracketsOfTheFiles() throws IOException {
    program.write(
        "plain.txt", program.run("describe", "cali-fund:iusaf", "--text", "--year", "2024").out());
    JsonNode ofText = json("workshop", "-o", "cali-fund:iusaf", "--text", "plain.txt");
    JsonNode ofFiles = json("workshop", "-o", "cali-fund:iusaf");
    assertThat(ofText.get("brackets").findValuesAsText("text"))
        .containsExactlyInAnyOrderElementsOf(ofFiles.get("brackets").findValuesAsText("text"));
  }

  @Test
  void whatIsWrongInATextIsSaidByLineAllAtOnce() {
    program.write(
        "wrong.txt",
        """
        annex para 3
        A user should contribute [0.5] [1] per cent of its profit.
        - profit_rate: [0.5 [1] per cent
        - sales_rate: [cheap] [0.1]

        annex para 3, reading R-1
        The text does not say which of profit and revenue governs, nor who chooses. It
        is read as: [lower] [=higher=].

        annex para 3, reading R-5
        Entities of these countries are meant: parties.

        [whatever] is new.
        - nothing: [1][2]
        """);
    Program.Ended ended =
        program.run("brackets", "workshop", "-o", "cali-fund:equal", "--text", "wrong.txt");
    assertThat(ended.err())
        .isEqualTo(
            """
            wrong.txt: note: 25 provisions are not in the text, or not in its words, and stay as in force: cali-fund, annex para 3, cali-fund, annex para 3, reading R-3, cali-fund, annex para 3, reading R-3 and 22 more.
            wrong.txt:2: the words around these brackets are no longer those of the provision of cali-fund, so that nobody can tell what they stand for.
              Maybe in the list below a provision: - profit_rate: [0.5] [1] [2].
            wrong.txt:3: profit_rate has '[0.5 [1] per cent', which is no alternatives in square brackets.
              Maybe [0.5] [1] [2], one behind another and each closed.
            wrong.txt:4: cali-fund.sales_rate is 'cheap', which is not a number.
            wrong.txt:8: warning: basis: = marks higher as in force; lower is, and stays what the others are held against.
              Maybe --set cali-fund.basis=higher puts it in force.
            wrong.txt:11: warning: scope is parties here, without brackets, where all is in force: it is tried as an alternative.
            wrong.txt:13: these brackets stand in no provision of the option.
              Maybe in the list below a provision: - profit_rate: [0.5] [1] [2].
            wrong.txt:14: brackets behind 'nothing:', which is no parameter of the option.
              Maybe in the list below a provision: - profit_rate: [0.5] [1] [2].
            """);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void moreCombinationsThanAreTriedAreRefused() {
    refuses(
        """
        --all: 782,757,789,696 combinations are more than 10,000.
          Maybe --only cali-fund.basis,cali-fund.rates,cali-fund.modality,cali-fund.uses_counted,cali-fund.index_thresholds,cali-fund.index_rates,cali-fund.average_ends,cali-fund.averaged_figures,cali-fund.missing_years,cali-fund.loss,cali-fund.unknown_figures.
        """,
        "--all");
  }

  @Test
  void whatIsNoBracketIsRefusedAllAtOnce() {
    refuses(
        """
        --bracket: 'cali-fund.profit_rate=0.5' is not NAME=[A][B].
          Maybe 'cali-fund.profit_rate=[0.5][1][2]', in quotes for the shell.
        --bracket: 'iusef' is not an allocation formula.
          Maybe 'iusaf'?
        --bracket: cali-fund.basis is 'average', which is not one of lower, higher, profit, sales.
        --for: 'nowhere' is no country and no group in which payers could be at home.
          Maybe home:USA, or home:eu-member.
        --only: 'x' is none of the brackets.
          Maybe one of cali-fund.basis, formula.
        """,
        "--bracket",
        "cali-fund.profit_rate=0.5",
        "--bracket",
        "cali-fund.basis=[lower][average]",
        "--bracket",
        "formula=[iusef][equal]",
        "--for",
        "home:nowhere",
        "--only",
        "x");
  }

  @Test
  void aTextInWhichNothingIsOpenSaysHowToGiveABracket() {
    program.write(
        "closed.txt", "annex para 3, reading R-5\nEntities of these countries are meant: all.\n");
    Program.Ended ended =
        program.run("brackets", "workshop", "-o", "cali-fund:iusaf", "--text", "closed.txt");
    assertThat(ended.err())
        .endsWith(
            """
            -o: cali-fund:iusaf has no brackets to try.
              Maybe --bracket 'cali-fund.profit_rate=[0.5][1][2]'.
            """);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void aFolderOfARunIsLeftAlone() {
    assertThat(program.run("run", "workshop", "-o", "cali-fund", "--out", "runs/run").code())
        .isZero();
    Program.Ended ended =
        program.run("brackets", "workshop", "-o", "cali-fund", "--out", "runs/run");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("a run");
  }

  private static void refuses(String message, String... arguments) {
    Program.Ended ended =
        program.run(
            with(new String[] {"brackets", "workshop", "-o", "cali-fund:iusaf"}, arguments));
    assertThat(ended.err()).isEqualTo(message);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
  }

  private static JsonNode json(String... arguments) throws IOException {
    return new ObjectMapper().readTree(brackets(with(arguments, "--format", "json")));
  }

  private static String brackets(String... arguments) {
    Program.Ended ended = program.run(with(new String[] {"brackets"}, arguments));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended.out();
  }

  private static String[] with(String[] first, String... more) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
