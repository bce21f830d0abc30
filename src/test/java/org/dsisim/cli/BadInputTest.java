package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scenarios as people bring them: what is said, with which exit code, and that nothing is left
 * behind.
 */
class BadInputTest {

  private static final String MINE = "scenarios/mine/";
  private static final String USERS = MINE + "users.csv";
  private static final String OUT = "out";

  @TempDir Path folder;

  private Program program = Program.at(Path.of(""));

  @BeforeEach
  void copiesTheWorkshop() {
    program = Program.copiedTo(folder);
    Program.copy(folder.resolve("scenarios/workshop"), folder.resolve("scenarios/mine"));
    // Its rows name users of the workshop, whom most of these tests leave out.
    program.delete(MINE + "cooperation.csv");
  }

  @AfterEach
  void nothingIsLeftBehind() {
    assertThat(program.names("")).containsExactly("proposals", "rules", "scenarios");
    assertThat(program.names("scenarios"))
        .containsExactly(
            "README.md",
            "mine",
            "one-table.csv",
            "rd-leaders-2024",
            "reference",
            "use-portfolio",
            "workshop");
  }

  @Test
  void aMissingScenarioIsWrongUsage() {
    fails(
        2,
        """
        SCENARIO: 'workshp' is not a scenario.
          Maybe 'workshop'?
        """,
        "run",
        "workshp",
        "-o",
        "none:equal",
        "--out",
        OUT);
    fails(
        2,
        "SCENARIO: there is no folder 'my/workshop'.\n",
        "run",
        "my/workshop",
        "-o",
        "none:equal",
        "--out",
        OUT);
    fails(
        2,
        """
        SCENARIO: 'scenarios/mine/users.csv' is a file, not the folder of a scenario.
          Maybe its folder?
        """,
        "run",
        "scenarios/mine/users.csv",
        "-o",
        "none:equal",
        "--out",
        OUT);
    fails(
        2,
        """
        SCENARIO: 'atlantis' is not a scenario.
          Maybe one of mine, rd-leaders-2024, use-portfolio, workshop, or the path of a folder.
        """,
        "run",
        "atlantis",
        "-o",
        "none:equal",
        "--out",
        OUT);
  }

  @Test
  void anEmptyTableIsABadInput() {
    program.write(USERS, "");
    runFails(1, "scenarios/mine/users.csv: is empty: it needs a header line.\n");
  }

  @Test
  void aTextThatIsNoTableIsABadInput() {
    program.write(USERS, "Dear colleague: please find the figures attached.\n");
    runFails(
        1,
        "scenarios/mine/users.csv:1: does not look like a table: its first line is 'Dear colleague:"
            + " please find the figures attached.'.\n");
  }

  @Test
  void aByteOrderMarkSemicolonsAndDecimalCommasAreRecognisedAndSaid() {
    String plain = runs("");
    String text = program.text(USERS);
    program.write(USERS, "\uFEFF" + text);
    assertThat(
            runs(
                "scenarios/mine/users.csv: note: begins with a byte-order mark, which was"
                    + " skipped.\n"))
        .isEqualTo(plain);
    program.write(
        USERS, text.replace(',', ';').replace("0.2", "0,2").replace("60000000", "60000000,00"));
    assertThat(
            runs(
                """
                scenarios/mine/users.csv:1: note: columns are separated by semicolons; read as such.
                scenarios/mine/users.csv:2: note: dsi_attribution: decimal commas were read as points, 0,2 read as 0.2.
                scenarios/mine/users.csv:3: note: sales_usd: decimal commas were read as points, 60000000,00 read as 60000000.00.
                """))
        .isEqualTo(plain);
  }

  @Test
  void anUptakeOfTwentyFiveIsRefusedInTheTableAndOnTheCommandLine() {
    fails(
        2,
        """
        --set: assumption.uptake is '25', which is not a share between 0 and 1.
          Maybe 0.25.
        """,
        "run",
        "mine",
        "-o",
        "none:equal",
        "--out",
        OUT,
        "--set",
        "assumption.uptake=25");
    program.replace(MINE + "assumptions.csv", "uptake,0.25,", "uptake,25,");
    runFails(
        1,
        """
        scenarios/mine/assumptions.csv:2: uptake is '25', which is not a share between 0 and 1.
          Maybe 0.25.
        """);
  }

  @Test
  void anAssumptionThatIsMissingIsNamedWithItsUse() {
    program.replace(MINE + "assumptions.csv", "\nuptake,", "\nuptaken,");
    runFails(
        1,
        "scenarios/mine/assumptions.csv: 'uptake' is missing: none is voluntary, and this"
            + " assumption turns what is owed into what is expected.\n");
    Program.Ended checked = program.run("check", "scenarios/mine");
    assertThat(checked.err())
        .isEqualTo(
            """
            scenarios/mine/assumptions.csv: 'uptake' is missing: it turns what is owed into what is expected, where rules have the force voluntary.
            scenarios/mine/assumptions.csv:2: warning: assumption 'uptaken' is used by nothing.
              Maybe 'uptake'?
            scenarios/mine/users.csv: note: no rule set looks at employees, rnd_usd: they change no result.
            """);
    assertThat(checked.out()).isEqualTo("Checked mine: 1 error, 1 warning.\n");
    assertThat(checked.code()).isEqualTo(1);
  }

