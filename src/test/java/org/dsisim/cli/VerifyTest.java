package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify}: results made again, and every byte compared. */
class VerifyTest {

  private static final String PARAMETERS = "rules/contribution/cali-fund/parameters.csv";

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
  }

  private static void made(String out, String... command) {
    String[] arguments = new String[command.length + 2];
    System.arraycopy(command, 0, arguments, 0, command.length);
    arguments[command.length] = "--out";
    arguments[command.length + 1] = out;
    assertThat(program.run(arguments).code()).isZero();
  }

  @Test
  void whatHasNotChangedComesOutTheSameByteByByte() {
    made("runs/run", "run", "workshop", "-o", "cali-fund,bilateral", "--years", "2024-2025");
    made("runs/comparison", "compare", "workshop", "-o", "cali-fund,cali-fund:gdp");
    made("runs/fund", "allocate", "iusaf", "--fund", "1000000");
    made("runs/assessed", "assess", "use-portfolio", "-o", "cali-fund,bilateral");
    for (String out : new String[] {"run", "comparison", "fund", "assessed"}) {
      Program.Ended ended = program.run("verify", "runs/" + out);
      assertThat(ended.code()).as(ended.err()).isZero();
      assertThat(ended.out())
          .contains("files that were read are the same.")
          .containsPattern("\nAll \\d+ files came out the same, byte by byte\\.\n");
    }
  }

  @Test
  void aChangedRuleTableIsNamedWithTheFirstLineThatDiffers() {
    made("runs/before", "run", "workshop", "-o", "cali-fund");
    String table = program.text(PARAMETERS);
    program.replace(PARAMETERS, "profit_rate,1,percent", "profit_rate,1.2,percent");
    Program.Ended ended = program.run("verify", "runs/before");
    program.write(PARAMETERS, table);

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains("\nWHAT WAS READ THEN AND NOW\n- " + PARAMETERS + " has changed\n")
        .contains(
            "\n- payers.csv comes out otherwise\n    first at 2, owed_usd: 400000.00\n    now: 480000.00\n")
        .endsWith("\nIt did not come out as it was.\n");
    assertThat(program.run("verify", "runs/before").code()).isZero();
  }

  @Test
  void resultsThatWereChangedByHandAreToldFromResultsThatComeOutOtherwise() {
    made("runs/edited", "run", "workshop", "-o", "cali-fund");
    program.write("runs/edited/payers.csv", program.text("runs/edited/payers.csv") + "one more");
    Program.Ended ended = program.run("verify", "runs/edited");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains("- payers.csv comes out as it is listed, and was changed in the folder")
        .contains("- flows.csv is the same\n")
        .endsWith(
            "\nEverything comes out as it is listed, and the folder was changed afterwards.\n");
  }

  @Test
  void aChangedDocumentIsNamedWithThePlaceThatDiffers() {
    made("runs/document", "run", "workshop", "-o", "cali-fund");
    program.replace("runs/document/run.json", "\"price_year\" : 2024", "\"price_year\" : 2023");

    assertThat(program.run("verify", "runs/document").out())
        .contains("- run.json comes out otherwise\n")
        .contains("    first at /scenario/price_year: 2023\n    now: 2024\n");
  }

  @Test
  void aFolderThatIsNotOursIsRefused() {
    Program.Ended ended = program.run("verify", "rules");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo(
            "DIR: there is no run.json of ours in 'rules'.\n  Maybe a folder that --out has written.\n");
  }

  @Test
  void aDocumentOfALaterFormIsNotGuessedAt() {
    made("runs/later", "run", "workshop", "-o", "cali-fund");
    program.replace("runs/later/run.json", "\"format\" : 1", "\"format\" : 2");
    Program.Ended ended = program.run("verify", "runs/later");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .isEqualTo(
            """
            runs/later/run.json: it has form 2, and this program knows forms up to 1.
              Maybe a newer version of the program reads it.
            """);
  }

  @Test
  void aCommandThatCannotBeGivenAgainIsToldWithWhatItComplainsOf() {
    program.write("mine.csv", program.text("scenarios/one-table.csv"));
    made("runs/mine", "run", "mine.csv", "-o", "cali-fund");
    program.delete("mine.csv");
    Program.Ended ended = program.run("verify", "runs/mine");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .startsWith("runs/mine: its command cannot be given again, 'run mine.csv -o cali-fund': ")
        .contains("Maybe it has to be given in the folder in which it was given first");
    assertThat(program.names("runs/mine")).contains("run.json", "payers.csv");
  }

  @Test
  void aScenarioThatWasGivenWithItsFullPathIsFoundAgainBesideTheResults(@TempDir Path elsewhere)
      throws IOException {
    Path scenario = elsewhere.resolve("tables/mine.csv");
    Files.createDirectories(scenario.getParent());
    Files.writeString(scenario, program.text("scenarios/one-table.csv"));
    String out = elsewhere.resolve("results/run").toString();
    made(out, "run", scenario.toString(), "-o", "cali-fund");
    Program.Ended ended = program.run("verify", out);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out())
        .containsPattern("\nAll \\d+ files came out the same, byte by byte\\.\n");
  }
}
