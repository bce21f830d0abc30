package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A scenario with columns of its own, and rule sets that ask for them: all in {@code
 * src/test/resources/own}, and no line of Java.
 */
class OwnColumnsTest {

  private static final Path OWN = Path.of("src/test/resources/own");
  private static final Path LEVY = Path.of("rules/contribution/greenhouse-levy");
  private static final Path FORMULA = Path.of("rules/distribution/threatened-species");
  private static final Path SCENARIO = Path.of("scenarios/greenhouses");

  @TempDir private static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copiesScenarioAndRuleSets() {
    program = withOwn(Program.keptIn(folder));
  }

  /** Another copy, for a test that changes it. */
  private static Program another(Path other) {
    return withOwn(Program.copiedTo(other));
  }

  private static Program withOwn(Program copied) {
    for (Path own :
        List.of(
            LEVY,
            FORMULA,
            SCENARIO,
            Path.of("rules/contribution/sample-fee"),
            Path.of("rules/contribution/species-levy"))) {
      Program.copy(OWN.resolve(own.getFileName()), copied.home().resolve(own));
    }
    return copied;
  }

  @ParameterizedTest
  @ValueSource(strings = {"greenhouse-levy", "sample-fee", "species-levy", "threatened-species"})
  void aRuleSetIsCheckedAndTestedWithoutAWord(String ruleSet) {
    Program.Ended check = program.run("check", ruleSet);
    assertThat(check.out()).isEqualTo("Checked " + ruleSet + ": no problems.\n");
    assertThat(check.err()).isEmpty();
    Program.Ended test = program.run("test", ruleSet, "--coverage");
    assertThat(test.code()).as(test.out()).isZero();
  }

  @Test
  void aFormulaSharesByAColumnOfCountries() {
    Program.Ended run =
        program.run(
            "run", "greenhouses", "-o", "greenhouse-levy:threatened-species", "--format", "csv");
    assertThat(run.err()).isEmpty();
    // Of 85,125 paid a tenth is administration; 600 of 650 species are Lumaria's.
    assertThat(run.out()).contains("XAA", "70719.23", "5893.27");
  }

  @Test
  void anAmountOnColumnsOfAUserIsExplained() {
    Program.Ended explained =
        program.runAt(
            200,
            "explain",
            "greenhouses",
            "-o",
            "greenhouse-levy:threatened-species",
            "--payer",
            "workshop-seeds");
    assertThat(explained.err()).isEmpty();
    assertThat(explained.out())
        .contains("together: 300,000.005 + 40,500.00 = 340,500.005")
        .contains("1 % of catalogue_sales_usd 30,000,000.50 = 300,000.005")
        .contains("a fee for each unit of greenhouse_hectares: 40.5 × 1,000.00 = 40,500.00")
        .contains("greenhouse_hectares, 40.5, exceeds 5");
  }

  @Test
  void aConditionOnAColumnThatFailsIsExplained() {
    Program.Ended explained =
        program.runAt(
            200,
            "explain",
            "greenhouses",
            "-o",
            "greenhouse-levy:threatened-species",
            "--payer",
            "workshop-cosmetics");
    assertThat(explained.out())
        .contains("let off by \"Art. 2: An organic company is exempt\"")
        .contains("it holds only if \"organic\" is not yes; here: yes");
  }

  @Test
  void anAmountOnAColumnOfUsesIsExplainedWithTheRowOfTheUse() {
    Program.Ended explained =
        program.runAt(
            200, "explain", "greenhouses", "-o", "sample-fee:equal", "--use", "antibiotic");
    assertThat(explained.err()).isEmpty();
    assertThat(explained.out())
        .contains("a fee for each unit of samples_kept: 120 × 100.00 = 12,000.00")
        .contains("scenarios/greenhouses/uses.csv:2");
  }

