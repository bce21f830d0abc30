package org.dsisim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.RuleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worked cases of assessments: scores that differ, and cases that cannot be read. */
class AssessmentCasesTest {

  private static final String CASES = "rules/assessment/advisory-group/cases.yaml";

  @TempDir Path root;

  private final Problems problems = new Problems();

  @Test
  void aScoreThatDiffersIsShownBesideTheExpectedOne() {
    assertThat(differences("{expected: 250, owed: 1000}", "{effective: 0.3}"))
        .containsExactly("effective scores 1/4, expected 3/10");
    assertThat(differences("{expected: 250, owed: 1000}", "{effective: 0.25-0.5}"))
        .containsExactly("effective scores 1/4, expected 1/4 to 1/2");
  }

  @Test
  void aMeasureThatIsNotExpectedIsADifferenceAndSoIsOneThatIsMissing() {
    assertThat(differences("{expected: 250, owed: 1000}", "{good-governance: 1}"))
        .containsExactly(
            "effective scores 1/4, expected not to be measured",
            "good-governance is not measured, expected 1");
  }

  @Test
  void whatAgreesHasNoDifference() {
    assertThat(differences("{expected: 250, owed: 1000}", "{effective: 0.25}")).isEmpty();
    assertThat(differences("{}", "{}")).isEmpty();
  }

  @Test
  void aCriterionThatTheFrameworkDoesNotHaveIsRefused() {
    assertThat(said("{expected: 250, owed: 1000}", "{efective: 0.25}"))
        .isEqualTo(
            CASES
                + ":19: 'efective' is no criterion of advisory-group.\n"
                + "  Maybe 'effective'?");
  }

  @Test
  void whatIsNoScoreAndNoNumberIsRefused() {
    assertThat(said("{expected: lots, owed: 1000}", "{effective: good}"))
        .contains(
            CASES + ":18: expected is 'lots', which is not a number.",
            CASES
                + ":19: effective is 'good', which is neither a score nor a range of scores.\n"
                + "  Maybe 0.5, or 0.25-0.5.");
  }

  private List<String> differences(String indicators, String scores) {
    CasesResult result = run(indicators, scores);
    assertThat(problems.hasErrors()).as(problems.all().toString()).isFalse();
    assertThat(result.results()).hasSize(1);
    return result.results().get(0).differences().stream().map(Message::inEnglish).toList();
  }

  private String said(String indicators, String scores) {
    assertThat(run(indicators, scores).results()).isEmpty();
    return String.join("\n", problems.all().stream().map(Problem::toString).toList());
  }

  /** One case in the place of the shipped ones, put to the shipped rules. */
  private CasesResult run(String indicators, String scores) {
    CopiedRules copy = CopiedRules.of(root, "assessment/advisory-group");
    String text = copy.text("cases.yaml");
    String head = text.substring(text.indexOf("relies_on:"), text.indexOf("cases:"));
    copy.write(
        "cases.yaml",
        head
            + "cases:\n  - case: \"A\"\n    indicators: "
            + indicators
            + "\n    scores: "
            + scores
            + "\n    because: \"B\"\n");
    RuleFolder folder =
        Objects.requireNonNull(copy.rulebook(problems).folder("advisory-group", problems));
    return WorkedCases.run(
        folder, Shipped.clean(p -> Shipped.rulebook().assessment("advisory-group", p)), problems);
  }
}
