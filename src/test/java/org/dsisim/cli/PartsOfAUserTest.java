package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a table says of parts: of a sector, as artificial intelligence, and of what an entity does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartsOfAUserTest {

  private static final String COMMERCIAL = "cali-fund.activity_counted=commercial";

  private Program program = Program.at(Path.of(""));

  @BeforeAll
  void writesATable(@TempDir Path folder) {
    program = Program.keptIn(folder);
    program.write(
        "parts.csv",
        """
        id,name,type,sector,home,year,assets_usd,sales_usd,profit_usd,subsector,commercial_share
        models,Models,company,dsi-information-services,CHE,2024,30000000,90000000,9000000,artificial-intelligence,
        servers,Servers,company,dsi-information-services,CHE,2024,30000000,60000000,6000000,,
        trust,Seed Trust,ngo,animal-and-plant-breeding,KEN,2024,40000000,100000000,12000000,,0.7
        watch,Seed Watch,ngo,animal-and-plant-breeding,KEN,2024,40000000,100000000,12000000,,
        """);
  }

  private String run(String... more) {
    return said("run", "parts.csv", "-o", "cali-fund:equal", more);
  }

  private String said(String command, String scenario, String flag, String option, String... more) {
    String[] all = new String[4 + more.length];
    all[0] = command;
    all[1] = scenario;
    all[2] = flag;
    all[3] = option;
    System.arraycopy(more, 0, all, 4, more.length);
    Program.Ended ended = program.runAt(120, all);
    assertThat(ended.code()).as(ended.err()).isZero();
    return ended.out();
  }

  @Test
  void artificialIntelligenceIsSeenAsAPartOfItsSector() {
    assertThat(run())
        .contains("dsi-information-services       2       2")
        .contains("subsector, USD thousand")
        .contains("artificial-intelligence      1       1")
        .contains("not said                     3       3");
    assertThat(run("--format", "csv"))
        .contains(",owed_sector_dsi_information_services,150000.00,")
        .contains(",owed_subsector_artificial_intelligence,90000.00,")
        .contains(",expected_subsector_artificial_intelligence,22500.00,")
        .contains(",owed_subsector_unknown,");
  }

  @Test
  void whereOfNobodyAPartIsSaidNothingIsSaidOfIt() {
    assertThat(said("run", "workshop", "-o", "cali-fund:equal", "--format", "csv"))
        .doesNotContain("subsector");
  }

  @Test
  void aRuleCanAskForThePartOfASector() {
    program.write(
        "rules/contribution/ai-levy/obligations.drl",
        """
        rule "Art. 1: Who works on artificial intelligence owes a sum"
            @law( "Test, art. 1" )
        when
            $payer : Payer( subsector == "artificial-intelligence" )
        then
            findings.owes( $payer, fixed( "sum" ), THE_FUND );
        end
        """);
    program.write(
        "rules/contribution/ai-levy/parameters.csv",
        """
        name,value,unit,low,high,alternatives,distribution,valid_from,reference,description
        sum,1000,USD,,,,,,illustrative: a test,A sum.
        """);
    program.write(
        "rules/contribution/ai-levy/option.yaml",
        """
        title: A test
        status: illustrative
        force: law
        sources: [{title: Test, date: "2024"}]
        provisions: [{paragraph: Art. 1, text: 'A sum of {sum}.', parameters: [sum]}]
        """);
    assertThat(said("run", "parts.csv", "-o", "ai-levy:equal", "--format", "csv"))
        .contains(",owed,1000.00,");
  }

  @Test
  void commercialActivityCanCountAloneAndIsExplained() {
    assertThat(run("--format", "csv", "--set", COMMERCIAL))
        .contains(",owed_sector_animal_and_plant_breeding,70000.00,")
        .contains(",payers_undecided,1,");
    assertThat(
            program
                .runAt(
                    120,
                    "explain",
                    "parts.csv",
                    "-o",
                    "cali-fund:equal",
                    "--set",
                    COMMERCIAL,
                    "--payer",
                    "trust")
                .out())
        .contains("sales of 2024 from commercial activity: 100,000,000.00 × 0.7 = 70,000,000.00")
        .contains("- sales of 2024: USD 100,000,000.00")
        .contains("- part that comes of commercial activity: 0.7");
  }

  @Test
  void whoseCommercialActivityNobodyKnowsIsSaidToBeUnknown() {
    assertThat(
            program
                .runAt(
                    120,
                    "explain",
                    "parts.csv",
                    "-o",
                    "cali-fund:equal",
                    "--set",
                    COMMERCIAL,
                    "--payer",
                    "watch")
                .out())
        .contains("sales of 2024 from commercial activity: unknown")
        .contains("part that comes of commercial activity: unknown");
  }

  @Test
  void inAGroupThePartOfEachMemberCounts() {
    program.write(
        "groups.csv",
        """
        id,name,type,sector,home,year,assets_usd,sales_usd,profit_usd,group,commercial_share
        shop,Shop,company,animal-and-plant-breeding,KEN,2024,10000000,30000000,1000000,trust,
        trust,Trust,ngo,animal-and-plant-breeding,KEN,2024,40000000,60000000,10000000,,0.5
        """);
    assertThat(
            program
                .runAt(
                    120,
                    "explain",
                    "groups.csv",
                    "-o",
                    "cali-fund:equal",
                    "--set",
                    COMMERCIAL,
                    "--set",
                    "cali-fund.groups=consolidated",
                    "--payer",
                    "trust")
                .out())
        .contains("1 % of profit 6,000,000.00 = 60,000.00")
        .contains("0.1 % of sales 60,000,000.00 = 60,000.00")
        .contains("- trust: sales of 2024 from commercial activity: 60,000,000.00 × 0.5")
        .contains("- shop: sales of 2024: USD 30,000,000.00");
  }

  @Test
  void flowsCanBeJoinedByThePartOfASectorAndByNothingThatTheScenarioHasNot() {
    run("--detail", "subsector", "--out", "by-part");
    assertThat(program.text("by-part/flows.csv"))
        .contains(",user,artificial-intelligence,fund,")
        .contains(",user,unknown,fund,")
        .doesNotContain("models");
    assertThat(program.holds("by-part/payers.csv")).isFalse();
    assertThat(
            program
                .run("run", "parts.csv", "-o", "cali-fund:equal", "--detail", "subsectors")
                .err())
        .isEqualTo(
            """
            --detail: 'subsectors' is none of payers, sectors, subsector.
              Maybe 'subsector'?
            """);
  }
}