  @Test
  void whatStandsInTheColumnsIsShownWithItsMeaningAndSource() {
    assertThat(explained("greenhouse-levy:threatened-species", "--payer", "workshop-cosmetics"))
        .contains(
            "- greenhouse_hectares (Land under glass, in hectares; illustrative: invented for a"
                + " test): 12\n",
            "- catalogue_sales_usd (What is sold by catalogue; illustrative: invented for a test):"
                + " unknown\n",
            "- organic (Whether it is certified as organic; illustrative: invented for a test):"
                + " yes\n");
    assertThat(explained("greenhouse-levy:threatened-species", "--country", "XAA"))
        .contains(
            "- threatened_species (Species that are listed as threatened; illustrative: invented"
                + " for a test): 600\n");
    assertThat(explained("sample-fee:equal", "--use", "antibiotic"))
        .contains(
            "- grown (Whether what was sequenced grew wild; illustrative: invented for a test):"
                + " wild\n");
    assertThat(program.runAt(200, "scenarios").out())
        .contains(
            "its own column business_model of users.csv, text: How it sells. (illustrative:"
                + " invented for a test)");
  }

  private static String explained(String option, String whom, String id) {
    Program.Ended explained = program.runAt(200, "explain", "greenhouses", "-o", option, whom, id);
    assertThat(explained.err()).isEmpty();
    return explained.out();
  }

  @Test
  void eachWordOfAUsersColumnHasItsSums() throws IOException {
    Path out = folder.resolve("out");
    program.run("run", "greenhouses", "-o", "greenhouse-levy:equal", "--out", out.toString());
    assertThat(Files.readString(out.resolve("summary.csv")))
        .contains(
            ",owed_own_business_model_seed_house,340500.00,",
            ",owed_own_business_model_unknown,0.00,",
            ",owed_own_organic_no,340500.00,",
            ",expected_own_organic_no,85125.00,",
            ",owed_own_organic_yes,0.00,");
  }

  @Test
  void countriesPayOnTheirOwnColumns() {
    assertThat(explained("species-levy:equal", "--country", "XAB"))
        .contains("a fee for each unit of threatened_species: 150 × 10.00 = 1,500.00")
        .contains("threatened_species, 150, exceeds 100");
  }

  @Test
  void aColumnForWhichNoRuleAsksIsNoted(@TempDir Path other) {
    assertThat(program.run("check", "greenhouses").out())
        .isEqualTo("Checked greenhouses: no problems.\n");
    Program changed = another(other);
    changed.delete("rules/contribution/sample-fee/option.yaml");
    change(changed, LEVY.resolve("option.yaml"), "  - users.csv:business_model\n", "");
    assertThat(changed.run("check", "greenhouses").err())
        .contains(
            "scenarios/greenhouses/scenario.yaml: note: no rule set looks at business_model,"
                + " samples_kept, grown: they change no result.\n");
  }

