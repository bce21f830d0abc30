package org.dsisim.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Problem;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.workspace.request.CopyRequest;
import org.dsisim.workspace.result.RunResult;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workspace keeps between requests, and what it notices. */
class WorkspaceTest {

  private static final String USERS = "scenarios/workshop/users.csv";
  private static final String PARAMETERS = "rules/contribution/cali-fund/parameters.csv";

  @TempDir Path folder;

  private Desk desk = new Desk(Path.of(""));
  private Workspace workspace = desk.workspace();

  @BeforeEach
  void aCopy() {
    desk = Desk.copiedTo(folder);
    workspace = desk.workspace();
  }

  private RunResult run(String... options) {
    return workspace.run(Desk.run("workshop", options), Progress.NOBODY);
  }

  private static PolicyOption option(RunResult result) {
    return result.run().options().get(0);
  }

  @Test
  void whatHasNotChangedIsNotReadAgain() {
    RunResult first = run("cali-fund");
    RunResult second = run("cali-fund");
    assertThat(second.run().scenario()).isSameAs(first.run().scenario());
    assertThat(option(second).formula()).isSameAs(option(first).formula());
    assertThat(Desk.text(second)).isEqualTo(Desk.text(first));
  }

  @Test
  void aFileThatIsWrittenAgainAsItWasIsNoOther() throws IOException {
    RunResult first = run("cali-fund");
    Path users = folder.resolve(USERS);
    Files.setLastModifiedTime(users, FileTime.fromMillis(1_000_000_000_000L));
    assertThat(run("cali-fund").run().scenario()).isSameAs(first.run().scenario());
  }

  @Test
  void aChangedTableIsReadAgainAndTheRulesAreNot() throws IOException {
    RunResult first = run("cali-fund");
    desk.replace(USERS, "300000000,500000000,38000000", "300000000,500000000,58000000");
    RunResult second = run("cali-fund");
    assertThat(Desk.text(second)).isNotEqualTo(Desk.text(first));
    assertThat(Desk.text(second)).isEqualTo(anew("cali-fund"));
    assertThat(option(second).formula()).isSameAs(option(first).formula());
    assertThat(option(second).contributions()).isEqualTo(option(first).contributions());
  }

  @Test
  void aTableThatComesOrGoesIsNoticed() throws IOException {
    RunResult first = run("cali-fund");
    Path uses = folder.resolve("scenarios/workshop/uses.csv");
    String text = Files.readString(uses);
    Files.delete(uses);
    assertThat(run("cali-fund").run().scenario().scenario().uses().isThere()).isFalse();
    Files.writeString(uses, text);
    assertThat(Desk.text(run("cali-fund"))).isEqualTo(Desk.text(first));
  }

  @Test
  void ofChangedRulesOnlyTheRuleSetThatChangedIsReadAgain() throws IOException {
    RunResult first = run("cali-fund");
    desk.replace(PARAMETERS, "profit_rate,1,", "profit_rate,2,");
    RunResult second = run("cali-fund");
    assertThat(Desk.text(second)).isNotEqualTo(Desk.text(first));
    assertThat(Desk.text(second)).isEqualTo(anew("cali-fund"));
    assertThat(option(second).formula()).isSameAs(option(first).formula());
    assertThat(option(second).contributions()).isNotEqualTo(option(first).contributions());
    assertThat(second.run().scenario()).isSameAs(first.run().scenario());
  }

  @Test
  void aChangedRuleAnswersOtherwise() throws IOException {
    // One of few rules: all of a rule set are compiled again.
    RunResult first = run("micro-levy");
    desk.replace("rules/contribution/micro-levy/obligations.drl", "SEQUENCING_SPEND", "SALES");
    RunResult second = run("micro-levy");
    assertThat(Desk.text(second)).isNotEqualTo(Desk.text(first));
    assertThat(Desk.text(second)).isEqualTo(anew("micro-levy"));
  }

  @Test
  void aRuleSetThatComesCanBeRunAndOneThatIsBrokenIsToldUntilItIsMended() throws IOException {
    run("micro-levy");
    workspace.copy(new CopyRequest("rule-set", "mine", "micro-levy"), Progress.NOBODY);
    assertThat(run("mine").isWhole()).isTrue();
    String rules = "rules/contribution/mine/obligations.drl";
    desk.replace(rules, "share(", "sharing(");
    for (int request = 0; request < 2; request++) {
      assertThatThrownBy(() -> run("mine"))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("sharing");
    }
    desk.replace(rules, "sharing(", "share(");
    assertThat(run("mine").isWhole()).isTrue();
  }

  @Test
  void changedReferenceTablesChangeWhatIsReadWithThem() throws IOException {
    RunResult first = run("cali-fund");
    desk.replace("scenarios/reference/countries.csv", "Afghanistan", "Land of the Pamir");
    RunResult second = run("cali-fund");
    assertThat(second.run().scenario()).isNotSameAs(first.run().scenario());
    assertThat(Desk.text(second)).contains("Land of the Pamir").doesNotContain("Afghanistan");
  }

  @Test
  void everyRequestIsToldWhatIsToBeSaidOfATable() throws IOException {
    desk.replace(USERS, "300000000,500000000,38000000", "\"300,000,000\",500000000,38000000");
    Desk.Listener first = new Desk.Listener();
    Desk.Listener second = new Desk.Listener();
    workspace.run(Desk.run("workshop", "cali-fund"), first);
    workspace.run(Desk.run("workshop", "cali-fund"), second);
    assertThat(first.noted()).hasSize(1).first().asString().startsWith(USERS + ":4: note: ");
    assertThat(second.noted()).isEqualTo(first.noted());
  }

  @Test
  void whatCannotBeUsedIsToldToEveryRequest() throws IOException {
    desk.replace(USERS, "300000000,500000000,38000000", "61m,500000000,38000000");
    for (int request = 0; request < 2; request++) {
      assertThatThrownBy(() -> run("cali-fund"))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              invalid ->
                  assertThat(invalid.problems())
                      .extracting(Problem::toString)
                      .singleElement()
                      .asString()
                      .startsWith(USERS + ":4: assets_usd is '61m', which is not a number."));
    }
  }

  /** What a workspace gives that has never been asked before. */
  private String anew(String option) {
    return Desk.text(desk.workspace().run(Desk.run("workshop", option), Progress.NOBODY));
  }

  @Test
  void aWorkspaceForOneRequestGivesTheSame() {
    Workspace once = Workspace.forOneRequest(new Home(folder, folder));
    assertThat(Desk.text(once.run(Desk.run("workshop", "cali-fund"), Progress.NOBODY)))
        .isEqualTo(Desk.text(run("cali-fund")));
  }

  @Test
  void onlyTheScenariosUsedLastAreKept() throws IOException {
    for (String copy : List.of("a", "b", "c", "d")) {
      workspace.copy(new CopyRequest("scenario", copy, "workshop"), Progress.NOBODY);
    }
    RunResult first = run("cali-fund");
    for (String copy : List.of("a", "b", "c", "d")) {
      workspace.run(Desk.run(copy, "cali-fund"), Progress.NOBODY);
    }
    RunResult again = run("cali-fund");
    assertThat(again.run().scenario()).isNotSameAs(first.run().scenario());
    assertThat(Desk.text(again)).isEqualTo(Desk.text(first));
  }
}
