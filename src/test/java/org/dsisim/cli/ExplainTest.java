package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code explain}: whole texts, documents, narrow screens and bad input. */
class ExplainTest {

  private static final Path TEXTS = Path.of("src/test/resources/explanations");

  private static final Program PROGRAM = Program.at(Path.of("").toAbsolutePath());

  /** Writes the texts anew where {@code -Dexplanations.refresh=true}: read the differences. */
  @ParameterizedTest
  @CsvSource({
    "largest-payer, rd-leaders-2024 -o cali-fund --payer nestle-s-a",
    "just-below, workshop -o cali-fund --payer tovanda-biotech",
    "unknown-figures, workshop -o cali-fund --payer workshop-nutrition",
    "credited, workshop -o hybrid-iusaf --payer workshop-cosmetics --set hybrid.credit_limit=50",
    "unknown-amount, use-portfolio -o cali-fund --payer steppe-biotech",
    "exempt, workshop -o cali-fund --payer perelu-university",
    "kenya, rd-leaders-2024 -o cali-fund-iusaf --country KEN",
    "kenya-by-criteria, rd-leaders-2024 -o cali-fund-composite --country KEN",
    "china, rd-leaders-2024 -o cali-fund-iusaf --country CHN",
    "european-union, rd-leaders-2024 -o cali-fund-iusaf --country EUU",
    "kenya-pays, rd-leaders-2024 -o party-assessed-iusaf --country KEN",
    "china-pays, rd-leaders-2024 -o party-assessed-iusaf --country CHN",
    "european-union-pays, rd-leaders-2024 -o party-assessed-iusaf --country EUU",
    "no-party, rd-leaders-2024 -o party-assessed-iusaf --country USA",
    "use-that-happens, workshop -o bilateral-contracts --use face-cream",
    "use-that-does-not, workshop -o bilateral-contracts --use forty-fungi --set"
        + " bilateral.permits_run=serial",
    "product-that-does-not, workshop -o bilateral-contracts --use face-cream --set"
        + " assumption.max_months_before_dropped=5"
  })
  void theWholeTextIsAsExpected(String name, String arguments) throws IOException {
    Program.Ended ended = explain(80, arguments);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    Path file = TEXTS.resolve(name + ".txt");
    if (Boolean.getBoolean("explanations.refresh")) {
      Files.createDirectories(TEXTS);
      Files.writeString(file, ended.out());
    }
    assertThat(ended.out()).isEqualTo(Files.readString(file));
  }

  @Test
  void aNarrowScreenIsEnough() {
    for (int width : new int[] {40, 80}) {
      for (String arguments :
          new String[] {
            "workshop -o cali-fund --payer workshop-seeds",
            "workshop -o party-assessed-iusaf --country KEN",
            "workshop -o bilateral-contracts --use face-cream"
          }) {
        assertThat(explain(width, arguments).out().lines().filter(line -> line.length() > width))
            .as(arguments)
            .isEmpty();
      }
    }
  }

  @Test
  void theDocumentHoldsTheSameStatementsWithFiguresUnitsPlacesAndLaw() throws IOException {
    String arguments = "workshop -o cali-fund --payer workshop-seeds";
    JsonNode document =
        new ObjectMapper().readTree(explain(80, arguments + " --format json").out());
    assertThat(document.get("statement").asText()).isEqualTo("Workshop Seeds (workshop-seeds)");
    assertThat(document.get("law").asText()).contains("COP17");
    JsonNode owed = document.get("children").get(1);
    assertThat(owed.get("column").asText()).isEqualTo("owed_usd");
    assertThat(owed.get("value").decimalValue()).isEqualByComparingTo("20000");
    JsonNode lower = owed.get("children").get(0).get("children").get(0);
    assertThat(lower.get("statement").asText())
        .isEqualTo("the lower of 20,000.00 and 60,000.00 = 20,000.00");
    assertThat(lower.get("step").asText()).isEqualTo("lowest");
    JsonNode rate = lower.get("children").get(1).get("children").get(0);
    assertThat(rate.get("value").decimalValue()).isEqualByComparingTo("0.1");
    assertThat(rate.get("unit").asText()).isEqualTo("percent");
    assertThat(rate.get("law").asText()).startsWith("CBD/COP/DEC/16/2 annex para 3");
    assertThat(rate.get("place").asText())
        .isEqualTo("rules/contribution/cali-fund/parameters.csv:3");
    String text = explain(100_000, arguments).out();
    for (JsonNode statement : document.findValues("statement")) {
      assertThat(text).contains(statement.asText());
    }
  }

  @Test
  void aShareWithoutAnEndStandsInTheDocumentAsAFractionToo() {
    String json = explain(80, "workshop -o cali-fund-iusaf --country KEN --format json").out();
    assertThat(json).contains("\"value\" : 0.006111111111,").contains("\"exact\" : \"11/1800\"");
  }

  @Test
  void figuresAreTheSameInFrenchAndOnAFrenchMachine() {
    String english = explain(80, "workshop -o party-assessed-iusaf --country KEN").out();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRANCE);
      assertThat(explain(80, "workshop -o party-assessed-iusaf --country KEN").out())
          .isEqualTo(english);
      String french = explain(80, "workshop -o party-assessed-iusaf --country CHN --lang fr").out();
      assertThat(french).contains("Chine (CHN)");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aValueThatWasSetIsSaidWithWhatTheTableHas() {
    assertThat(
            explain(
                    80,
                    "workshop -o cali-fund --payer workshop-seeds --set cali-fund.profit_rate=2")
                .out()
                .replaceAll("\n +", " "))
        .contains(
            "cali-fund.profit_rate: 2 %, set by --set; the table has 1 %, from 2024"
                + " (CBD/COP/DEC/16/2 annex para 3 (indicative rate);"
                + " rules/contribution/cali-fund/parameters.csv:2)")
        .contains("2 % of profit 2,000,000.00 = 40,000.00");
  }