  @Test
  void aScenarioWithoutTheColumnsIsToldWhatItLacks() {
    Program.Ended run = program.run("run", "workshop", "-o", "greenhouse-levy:equal");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            scenarios/workshop: greenhouse-levy:equal is not computable here: needs users.csv with greenhouse_hectares and users.csv with catalogue_sales_usd and users.csv with organic and users.csv with business_model.
              Maybe declare greenhouse_hectares under columns in scenario.yaml, and add it to users.csv.
            """);
  }

  @Test
  void aColumnOfAnotherKindIsNoneThatRulesCanAsk(@TempDir Path other) {
    Program changed = another(other);
    change(
        changed,
        SCENARIO.resolve("scenario.yaml"),
        "unit: boolean\n    meaning: Whether it is",
        "unit: text\n    meaning: Whether it is");
    Program.Ended run = changed.run("run", "greenhouses", "-o", "greenhouse-levy:equal");
    assertThat(run.err())
        .isEqualTo(
            """
            scenarios/greenhouses: greenhouse-levy:equal is not computable here: needs users.csv with organic as a flag, which scenario.yaml declares as text of users.csv.
            """);
  }

  @Test
  void aColumnThatIsNotDeclaredIsSaidAndStopsNothing(@TempDir Path other) {
    Program changed = another(other);
    change(changed, SCENARIO.resolve("uses.csv"), "emergency,samples_kept", "shoe,samples_kept");
    change(changed, SCENARIO.resolve("uses.csv"), ",false,120,", ",41,120,");
    Program.Ended run = changed.run("run", "greenhouses", "-o", "cali-fund");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains(
            """
            scenarios/greenhouses/uses.csv:1: warning: 'shoe' is not a column of uses.csv, and scenario.yaml does not declare it: it is not read.
              Maybe declare it under columns in scenario.yaml, so that rules can ask for it.
            """);
  }

  /** A rule that reads an id is asked row by row, and its words change nothing. */
  @Test
  void answersThatAreRememberedAreThoseOfEveryRow(@TempDir Path other) throws IOException {
    Program many = another(other);
    haveManyUsers(many);
    Program.copy(other.resolve(LEVY), other.resolve("rules/contribution/by-row"));
    Path rules = Path.of("rules/contribution/by-row/obligations.drl");
    change(many, rules, "type == \"company\"", "id != \"nobody\", type == \"company\"");
    assertThat(many.run("describe", "greenhouse-levy").out()).doesNotContain("row by row");
    assertThat(many.run("describe", "by-row").out()).contains("row by row");
    String remembered = payers(many, "greenhouse-levy");
    assertThat(remembered.lines()).hasSizeGreaterThan(200);
    assertThat(remembered).contains(",liable,", ",exempt,");
    assertThat(payers(many, "by-row").replace("by-row", "greenhouse-levy")).isEqualTo(remembered);
  }

  private static String payers(Program many, String ruleSet) throws IOException {
    Path out = many.home().resolve("out-" + ruleSet);
    Program.Ended run =
        many.run("run", "greenhouses", "-o", ruleSet + ":equal", "--out", out.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readString(out.resolve("payers.csv"));
  }

  private static void haveManyUsers(Program many) {
    StringBuilder table =
        new StringBuilder("id,name,type,sector,home,year,greenhouse_hectares,catalogue_sales_usd,")
            .append("organic,business_model,samples_kept,grown\n");
    List<String> organic = List.of("true", "false", "");
    List<String> models = List.of("seed-house", "cooperative", "broker", "");
    for (int i = 0; i < 300; i++) {
      table
          .append("u%d,User %d,company,cosmetics,KEN,2024,".formatted(i, i))
          .append(i % 7 == 0 ? "" : String.valueOf(i % 11))
          .append(',')
          .append(i % 5 == 0 ? "" : i + ".5")
          .append(',')
          .append(organic.get(i % 3))
          .append(',')
          .append(models.get(i % 4))
          .append(",,\n");
    }
    many.write(SCENARIO.resolve("users.csv").toString(), table.toString());
    many.delete(SCENARIO.resolve("uses.csv").toString());
    change(
        many,
        SCENARIO.resolve("scenario.yaml"),
        "  - name: samples_kept\n    table: uses.csv",
        "  - name: samples_kept\n    table: users.csv");
    change(
        many,
        SCENARIO.resolve("scenario.yaml"),
        "  - name: grown\n    table: uses.csv",
        "  - name: grown\n    table: users.csv");
  }

  @Test
  void everyExampleOfThePageOnRulesIsOfTheseRuleSets() throws IOException {
    String rules =
        Files.readString(folder.resolve(LEVY).resolve("obligations.drl"))
            + Files.readString(folder.resolve(FORMULA).resolve("weights.drl"));
    String page = Files.readString(Shipped.rulesFolder().resolve("README.md"));
    String shown = page.substring(page.indexOf("### Columns of a scenario's own"));
    Matcher rule =
        Pattern.compile("(?s)```\n(rule .*?end\n)```")
            .matcher(shown.substring(0, shown.indexOf("\n## ")));
    List<String> examples = new ArrayList<>();
    rule.results().forEach(found -> examples.add(found.group(1)));
    assertThat(examples).hasSize(2).allSatisfy(one -> assertThat(rules).contains(one));
  }

  private static void change(Program changed, Path file, String from, String to) {
    changed.replace(file.toString(), from, to);
  }
}