  @Test
  void aScenarioWithoutALiablePayerHasAnEmptyFundAndSaysSo() {
    program.write(
        USERS,
        """
        id,name,type,sector,home,year,sales_usd,profit_usd
        a,Alpha,ngo,forestry,KEN,2024,5,5
        """);
    program.write(MINE + "uses.csv", "id,user,purpose,year\n");
    Program.Ended ended = program.run("run", "mine", "-o", "cali-fund");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains(
            """
            contributions                        0                 0                 0
            administration                                         0
            to share among Parties                                 0
            undistributed                                          0
            Which part is paid is assumed and no forecast: uptake 0.25.
            There is nothing to share: nobody is known to owe anything.
            """)
        .contains("WHO PAYS, 2024: 0 of 1 users are asked for a contribution\n")
        .containsPattern("\nall +146 +0 +0 +0 +0\n");
  }

  @Test
  void anOptionThatNeedsAColumnIsNotComputableHere() {
    program.write(
        USERS,
        """
        id,name,type,sector,home,year,sales_usd
        lumaria-medicines,Lumaria Medicines,company,pharmaceuticals,XAA,2024,1000000000
        """);
    program.write(MINE + "uses.csv", "id,user,purpose,year\n");
    fails(
        1,
        "scenarios/mine: cali-fund:equal is not computable here: needs users.csv with"
            + " profit_usd.\n",
        "run",
        "mine",
        "-o",
        "cali-fund:equal",
        "--out",
        OUT);
    Program.Ended all = program.run("run", "mine", "-o", "ALL");
    assertThat(all.code()).isZero();
    assertThat(all.err()).isEmpty();
    assertThat(all.out())
        .contains("\n- 1 = no-benefit-sharing: Nobody contributes;")
        .contains(
            """
            NOT COMPUTABLE HERE
            - cali-fund-iusaf needs users.csv with profit_usd.
            - cali-fund-iusaf-strict needs users.csv with profit_usd.
            - cali-fund-equal needs users.csv with profit_usd.
            - cali-fund-raw-inverse needs users.csv with profit_usd.
            - cali-fund-composite needs users.csv with profit_usd.
            - cali-fund-biodiversity needs users.csv with profit_usd.
            - cali-fund-geographic-origin needs users.csv with profit_usd.
            - cali-fund-gdp needs users.csv with profit_usd.
            - cali-fund-gef-star needs users.csv with profit_usd.
            - cali-fund-revenue needs users.csv with profit_usd.
            - cali-fund-parties needs users.csv with profit_usd.
            """);
  }

  @Test
  void whatNoScenarioCanHaveIsNoNeed() {
    String option = "rules/contribution/cali-fund/option.yaml";
    program.replace(
        option,
        "needs: [\"users.csv:sales_usd\", \"users.csv:profit_usd\"]",
        "needs: [\"users.csv:sale_usd\", uses.cvs, uses.csv, \"assumptions.csv:uptake\"]");
    String said =
        """
        rules/contribution/cali-fund/option.yaml:87: needs is 'users.csv:sale_usd', which is not one of uses.csv, cooperation.csv, users.csv:assets_usd, users.csv:sales_usd, users.csv:profit_usd, users.csv:employees, users.csv:rnd_usd, users.csv:sequencing_spend_usd, users.csv:data_volume_tb, users.csv:already_paid_usd, assumptions.csv:NAME.
          Maybe 'users.csv:sales_usd'?
        rules/contribution/cali-fund/option.yaml:87: needs is 'uses.cvs', which is not one of uses.csv, cooperation.csv, users.csv:assets_usd, users.csv:sales_usd, users.csv:profit_usd, users.csv:employees, users.csv:rnd_usd, users.csv:sequencing_spend_usd, users.csv:data_volume_tb, users.csv:already_paid_usd, assumptions.csv:NAME.
          Maybe 'uses.csv'?
        """;
    fails(1, said, "run", "mine", "-o", "cali-fund:equal", "--out", OUT);
    Program.Ended check = program.run("check", "cali-fund");
    assertThat(check.err()).isEqualTo(said);
    assertThat(check.code()).isEqualTo(1);
  }

  @Test
  void aNamedOptionThatSetsNothingIsSaidByCheckAndByRun() {
    String[] before = program.text("rules/options.yaml").split("\\{cali-fund.basis: sales\\}", 2);
    String place = "rules/options.yaml:" + before[0].lines().count();
    program.replace("rules/options.yaml", "{cali-fund.basis: sales}", "{cali-fnd.basis: sales}");
    String said =
        place
            + """
            : 'cali-fnd.basis' sets nothing: 'cali-fnd' is no part of the option.
              Maybe 'cali-fund.basis'?
            """;
    fails(1, said, "run", "mine", "-o", "cali-fund-revenue", "--out", OUT);
    assertThat(program.run("check").err()).contains(said);
    program.replace("rules/options.yaml", "{cali-fnd.basis: sales}", "{assumption.uptke: 1}");
    Program.Ended check = program.run("check");
    assertThat(check.err())
        .contains(
            place
                + """
                : 'uptke' is not a parameter of assumption.
                  Maybe 'assumption.uptake'?
                """);
    assertThat(check.code()).isEqualTo(1);
  }