  @Test
  void aCountryMayBeWrittenInSmallLetters() {
    assertThat(explain(80, "workshop -o cali-fund --country ken").out())
        .startsWith("Why       Kenya (KEN), 2024\n");
    assertThat(explain(80, "workshop -o party-assessed --payer ken").out())
        .startsWith("Why       Kenya (KEN), 2024\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "-o cali-fund --payer workshop-seed; --payer: 'workshop-seed' is not a payer of"
            + " workshop under cali-fund in 2024.; Maybe 'workshop-seeds'?",
        "-o cali-fund --use face-creme; --use: 'face-creme' is not a use of workshop under"
            + " cali-fund in 2024.; Maybe 'face-cream'?",
        "-o cali-fund --country KNE; --country: 'KNE' is neither the ISO code nor a name of a"
            + " country.; Maybe KEN (Kenya)?",
        "-o cali-fund --payer workshop-seeds --year 2023; --year: no user has an account for"
            + " 2023.; Maybe 2024 or later.",
        "-o cali-fund --payer workshop-seeds --lang it; --lang: 'it' is not a language of"
            + " country names.; Maybe one of en, fr, es, ar, zh, ru.",
        "-o cali-fnud --payer workshop-seeds; -o: 'cali-fnud' is not an option.; Maybe 'cali-fund'?"
      })
  void whatIsUnknownIsSaidWithTheNearest(String arguments, String error, String hint) {
    Program.Ended ended = explain(80, "workshop " + arguments);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).isEqualTo(error + "\n  " + hint + "\n");
    assertThat(ended.code()).isEqualTo(Failures.WRONG_USAGE);
  }

  @Test
  void aYearIsOneOfThoseThatARunTakes() {
    for (String year : List.of("20", "2024-2025", "1899", "now", "2101")) {
      Program.Ended ended = explain(80, "workshop -o cali-fund --payer a --year " + year);
      assertThat(ended.err()).isEqualTo("--year: '" + year + "' is no year from 1990 to 2100.\n");
      assertThat(ended.code()).isEqualTo(Failures.WRONG_USAGE);
    }
  }

  @Test
  void aYearBeyondTheTablesIsExplainedAsItIsRun() {
    String payer = "workshop -o cali-fund --payer workshop-seeds --year 2030";
    assertThat(explain(200, payer).out())
        .startsWith("Why       Workshop Seeds (workshop-seeds), 2030\n")
        .contains("Owed, if followed (indicative): USD 23,881.05\n")
        .contains("profit carried forward to 2030 by growth: 2,388,104.59\n");
    assertThat(PROGRAM.run("run workshop -o cali-fund --years 2030 --format json".split(" ")).out())
        .contains("\"owed\" : 979122.89,");
    assertThat(explain(200, "workshop -o cali-fund --country KEN --year 2031").out())
        .startsWith("Why       Kenya (KEN), 2031\n");
  }

  @Test
  void whatACountryIsGivenInKindIsSaidWithTheRuleThatCountsIt() {
    assertThat(explain(200, "use-portfolio -o cooperation-in-kind --country KEN").out())
        .contains(
            """

            Given in kind, beside the money and never added to it
            - enzyme-fellowships: training-places, 4 places, by nordic-enzymes, at home in Denmark (DNK)
              at scenarios/use-portfolio/cooperation.csv:7
              - rule "Option 4: What is given in kind to a Party that is not high-income, or to a small\
             island developing State, counts"
            """);
    assertThat(explain(200, "use-portfolio -o cooperation-in-kind --country GHA").out())
        .contains("- mirror-server: data-access, of unknown quantity, by United Kingdom");
    assertThat(explain(200, "workshop -o cali-fund --country KEN").out()).doesNotContain("in kind");
  }

  @Test
  void whatDoesNotCountIsSaidWithTheConditionThatFailed() {
    assertThat(explain(200, "use-portfolio -o cooperation-in-kind --country AUT").out())
        .doesNotContain("Given in kind,")
        .contains("\n- about what is given to it: alpine-course\n")
        .contains(
            "it needs InKind( ! receiver.highIncome || receiver.sids ); found: receiver.highIncome"
                + " is true, receiver.sids is false\n");
  }

  @Test
  void exactlyOneThingIsExplained() {
    assertThat(explain(80, "workshop -o cali-fund").code()).isEqualTo(Failures.WRONG_USAGE);
    assertThat(explain(80, "workshop -o cali-fund --payer a --use b").code())
        .isEqualTo(Failures.WRONG_USAGE);
  }

  @Test
  void anOptionThatIsNotComputableHereIsRefused() {
    Program.Ended ended = explain(80, "rd-leaders-2024 -o bilateral-contracts --country KEN");
    assertThat(ended.err()).contains("bilateral-contracts is not computable here: needs ");
    assertThat(ended.code()).isEqualTo(1);
  }

  private static Program.Ended explain(int width, String arguments) {
    return PROGRAM.runAt(
        width, Arrays.stream(("explain " + arguments).split(" ")).toArray(String[]::new));
  }
}
