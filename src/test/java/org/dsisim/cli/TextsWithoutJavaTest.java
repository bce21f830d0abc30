package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that somebody could propose, each a rule set in {@code src/test/resources/texts} and no
 * line of Java: checked, tested, described, run and explained.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextsWithoutJavaTest {

  private static final Path TEXTS = Path.of("src/test/resources/texts");

  private Program program = Program.at(Path.of(""));

  static List<String> texts() throws IOException {
    try (Stream<Path> folders = Files.list(TEXTS)) {
      return folders.map(text -> text.getFileName().toString()).sorted().toList();
    }
  }

  @BeforeAll
  void copiesTheTexts(@TempDir Path folder) throws IOException {
    program = Program.keptIn(folder);
    for (String text : texts()) {
      Program.copy(TEXTS.resolve(text), folder.resolve("rules/contribution").resolve(text));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsCheckedAndTestedWithoutAWord(String text) {
    Program.Ended check = program.run("check", text);
    assertThat(check.err()).isEmpty();
    assertThat(check.out()).isEqualTo("Checked " + text + ": no problems.\n");
    Program.Ended test = program.run("test", text, "--coverage");
    assertThat(test.out()).contains(" all as expected; ");
    assertThat(test.code()).as(test.out()).isZero();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsDescribedRunAndExplained(String text) {
    assertThat(program.run("describe", text, "--text").code()).isZero();
    Program.Ended run = program.run("run", "workshop", "-o", text + ":equal");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(explained(text)).contains("Lumaria");
  }

  private String explained(String text) {
    Program.Ended explained =
        program.runAt(
            200,
            "explain",
            "workshop",
            "-o",
            text + ":equal",
            "--payer",
            text.equals("collected-at-home") ? "XAA" : "lumaria-medicines");
    assertThat(explained.err()).isEmpty();
    return explained.out();
  }

  @Test
  void eachBandOfUnitsIsExplained() {
    assertThat(explained("terabyte-bands"))
        .contains(
            """
              - fees for each unit by bands of data volume: 1,000.00 + 4,500.00 + 8,000.00 = 13,500.00
                - a band: 100.00 × 10 = 1,000.00
                  - fee of the band for each unit: 100.00
                  - the part of the base within it: 10
            """);
  }

  @Test
  void whatEachRuleAddsIsExplainedUnderItsName() {
    assertThat(explained("surcharges"))
        .contains(
            """
              - less what other rules take off: 1,505,000.00 − 0.00, but not below nought, = 1,505,000.00
                - together with what other rules add: 1,000,000.00 + 500,000.00 + 5,000.00 = 1,505,000.00
                  - 0.1 % of sales 1,000,000,000.00 = 1,000,000.00
            """)
        .contains(
            """
                  - added by rule "Art. 2: A large company owes a part of it more": 500,000.00
                    - a part of an amount: 50 % × 1,000,000.00 = 500,000.00
            """)
        .contains(
            """
                  - added by rule "Art. 3: Whoever stores data owes for each terabyte more": 5,000.00
                    - a fee for each unit of data volume: 500 × 10.00 = 5,000.00
            """)
        .contains(
            """
                - taken off by rule "Art. 4: What was paid already is credited": 0.00
                  - 50 % of already paid 0.00 = 0.00
            """);
  }

  @Test
  void theEntryOfATableIsExplained() {
    assertThat(explained("sector-rates"))
        .contains(
            """
                - a part of an amount: 75 % × 1,000,000.00 = 750,000.00
                  - sector-rates.parts[GRULAC]: 75 %, without a date
            """)
        .contains("      - sector-rates.rates[pharmaceuticals]: 0.1 %, without a date\n")
        .contains("      - sector-rates.fees[*]: USD 1,000.00, without a date\n");
    assertThat(program.run("describe", "sector-rates", "--text").out())
        .contains(
            """
            A company owes of its sales, by sector: pharmaceuticals: 0.1, cosmetics: 0.5, *:
            0.05 per cent.
            """);
  }

  private Program.Ended asked(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(1, List.of("workshop", "-o", "sector-rates:equal"));
    return program.runAt(200, all.toArray(String[]::new));
  }

  @Test
  void oneEntryOfATableCanBeSetTriedAndSolvedFor() {
    String entry = "sector-rates.rates[pharmaceuticals]";
    assertThat(asked("run", "--set", entry + "=0.2").out())
        .contains("pharmaceuticals:0.2;cosmetics:0.5;*:0.05 (by --set;");
    assertThat(asked("solve", "--target", "fund_contributions=2000000", "--vary", entry).out())
        .contains("rates[pharmaceuticals]");
    assertThat(asked("brackets", "--for", "KEN", "--bracket", entry + "=[0.1][0.2]").out())
        .contains("rates[pharmaceuticals]=0.2");
    assertThat(asked("sweep", "--grid", entry + "=0.1,0.2").code()).isZero();
  }

  @Test
  void whatIsNoNumberOfATableIsRefusedWithAHint() {
    assertThat(
            asked("solve", "--target", "fund_contributions=1", "--vary", "sector-rates.rates")
                .err())
        .isEqualTo(
            """
            --vary: sector-rates.rates is no number but a table: there is nothing between its values.
              Maybe sweep: --grid sector-rates.rates=A,B with its values.
            """);
    assertThat(asked("sweep", "--grid", "sector-rates.rates=0.1:0.3:0.1").err())
        .isEqualTo(
            """
            --grid: sector-rates.rates is '0.1:0.3:0.1', which does not say what holds for all others.
              Maybe '0.1:0.3:0.1;*:0'?
            """);
    assertThat(asked("sweep", "--grid", "sector-rates.rates[seeds]=0.1,0.2").err())
        .isEqualTo(
            """
            --grid: sector-rates:equal has no parameter or assumption 'sector-rates.rates[seeds]'.
              Maybe 'sector-rates.rates'?
            """);
  }

  @Test
  void whatUsesComeToTogetherIsExplained() {
    assertThat(explained("origins-surcharge"))
        .contains(
            """
                - a fee for each unit of sequences of all uses: 70 × 2.00 = 140.00
                  - sequences of all uses of 2024: 50 + 20 = 70
                    - sequences of antibiotic: 50 sequences
                      at scenarios/workshop/uses.csv:2
            """)
        .contains("  - countries of origin of all uses, 4, does not exceed 5\n")
        .contains("      - use antibiotic: XAA, XAB\n");
  }

  @Test
  void aPartOfSalesIsExplained() {
    assertThat(explained("research-intensity"))
        .contains(
            """
              - research and development as a part of sales, 10 %, does not exceed 15 %
                - research and development as a part of sales: 100,000,000.00 ÷ 1,000,000,000.00 = 10 %
            """)
        .contains("  - profit as a part of sales, 4 %, does not exceed 8 %\n")
        .contains("  - the part that rests on digital sequence information, 20 %, exceeds 10 %\n");
  }

  @Test
  void whatStaysWithTheGovernmentIsExplained() {
    assertThat(explained("collected-at-home"))
        .contains("a part of an amount: 10 % × 25,000,000.00 = 2,500,000.00")
        .contains("0.01 % of gross domestic product 250,000,000,000.00 = 25,000,000.00");
  }

  @Test
  void anAverageOnWhichAnAmountIsBasedIsExplained() {
    assertThat(explained("profit-on-average"))
        .contains("1 % of profit 40,000,000.00 = 400,000.00")
        .contains("profit, average of 1 known year of 3: 40,000,000.00")
        .contains("profit-on-average.amounts_on: average, without a date");
  }

  @Test
  void whatIsKeptWithinSumsIsExplained() {
    assertThat(explained("marginal-levy"))
        .contains(
            """
              - the lower of 1,450,000.00 and 2,000,000.00 = 1,450,000.00
                - the higher of 1,450,000.00 and 5,000.00 = 1,450,000.00
                  - rates by bands of sales: 0.00 + 450,000.00 + 1,000,000.00 = 1,450,000.00
            """);
  }
}
