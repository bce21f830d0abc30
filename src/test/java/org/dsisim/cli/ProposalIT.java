package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dsisim.Shipped;
import org.dsisim.rulebook.description.RuleSetKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copied folder is a new rule set: changed, broken, and with a case that fails. */
class ProposalIT {

  private static final String MINE = "rules/contribution/my-proposal/";

  @TempDir Path folder;

  private Program program = Program.at(Path.of(""));

  @BeforeEach
  void copiesTheCaliFund() {
    program = Program.copiedTo(folder);
    Program.Ended copied = program.run("new", "rule-set", "my-proposal", "--from", "cali-fund");
    assertThat(copied.err()).isEmpty();
    assertThat(copied.out())
        .isEqualTo(
            """
            Copied cali-fund to rules/contribution/my-proposal.
            Edit option.yaml (what it is), parameters.csv (figures), the .drl files (rules),
            cases.yaml (worked cases) and README.md (readings); then
              ./dsisim check rules/contribution/my-proposal
              ./dsisim run rd-leaders-2024 -o my-proposal
            """);
    assertThat(program.text(MINE + "option.yaml"))
        .startsWith(
            """
            title: "my-proposal, a copy of cali-fund"
            status: own proposal
            after: cali-fund
            force: voluntary
            """);
    assertThat(program.text(MINE + "README.md")).startsWith("# my-proposal, a copy of cali-fund\n");
    assertThat(program.names(MINE)).isEqualTo(program.names("rules/contribution/cali-fund"));
    assertThat(program.names("rules/contribution"))
        .contains("my-proposal")
        .hasSize(Shipped.rulebook().ids(RuleSetKind.CONTRIBUTION).size() + 1);
  }

  @Test
  void oneRateAndOneConditionAreChangedAndItRuns() {
    program.replace(MINE + "parameters.csv", "profit_rate,1,", "profit_rate,2,");
    // All three thresholds now have to be exceeded.
    program.replace(
        MINE + "obligations.drl",
        " exceeded( \"assets_threshold\", \"sales_threshold\", \"profit_threshold\" ) >= $needed",
        " exceeded( \"assets_threshold\", \"sales_threshold\", \"profit_threshold\" ) > $needed");
    String mine = owed("my-proposal:iusaf");
    assertThat(mine).isNotEqualTo(owed("cali-fund:iusaf"));
    // Lumaria 2 % of 40 m, less than 0.1 % of 1,000 m; cosmetics 0.1 % of 500 m, less than 760,000.
    assertThat(mine).isEqualTo("1300000.00");
  }

  @Test
  void aBrokenCopyIsToldWithPlaceAndHintAndTheOthersStillRun() {
    program.replace(MINE + "parameters.csv", "sales_rate,0.1,", "sales_rate,\"0,1%o\",");
    program.replace(
        MINE + "obligations.drl",
        "share( \"profit_rate\", PROFIT ) );\nend",
        "share( \"profit_rat\", PROFIT ) );\nend");
    program.replace(
        MINE + "obligations.drl",
        "unknown( \"assets_threshold\", \"sales_threshold\", \"profit_threshold\" ) == 0,",
        "unknwn( \"assets_threshold\" ) == 0,");
    String said =
        """
        rules/contribution/my-proposal/obligations.drl:35: 'profit_rat' is not in parameters.csv.
          Maybe 'profit_rate'?
        rules/contribution/my-proposal/obligations.drl:219: 'unknwn( … )' is not a property of Payer.
          Maybe 'unknown'?
        rules/contribution/my-proposal/obligations.drl:238: 'unknwn( … )' is not a property of Payer.
          Maybe 'unknown'?
        rules/contribution/my-proposal/parameters.csv:3: sales_rate is '0,1%o', which is not a number.
        """;
    Program.Ended run = program.run("run", "workshop", "-o", "my-proposal:iusaf", "--out", "out");
    assertThat(run.err()).isEqualTo(said);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(program.holds("out")).isFalse();
    Program.Ended check = program.run("check", "rules/contribution/my-proposal");
    assertThat(check.err()).isEqualTo(said);
    assertThat(check.out()).isEqualTo("Checked my-proposal: 4 errors, 0 warnings.\n");
    assertThat(check.code()).isEqualTo(1);
    assertThat(program.run("run", "workshop", "-o", "none:equal").code()).isZero();
  }

  @Test
  void aChangedRateIsNotTheDecisionsRate() {
    program.replace(MINE + "parameters.csv", "profit_rate,1,", "profit_rate,2,");
    Program.Ended check = program.run("check", "my-proposal");
    assertThat(check.err())
        .isEqualTo(
            """
            rules/contribution/my-proposal/parameters.csv:2: warning: profit_rate is 2 % and has the reference of 1 % in cali-fund: CBD/COP/DEC/16/2 annex para 3 (indicative rate, subject to para 13).
              Maybe illustrative, or where the changed figure is from.
            """);
    assertThat(program.run("describe", "my-proposal").out())
        .contains("Status", "own proposal, after cali-fund", "if adopted and followed");
    assertThat(program.runAt(200, "run", "workshop", "-o", "my-proposal").out())
        .contains("if adopted and followed")
        .doesNotContain("adopted: by COP16");
  }

