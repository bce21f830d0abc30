package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.cli.output.Failures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code draw} and {@code sensitivity}: how far figures move, and with what. */
class DrawTest {

  private static final String UPTAKE = "assumption.uptake=normal(0.25,0.15)";

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
  }

  @Test
  void theScreenTellsWhatWasDrawnAndHowFarFiguresMove() {
    String text =
        asks(
            "draw",
            "workshop",
            "-o",
            "cali-fund",
            "--uncertain",
            UPTAKE,
            "--draws",
            "200",
            "--country",
            "KEN",
            "--seed",
            "7");
    assertThat(text)
        .contains("\nWHAT NOBODY KNOWS, 2024\n200 draws, seed 7.\n")
        .containsPattern(
            "\nassumption\\.uptake +0\\.25 +0\\.25 +0\\.2[5-9]\\d* +0\\.0\\d+ +0\\.\\d+\n")
        .contains(
            "\n- assumption.uptake: normal(0.25,0.15) share\n4.78 % of normal(0.25,0.15) lies")
        .contains("What is drawn of uptake is one part for all payers; each-payer(…)")
        .containsPattern("\nowed +800\\.0 +800\\.0 +800\\.0 +800\\.0 +800\\.0 *\n")
        .containsPattern(
            "\nto_share +180\\.0 +\\d+\\.\\d+ +\\d+\\.\\d+ +\\d+\\.\\d+ +\\d+\\.\\d+ *\n")
        .containsPattern(
            "\nhow sure the mean is,\nUSD thousand +standard error +first half +second half\n")
        .contains("\nEach share of the fund is the same in every draw: ")
        .contains(
            "\nEvery draw has an answer, and the books balance in each.\n2 draws, one in a hundred,")
        .contains("All ranges are under the stated assumptions and no forecast.")
        .contains("(definition 7 of Hyndman and Fan)")
        .contains("\nNothing in this option reads assumption.permit_months,")
        .containsPattern("A\\sbracket is a choice and no chance; --with-brackets shows")
        .contains("\nWHAT IT RESTS ON\n")
        .doesNotContain("WHAT THE ROOM DECIDES");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void whatTheRoomDecidesStandsInATableOfItsOwn() {
    String text =
        asks(
            "draw",
            "workshop",
            "-o",
            "cali-fund",
            "--uncertain",
            UPTAKE,
            "--draws",
            "20",
            "--with-brackets",
            "--set",
            "cali-fund.basis=higher",
            "--figures",
            "gini,ldc",
            "--correlate",
            "iusaf.ocean_share,iusaf.terrestrial_share=0.5");
    assertThat(text)
        .containsPattern("(?s)WHAT NOBODY KNOWS, 2024\n.*WHAT THE ROOM DECIDES, 2024\n")
        .containsPattern(
            "\n- cali-fund\\.scope: \\[all\\]\\[parties\\], drawn: all \\d+; parties \\d+\n")
        .contains("\n- iusaf.ocean_share and iusaf.terrestrial_share: 0.5\n")
        .containsPattern("\ngini +0\\.\\d+ +0\\.\\d+ ")
        .containsPattern("\nLDCs? +\\d")
        .contains("\nSet, and so not drawn: cali-fund.basis.\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void filesHoldEachDrawAndEveryFigure() throws IOException {
    asks(
        "draw",
        "workshop",
        "-o",
        "cali-fund",
        "--uncertain",
        UPTAKE,
        "--draws",
        "21",
        "--out",
        "runs/drawn");
    JsonNode json = new ObjectMapper().readTree(program.text("runs/drawn/run.json"));
    assertThat(json.get("kind").textValue()).isEqualTo("draws");
    assertThat(json.get("seed").intValue()).isEqualTo(1);
    assertThat(json.get("files").findValuesAsText("file"))
        .contains("draws.csv", "uncertainty.csv", "countries.csv", "summary.csv");
    List<String> draws = program.text("runs/drawn/draws.csv").lines().toList();
    assertThat(draws).hasSize(22);
    assertThat(draws.get(0))
        .isEqualTo("option,year,draw,assumption.uptake,owed,expected,to_share,note");
    assertThat(draws.get(1)).matches("cali-fund,2024,0,0\\.\\d{1,12},800000\\.00,.*");
    List<String> ranges = program.text("runs/drawn/uncertainty.csv").lines().toList();
    assertThat(ranges.get(0))
        .isEqualTo(
            "option,year,about,draws,no_answer,kind,name,unit,distribution,as_it_is,stated_mean,"
                + "mean,standard_error,mean_of_first_half,mean_of_second_half,percentile_5,median,"
                + "percentile_95,known,unknown,note");
    // The ranges are those of the draws: of 21 the median is the eleventh, the ends the second.
    List<BigDecimal> expected =
        draws.stream().skip(1).map(row -> new BigDecimal(row.split(",", -1)[5])).sorted().toList();
    String[] row = row(ranges, ",indicator,expected,USD,").split(",", -1);
    assertThat(new BigDecimal(row[15])).isEqualByComparingTo(expected.get(1));
    assertThat(new BigDecimal(row[16])).isEqualByComparingTo(expected.get(10));
    assertThat(new BigDecimal(row[17])).isEqualByComparingTo(expected.get(19));
    assertThat(row(ranges, ",party,KEN,USD,"))
        .contains("its share of the fund is the same in every draw");
    assertThat(row(ranges, ",share,KEN,share,")).contains(",21,0,");
    assertThat(row(ranges, ",group,african-group,USD,")).isNotEmpty();
    assertThat(row(ranges, ",input,assumption.uptake,share,"))
        .contains("\"normal(0.25,0.15)\",0.25,0.25,");
  }

  private static String row(List<String> rows, String part) {
    return rows.stream().filter(row -> row.contains(part)).findFirst().orElseThrow();
  }

  @Test
  void csvAndJsonOnStandardOutputAreTheSameRows() throws IOException {
    String[] asked = {
      "draw", "workshop", "-o", "cali-fund", "--uncertain", UPTAKE, "--draws", "5", "--format"
    };
    String csv = asks(with(asked, "csv"));
    JsonNode json = new ObjectMapper().readTree(asks(with(asked, "json")));
    assertThat(csv.lines().count()).isEqualTo(json.get("uncertainty").size() + 1L);
    assertThat(json.get("seed").intValue()).isEqualTo(1);
    assertThat(csv).contains(",indicator,to_share,").doesNotContain(",party,");
  }

  private static String[] with(String[] asked, String last) {
    List<String> all = new ArrayList<>(List.of(asked));
    all.add(last);
    return all.toArray(String[]::new);
  }

  @Test
  void whereNothingHasADistributionOneCanBeSaid() {
    refuses(
        """
        --uncertain: nothing that cali-fund reads in workshop has a distribution; 14 other assumptions have one.
          Maybe --uncertain 'assumption.uptake=beta(2,6)', or the column distribution of the scenario's assumptions.csv.
        """,
        "draw",
        "workshop",
        "-o",
        "cali-fund");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    refuses(
        """
        --draws: 0 is too few: at least 1 is needed.
          Maybe 1000.
        --figures: 'foo' is no indicator, country, group or payer here.
          Maybe a name of summary.csv such as to_share, a country such as KEN, a group such as african-group, or payer:ID.
        --figures: an empty place between commas is no figure.
        --uncertain: 'assumption.compliance' has two distributions.
        --uncertain: 'cali-fund.basis' is decided by the room: a bracket is a choice and no chance.
          Maybe --with-brackets as well, which draws it in a table of its own.
        --uncertain: 'uptake=beta(2,6)' is no input with a distribution.
          Maybe assumption.uptake=beta(2,6).
        --uncertain: assumption.uptake is 'gauss(1)'; it must be uniform(a,b), triangular(a,m,b), normal(m,s), lognormal(m,s), beta(a,b) or discrete(…), or each-payer(…) around one of them.
        --uncertain: cali-fund has no parameter or assumption 'assumption.uptik'.
          Maybe 'assumption.uptake'?
        """,
        "draw",
        "workshop",
        "-o",
        "cali-fund",
        "--draws",
        "0",
        "--figures",
        "foo,,KEN",
        "--uncertain",
        "assumption.uptake=gauss(1)",
        "--uncertain",
        "assumption.uptik=beta(2,6)",
        "--uncertain",
        "uptake=beta(2,6)",
        "--uncertain",
        "cali-fund.basis=discrete(lower:0.5;higher:0.5)",
        "--uncertain",
        "assumption.compliance=beta(2,6)",
        "--uncertain",
        "assumption.compliance=beta(2,6)");
    refuses(
        """
        --uncertain: cali-fund.sales_rate is 'beta(2,6)', which draws numbers between 0 and 1, and sales_rate is in percent.
          Maybe triangular(a,m,b).
        --uncertain: cali-fund.sectors is 'discrete(a:0.5;b:0.5)', and sectors is a list: nothing is drawn from one.
          Maybe leave it out.
        """,
        "draw",
        "workshop",
        "-o",
        "cali-fund",
        "--with-brackets",
        "--uncertain",
        "cali-fund.sectors=discrete(a:0.5;b:0.5)",
        "--uncertain",
        "cali-fund.sales_rate=beta(2,6)");
    refuses(
        """
        --draws: 20000 is too many: at most 10000 are drawn.
          Maybe 10000: ranges hardly move with more.
        """,
        "draw",
        "workshop",
        "-o",
        "cali-fund",
        "--draws",
        "20000",
        "--uncertain",
        UPTAKE);
  }

  @Test
  void sensitivityRanksWhatMovesAFigureAndPartsItsVariance() throws IOException {
    String[] asked = {
      "sensitivity",
      "workshop",
      "-o",
      "cali-fund",
      "--uncertain",
      UPTAKE,
      "--uncertain",
      "assumption.administration_share=uniform(0,0.2)",
      "--figures",
      "to_share",
      "--draws",
      "64",
    };
    String text = asks(asked);
    assertThat(text)
        .containsPattern(
            "\nassumption\\.uptake: 0\\.05\\d+ → 0\\.5\\d* +\\d+\\.\\d+ +\\d+\\.\\d+ +\\d+\\.\\d+ *\n")
        .containsPattern(
            "\nassumption\\.administration_share: 0\\.19 → 0\\.01 +162\\.0 +198\\.0 +36\\.00\n")
        .containsPattern(
            "\nassumption\\.administration_fixed_usd: 20,000 → 0 +160\\.0 +180\\.0 +20\\.00\n")
        .contains("\nAs it is: to_share USD 180,000.\n")
        .contains("Sobol indices by the method of Saltelli, 64\nrows, seed 1.")
        .containsPattern(
            "\nassumption\\.uptake +[01]\\.\\d\\d +[-01.]+\\d–[01]\\.\\d\\d +[01]\\.\\d\\d ")
        .contains("\nEach is drawn independently of all others.\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    asks(with(with(asked, "--out"), "runs/sensitivity"));
    assertThat(program.text("runs/sensitivity/tornado.csv"))
        .contains("cali-fund,2024,nobody-knows,indicator,to_share,1,assumption.uptake,share,");
    assertThat(program.text("runs/sensitivity/indices.csv").lines().skip(1))
        .hasSize(2)
        .allMatch(row -> row.startsWith("cali-fund,2024,nobody-knows,indicator,to_share,64,0,"));
    JsonNode json = new ObjectMapper().readTree(asks(with(with(asked, "--format"), "json")));
    assertThat(json.get("kind").textValue()).isEqualTo("sensitivity");
    assertThat(json.get("indices")).hasSize(2);
  }

  @Test
  void whatNeverVariesIsSaidToHaveNoVariance() {
    String text =
        asks(
            "sensitivity",
            "workshop",
            "-o",
            "cali-fund",
            "--uncertain",
            UPTAKE,
            "--figures",
            "owed",
            "--draws",
            "4");
    assertThat(text)
        .contains("\nIt does not move here with assumption.administration_fixed_usd,")
        .contains("\nowed does not vary with any of what is drawn: no part of its variance is\n");
    String ranges = asks("sensitivity", "workshop", "-o", "cali-fund");
    assertThat(ranges)
        .contains("\nassumption.uptake: 0 → 1 ")
        .contains("\nNothing here has a distribution, so there are no parts of a variance:");
  }

  @Test
  void whereNoRowOfTheSamplesHasAnAnswerNobodyCanTellPartsOfAVariance() {
    String text =
        asks(
            "sensitivity",
            "rd-leaders-2024",
            "-o",
            "cali-fund",
            "--with-brackets",
            "--figures",
            "to_share",
            "--draws",
            "4");
    assertThat(text)
        .contains(
            """

            None of the 4 rows of the samples has an answer throughout: nobody can tell
            which part of the variance of to_share is whose. Where a choice leaves no
            answer, --set NAME=VALUE settles it, and it is not drawn.
            """)
        .doesNotContain("does not vary");
  }

  @Test
  void aFolderOfARunIsLeftAlone() {
    assertThat(program.run("run", "workshop", "-o", "cali-fund", "--out", "runs/run").code())
        .isZero();
    Program.Ended ended =
        program.run(
            "draw", "workshop", "-o", "cali-fund", "--uncertain", UPTAKE, "--out", "runs/run");
    assertThat(ended.code()).isNotZero();
    assertThat(ended.err()).contains("runs/run holds a run, which this would delete.");
    assertThat(program.text("runs/run/run.json")).contains("\"kind\" : \"run\"");
  }

  @Test
  void aDistributionWithALetterTooFewIsGuessed() {
    refuses(
        """
        --uncertain: assumption.uptake is 'trianglar(0.1,0.5,0.6)'; it must be uniform(a,b), triangular(a,m,b), normal(m,s), lognormal(m,s), beta(a,b) or discrete(…), or each-payer(…) around one of them.
          Maybe triangular(a,m,b)?
        """,
        "draw",
        "workshop",
        "-o",
        "cali-fund",
        "--uncertain",
        "assumption.uptake=trianglar(0.1,0.5,0.6)");
  }

  private static void refuses(String message, String... arguments) {
    Program.Ended ended = program.run(arguments);
    assertThat(ended.err()).isEqualTo(message);
    assertThat(ended.code()).isEqualTo(Failures.WRONG_USAGE);
    assertThat(ended.out()).isEmpty();
  }

  private static String asks(String... arguments) {
    Program.Ended ended = program.run(arguments);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended.out();
  }
}
