package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is for the needs of communities, which way it takes, and what it is used for. */
class ForIplcNeedsTest {

  private final Program program = Program.ofShipped();

  @Test
  void optionsStandSideBySideWithTheWayOfTheMoneyAndConsentsBesideIt() {
    Program.Ended ended =
        program.run(
            "run",
            "use-portfolio",
            "-o",
            "bilateral-contracts,cali-fund:iusaf",
            "--iplc",
            "--country",
            "PER,KEN");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .containsPattern("1 bilateral-contracts +0 +0 +0 +737\\.0 +737\\.0 +25")
        .containsPattern("2 cali-fund:iusaf +5,942 +open +open +0 +5,942 +0")
        .containsPattern("Peru +PER +0 +0 +0 +90\\.00 +90\\.00 +4")
        .containsPattern("Kenya +KEN +[0-9,.]+ +open +open +0 +[0-9,.]+ +0");
  }

  @Test
  void aShareThatIsPaidDirectlyLeavesTheRestToGovernments() {
    Program.Ended ended =
        program.run(
            "run",
            "workshop",
            "-o",
            "cali-fund:iusaf",
            "--iplc",
            "--country",
            "KEN,BRA",
            "--exact",
            "--set",
            "iusaf.iplc_channel=by-share",
            "--set",
            "iusaf.iplc_direct_share=40",
            "--set",
            "iusaf.iplc_through_government=BRA");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .containsPattern("Kenya +KEN +550.00 +220.00 +330.00 +0.00 +550.00")
        .containsPattern("Brazil +BRA +375.00 +0.00 +375.00 +0.00 +375.00")
        .doesNotContain("Open:");
  }

  @Test
  void itIsAPageAndNoFormatForPrograms() {
    Program.Ended ended =
        program.run("run", "workshop", "-o", "cali-fund", "--iplc", "--format", "csv");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .isEqualTo(
            """
            --iplc: what is for IPLC is shown on the screen alone, as a table.
              Maybe --format table, or iplc_usd and the columns beside it in countries.csv with --out DIR.
            """);
  }

  @Test
  void whatTheMoneyIsUsedForIsSaidWhereItIsAssumed() {
    Program.Ended ended =
        program.run(
            "run",
            "workshop",
            "-o",
            "cali-fund:iusaf",
            "--exact",
            "--set",
            "assumption.purpose_conservation_share=0.5",
            "--set",
            "assumption.purpose_monitoring_share=0.05");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out().replaceAll("\\s+", " "))
        .containsPattern(
            "Of what Parties receive, as assumed, USD [0-9,.]+ for conservation and sustainable use"
                + " and USD [0-9,.]+ for monitoring\\.");
    assertThat(program.run("run", "workshop", "-o", "cali-fund:iusaf").out())
        .doesNotContain("as assumed, USD");
  }

  @Test
  void purposesThatTakeMoreThanThereIsAreRefused() {
    Program.Ended ended =
        program.run(
            "run",
            "workshop",
            "-o",
            "cali-fund:iusaf",
            "--set",
            "assumption.purpose_conservation_share=0.7",
            "--set",
            "assumption.purpose_monitoring_share=0.4");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo(
            """
            --set: purpose_conservation_share and purpose_monitoring_share are 1.1 together: more than Parties receive.
              Maybe shares of one: together at most 1.
            """);
  }
}