  @Test
  void aScenarioInAFolderInCapitalsIsABadInputToo() throws IOException {
    program.write("DATA/users.csv", "");
    fails(
        1,
        """
        DATA/assumptions.csv: there is no such file.
        DATA/scenario.yaml: there is no such file.
        DATA/users.csv: is empty: it needs a header line.
        """,
        "run",
        "DATA",
        "-o",
        "none:equal");
    Files.delete(folder.resolve("DATA/users.csv"));
    Files.delete(folder.resolve("DATA"));
  }

  @Test
  void aRuleSetWhoseNameIsNoNameIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("rules/contribution/My_Proposal"));
    Files.createDirectories(folder.resolve("rules/distribution/all"));
    Files.createDirectories(folder.resolve("rules/distribution/assumption"));
    runFails(
        1,
        """
        rules/contribution/My_Proposal: 'My_Proposal' is not a name: small letters, digits and single hyphens.
          Maybe 'my-proposal'?
        rules/distribution/all: 'all' cannot be a name: it means something else.
          Maybe 'my-all'?
        rules/distribution/assumption: 'assumption' cannot be a name: it means something else.
          Maybe 'my-assumption'?
        """);
  }

  @Test
  void aSettingThatIsGivenTwiceIsWarnedOf() {
    Program.Ended asked =
        program.run(
            "allocate",
            "equal",
            "--fund",
            "5",
            "--set",
            "equal.floor=0.1",
            "--set",
            "equal.floor=0.2");

    assertThat(asked.err())
        .startsWith(
            """
            --set: warning: equal.floor is given twice, as 0.1 and as 0.2: the later one holds.
              Maybe leave one out, or compare two options.
            """);
    assertThat(asked.out())
        .isEqualTo(
            program.run("allocate", "equal", "--fund", "5", "--set", "equal.floor=0.2").out());
  }

  @Test
  void aFloorThatCannotBeKeptIsRefused() {
    fails(
        2,
        """
        --set: warning: equal.floor is 5 per cent; the range to try is 0 to 0.5.
          Maybe 0.05?
        --set: 'floor' of equal is infeasible: the floors of 142 eligible Parties take 710 % of the fund.
          Maybe at most 0.7042 % for each Party.
        """,
        "allocate",
        "equal",
        "--fund",
        "5",
        "--out",
        OUT,
        "--set",
        "equal.floor=5");
    program.replace("rules/distribution/equal/parameters.csv", "\nfloor,0,", "\nfloor,5,");
    fails(
        1,
        """
        rules/distribution/equal/parameters.csv:20: warning: floor is 5 per cent; the range to try is 0 to 0.5.
          Maybe 0.05?
        rules/distribution/equal/parameters.csv:20: 'floor' of equal is infeasible: the floors of 142 eligible Parties take 710 % of the fund.
          Maybe at most 0.7042 % for each Party.
        """,
        "allocate",
        "equal",
        "--fund",
        "5",
        "--out",
        OUT);
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    program.replace(USERS, "KEN,2024,25000000,60000000", "KNE,2024,25 million,61m");
    program.replace(MINE + "scenario.yaml", "basis: nominal", "basis: nominl");
    program.replace(MINE + "uses.csv", "maize,workshop-seeds", "maize,workshop-sedes");
    fails(
        1,
        """
        --lang: 'de' is not a language of country names.
          Maybe one of en, fr, es, ar, zh, ru.
        -o: 'equl' is not an allocation formula.
          Maybe 'equal'?
        scenarios/mine/scenario.yaml:8: basis is 'nominl', which is not one of nominal, real.
          Maybe 'nominal'?
        scenarios/mine/users.csv:3: home is 'KNE', which is neither the ISO code nor a name of a country.
          Maybe KEN (Kenya)?
        scenarios/mine/users.csv:3: assets_usd is '25 million', which is not a number.
          Maybe 25000000: amounts are plain US dollars.
        scenarios/mine/users.csv:3: sales_usd is '61m', which is not a number.
          Maybe 61000000: amounts are plain US dollars.
        scenarios/mine/uses.csv:4: user is 'workshop-sedes', who has no account in users.csv.
          Maybe 'workshop-seeds'?
        """,
        "run",
        "mine",
        "-o",
        "none:equl",
        "--lang",
        "de",
        "--out",
        OUT);
  }

  private String runs(String said) {
    Program.Ended ended = program.run("run", "mine", "-o", "none:equal", "--format", "csv");
    assertThat(ended.err()).isEqualTo(said);
    assertThat(ended.code()).isZero();
    return ended.out();
  }

  private void runFails(int code, String said) {
    fails(code, said, "run", "mine", "-o", "none:equal", "--out", OUT);
  }

  private void fails(int code, String said, String... arguments) {
    Program.Ended ended = program.run(arguments);
    assertThat(ended.err()).isEqualTo(said);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(code);
  }
}
