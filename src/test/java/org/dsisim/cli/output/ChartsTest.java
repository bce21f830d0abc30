package org.dsisim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dsisim.cli.Program;
import org.dsisim.report.chart.drawing.Drawn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --charts}: pictures beside tables. */
class ChartsTest {

  private static final String UPTAKE = "assumption.uptake=beta(2,6)";

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
  }

  private static Drawn picture(String file) {
    Drawn drawn = Drawn.of(program.text(file));
    drawn.isWhole();
    // No company of the scenario is named.
    assertThat(program.text(file)).doesNotContain("workshop-seeds").doesNotContain("Seeds");
    return drawn;
  }

  private static void asks(String command) {
    Program.Ended ended = program.run(command.split(" "));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
  }

  @Test
  void aRunIsDrawnWithEveryAmountToTheCentInItsWords() {
    asks("run workshop -o cali-fund:iusaf --charts --out runs/one --names");
    Drawn drawn = picture("runs/one/flows-cali-fund-iusaf.svg");
    assertThat(drawn.title()).isEqualTo("Who pays and who receives, 2024: cali-fund:iusaf");
    assertThat(drawn.words())
        .contains(
            "who pays",
            "for whom",
            "the fund",
            "African Group",
            "States",
            "IPLC needs",
            "ILLUSTRATIVE: invented figures, which say how a rule works and no more.")
        .anyMatch(
            words -> words.startsWith("Of USD 800,000 if followed (indicative), USD 200,000"));
    assertThat(drawn.description())
        .contains("the fund: USD 200,000.00\n")
        .contains("law: cali-fund as of 2024-11-01")
        .contains("Which part is paid is assumed and no forecast: uptake 0.25.");
  }

  @Test
  void picturesAreListedAndNothingElseBecomesAnother() throws IOException {
    asks("run workshop -o cali-fund,bilateral --out runs/plain");
    asks("run workshop -o cali-fund,bilateral --charts --out runs/drawn");
    asks("run workshop -o cali-fund,bilateral --charts --out runs/again");
    List<String> plain = program.names("runs/plain");
    assertThat(program.names("runs/drawn"))
        .containsAll(plain)
        .hasSize(plain.size() + 2)
        .contains("flows-bilateral.svg", "flows-cali-fund.svg");
    for (String name : program.names("runs/drawn")) {
      String text = program.text("runs/drawn/" + name);
      assertThat(program.text("runs/again/" + name)).isEqualTo(text);
      if (name.endsWith(".csv")) {
        assertThat(text).isEqualTo(program.text("runs/plain/" + name));
      }
    }
    JsonNode json = new ObjectMapper().readTree(program.text("runs/drawn/run.json"));
    assertThat(json.get("files").findValuesAsText("file")).endsWith("flows-bilateral.svg");
    // The folder is known as ours, and its pictures go when others come.
    asks("run workshop -o cali-fund --out runs/drawn");
    assertThat(program.names("runs/drawn")).isEqualTo(plain);
    assertThat(program.run("verify", "runs/again").code()).isZero();
  }

  @Test
  void namesThatAreLongOrAlikeAreNumbersInNamesOfFiles() {
    asks(
        "run workshop -o cali-fund{sales_rate=0.2}:iusaf{floor=0.12},cali-fund --charts --out"
            + " runs/long");
    assertThat(program.names("runs/long")).contains("flows-1.svg", "flows-2.svg");
  }

  @Test
  void whereNobodyPaysThePictureSaysSo() {
    asks("run workshop -o cali-fund --set assumption.uptake=0 --charts --out runs/none");
    Drawn drawn = picture("runs/none/flows-cali-fund.svg");
    assertThat(drawn.words())
        .contains("Nobody is expected to pay anything in 2024: there is no flow to draw.")
        .anyMatch(words -> words.startsWith("Of USD 800,000 if followed (indicative), USD 0"));
  }

  @Test
  void whatGoesStraightPassesTheFundAndWhatNobodyCanTellIsInNoBand() {
    asks("run use-portfolio -o bilateral-contracts --charts --out runs/straight");
    Drawn drawn = picture("runs/straight/flows-bilateral-contracts.svg");
    assertThat(drawn.words())
        .contains(
            "straight",
            "2 payers are liable for an amount that nobody can tell: it is not zero, and in no"
                + " band.")
        .doesNotContain("the fund");
  }

  @Test
  void whatAccountsForADifferenceIsDrawnInStepsThatMakeItUp() {
    asks(
        "compare rd-leaders-2024 -o cali-fund:iusaf,cali-fund{sales_rate=0.2}:gdp --by provision --country KEN --charts --out runs/steps");
    Drawn drawn = picture("runs/steps/steps.svg");
    assertThat(drawn.words())
        .contains("together", "more", "less than under the baseline")
        .anyMatch(words -> words.startsWith("What accounts for the difference, 2024: "))
        .anyMatch(words -> words.startsWith("Kenya receives, USD"));
    asks("compare workshop -o cali-fund,cali-fund:iusaf --by provision --charts --out runs/alike");
    assertThat(picture("runs/alike/steps.svg").words())
        .contains("Nothing in the text or in what is assumed differs.");
  }

  @Test
  void theLastOfSeveralYearsIsDrawnAndNamed() {
    asks("run workshop -o cali-fund --years 2024-2026 --charts --out runs/years");
    assertThat(picture("runs/years/flows-cali-fund.svg").words())
        .contains("Drawn is 2026, the last of 3 years; the others stand in the tables.");
  }

  @Test
  void aComparisonIsDrawnByGroupsAndByThoseWhoGainAndLoseMost() {
    asks("compare workshop -o cali-fund:iusaf,cali-fund:gdp --charts --out runs/compared");
    Drawn drawn = picture("runs/compared/gains-and-losses.svg");
    assertThat(drawn.words())
        .contains("African Group", "more", "less than under the baseline")
        .anyMatch(words -> words.startsWith("The largest gains and losses of Parties, USD"))
        .anyMatch(words -> words.matches(".+ and \\d+ more, each"));
    asks(
        "compare workshop -o cali-fund,cali-fund{profit_rate=1},bilateral --charts --out runs/three");
    assertThat(program.names("runs/three"))
        .contains("gains-and-losses-2.svg", "gains-and-losses-3.svg");
    assertThat(picture("runs/three/gains-and-losses-2.svg").words())
        .contains("No regional group receives more or less.", "No Party receives more or less.");
    assertThat(picture("runs/three/gains-and-losses-3.svg").words())
        .contains("Amounts on different bases stand beside each other and make no ranking.");
  }

  @Test
  void whatTheRoomDecidesAndWhatNobodyKnowsNeverStandInOnePicture() {
    asks(
        "sensitivity workshop -o cali-fund --with-brackets --draws 2 --country KEN --charts --out"
            + " runs/sensitivity --uncertain "
            + UPTAKE);
    Drawn room = picture("runs/sensitivity/tornado-room-decides.svg");
    Drawn nobody = picture("runs/sensitivity/tornado-nobody-knows.svg");
    assertThat(nobody.words()).contains("assumption.uptake").doesNotContain("cali-fund.basis");
    assertThat(room.words()).contains("cali-fund.basis").doesNotContain("assumption.uptake");
    assertThat(room.description()).contains("Kenya receives, cali-fund.basis lower → sales: USD");
    asks(
        "brackets workshop -o cali-fund:iusaf --for KEN,payer:workshop-seeds --bracket"
            + " cali-fund.profit_rate=[0.5][2] --bracket assumption.uptake=[0.1][1] --bracket"
            + " cali-fund.assets_threshold=[10000000][40000000] --charts --out runs/brackets");
    assertThat(picture("runs/brackets/tornado-room-decides.svg").words())
        .contains("cali-fund.profit_rate")
        .anyMatch(words -> words.startsWith("expected of payer 1 asked for"))
        .doesNotContain("assumption.uptake");
    assertThat(picture("runs/brackets/tornado-nobody-knows.svg").words())
        .contains("assumption.uptake");
  }

  @Test
  void drawsAreDrawnAsRanges() {
    asks(
        "draw workshop -o cali-fund --draws 20 --figures to_share,gini,payer:workshop-seeds"
            + " --charts --out runs/draws --with-brackets --uncertain "
            + UPTAKE);
    Drawn drawn = picture("runs/draws/ranges.svg");
    assertThat(drawn.words())
        .contains("to_share", "gini", "expected of payer 1 asked for", "median")
        .anyMatch(words -> words.matches("What Parties receive, USD( thousand)?"))
        .anyMatch(words -> words.startsWith("20 draws under the stated assumptions, seed 1; 20"));
    assertThat(drawn.description()).contains("to_share: 5 % USD ").contains("Kenya receives: 5 %");
    picture("runs/draws/ranges-of-brackets.svg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run workshop -o cali-fund",
        "compare workshop -o cali-fund,bilateral",
        "brackets workshop -o cali-fund",
        "draw workshop -o cali-fund --uncertain assumption.uptake=beta(2,6)",
        "sensitivity workshop -o cali-fund"
      })
  void picturesWithoutAFolderAreRefused(String command) {
    Program.Ended ended = program.run((command + " --charts").split(" "));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .isEqualTo(
            """
            --charts: pictures are files, and there is no folder for them.
              Maybe --out runs/pictures as well.
            """);
  }
}