  @Test
  void aSlipInTheListOfSectorsIsWarnedOf() {
    program.replace(MINE + "parameters.csv", "pharmaceuticals;", "pharmaceutical;");
    assertThat(program.run("check", "my-proposal").err())
        .contains(
            """
            : warning: sectors has 'pharmaceutical', which is no sector of the shipped tables.
              Maybe 'pharmaceuticals'?
            """);
  }

  @Test
  void aCaseThatFailsStopsCheckAndTestButNotRun() {
    program.replace(
        MINE + "cases.yaml",
        "owes: 2500000.00\n"
            + "    because: \"1 % of 250 m = 2,500,000; 0.1 % of 1,000 m = 1,000,000; the higher",
        "owes: 2500001.00\n"
            + "    because: \"1 % of 250 m = 2,500,000; 0.1 % of 1,000 m = 1,000,000; the higher");
    Program.Ended check = program.run("check", "my-proposal");
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.err())
        .matches(
            "rules/contribution/my-proposal/cases\\.yaml:\\d+: case \"[^\"]+\": owes 2500000\\.00,"
                + " expected 2500001\\.00\\.\n");
    assertThat(check.out()).isEqualTo("Checked my-proposal: 1 error, 0 warnings.\n");
    Program.Ended test = program.run("test", "my-proposal");
    assertThat(test.code()).isEqualTo(1);
    assertThat(test.err()).isEmpty();
    assertThat(test.out())
        .startsWith(
            "my-proposal: 125 cases, 1 NOT as expected; 19 of 19 rules fire in some case;"
                + " 34 of 34 parameters change one when moved.\n")
        .contains(check.err())
        .endsWith(
            "\n  The case says: 1 % of 250 m = 2,500,000; 0.1 % of 1,000 m = 1,000,000; the higher"
                + " is 2,500,000\n");
    assertThat(owed("my-proposal:equal")).isEqualTo("800000.00");
  }

  @Test
  void whatNoCaseReachesIsSaidAndFailsOnlyWhenCoverageIsAskedFor() {
    program.write(
        MINE + "parameters.csv",
        program.text(MINE + "parameters.csv")
            + "unread,true,boolean,,,,,,illustrative: none,No rule reads it\n");
    program.replace(
        MINE + "parameters.csv", "profit_rate,1,percent,0.5,2", "profit_rate,1,percent,,");
    String said =
        """
        my-proposal: 125 cases, all as expected; 19 of 19 rules fire in some case; 33 of 35 parameters change one when moved.
          profit_rate has no low and high: not tested
          unread changes no case when moved to false
        """;
    Program.Ended test = program.run("test", "my-proposal");
    assertThat(test.out()).isEqualTo(said);
    assertThat(test.code()).isZero();
    Program.Ended asked = program.run("test", "my-proposal", "--coverage");
    assertThat(asked.out()).isEqualTo(said);
    assertThat(asked.code()).isEqualTo(1);
    assertThat(program.run("test", "cali-fund", "--coverage").code()).isZero();
  }

  @Test
  void aScenarioIsCopiedWithoutTheResultsThatAnotherExpects() {
    Program.Ended copied = program.run("new", "scenario", "mine", "--from", "workshop");
    assertThat(copied.code()).isZero();
    assertThat(copied.out())
        .isEqualTo(
            """
            Copied workshop to scenarios/mine.
            Edit users.csv, scenario.yaml and assumptions.csv; scenarios/README.md explains them; then
              ./dsisim check scenarios/mine
              ./dsisim run mine -o cali-fund
            """);
    assertThat(program.names("scenarios/mine"))
        .containsExactly(
            "README.md",
            "assumptions.csv",
            "cooperation.csv",
            "countries.csv",
            "scenario.yaml",
            "users.csv",
            "uses.csv");
    Program.Ended formula = program.run("new", "rule-set", "by-land", "--from", "equal");
    assertThat(formula.out()).endsWith("  ./dsisim allocate by-land --fund 1000000000\n");
    assertThat(program.run("allocate", "by-land", "--fund", "5").code()).isZero();
  }

  @Test
  void expectedResultsAreComparedShownAndRefreshed() {
    program.replace("scenarios/workshop/expected/cali-fund-equal.csv", "800000.00", "800001.00");
    // One scenario and the cheapest formula are enough to see a difference.
    Program.Ended differ = program.run("test", "--expected");
    assertThat(differ.code()).isEqualTo(1);
    assertThat(differ.out())
        .isEqualTo(
            """
            scenarios/workshop/expected/cali-fund-equal.csv:
              2024 owed: expected 800001.00, today 800000.00
            51 expected results compared, 1 differ.
            """);
    assertThat(program.text("scenarios/workshop/expected/cali-fund-equal.csv"))
        .contains("800001.00");
    Program.Ended refreshed = program.run("test", "--expected", "--refresh");
    assertThat(refreshed.code()).isZero();
    assertThat(refreshed.out()).endsWith("51 expected results compared, 1 differ, written.\n");
    assertThat(program.text("scenarios/workshop/expected/cali-fund-equal.csv"))
        .contains("800000.00")
        .doesNotContain("800001.00");
  }

  private String owed(String option) {
    Program.Ended ended = program.run("run", "workshop", "-o", option, "--format", "csv");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended
        .out()
        .lines()
        .filter(line -> line.startsWith(option + ",2024,owed,"))
        .map(line -> line.split(",", -1)[3])
        .findFirst()
        .orElse("");
  }
}
