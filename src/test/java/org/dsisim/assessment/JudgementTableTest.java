package org.dsisim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that users fill in: judgements, and weights. */
class JudgementTableTest {

  private static final List<String> CRITERIA = List.of("clear", "fair", "open");
  private static final List<String> OPTIONS = List.of("cali-fund", "bilateral");

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @Test
  void aJudgementIsARangeOfAnOptionOrOfEveryOther() {
    JudgementTable table =
        judgements(
            "criterion,option,low,high,why",
            "clear,*,0.2,0.4,\"so, so\"",
            "clear,cali-fund,0.5,0.5,");
    assertThat(problems.all()).isEmpty();
    Judgement own = Objects.requireNonNull(table.of("clear", "cali-fund"));
    assertThat(own.range()).isEqualTo(ScoreRange.of(Fraction.of(1, 2)));
    Judgement every = Objects.requireNonNull(table.of("clear", "bilateral"));
    assertThat(every.range()).isEqualTo(new ScoreRange(Fraction.of(1, 5), Fraction.of(2, 5)));
    assertThat(every.why()).isEqualTo("so, so");
    assertThat(every.place()).hasToString("judgements.csv:2");
    assertThat(table.of("fair", "bilateral")).isNull();
  }

  @Test
  void aRowThatNobodyHasFilledInJudgesNothing() {
    JudgementTable table = judgements("criterion,option,low,high,why", "clear,cali-fund,,,");
    assertThat(problems.all()).isEmpty();
    assertThat(table.of("clear", "cali-fund")).isNull();
  }

  @Test
  void whatIsWrongIsAllSaidAtOnce() {
    judgements(
        "criterion,option,low,high",
        "claer,cali-fund,0,1",
        "fair,cali-fund,0.6,0.4",
        "fair,bilateral,0.6,",
        "open,cali-fund,0.1,25",
        ",cali-fund,0,1",
        "open,*,0,1",
        "open,*,0.5,1");
    assertThat(said())
        .isEqualTo(
            """
            judgements.csv:2: criterion is 'claer', which is not one of clear, fair, open.
              Maybe 'clear'?
            judgements.csv:3: low is 0.6 and high is 0.4: low is the higher.
              Maybe the two the other way round.
            judgements.csv:4: high is empty, and low is not.
              Maybe 0.6 twice, for a single score.
            judgements.csv:5: high is '25', which is not a share between 0 and 1.
              Maybe 0.25.
            judgements.csv:6: criterion is empty.
            judgements.csv:8: open of * is judged on line 7 already.
              Maybe a range from the lower to the higher of the two.""");
  }

  @Test
  void aRowAboutAnOptionThatIsNotAssessedHasNoEffectAndThatIsSaid() {
    JudgementTable table = judgements("criterion,option,low,high", "fair,cali-fnd,0,1");
    assertThat(table.of("fair", "cali-fund")).isNull();
    assertThat(said())
        .isEqualTo(
            "judgements.csv:2: warning: option is 'cali-fnd', which is no option assessed here; the"
                + " row has no effect.\n  Maybe 'cali-fund'?");
  }

  @Test
  void aTableOfOtherColumnsIsRefused() {
    judgements("criterion,option,score", "fair,cali-fund,0.5");
    assertThat(said()).contains("judgements.csv:1:", "'score' is not a column of");
  }

  @Test
  void weightsAreProportionsOfAnySize() {
    CriterionWeights weights = weights("criterion,weight", "fair,3", "clear,1.5");
    assertThat(problems.all()).isEmpty();
    assertThat(weights.of("fair")).isEqualTo(Fraction.of(3));
    assertThat(weights.of("open")).isEqualTo(Fraction.ZERO);
    assertThat(weights.sum()).isEqualTo(Fraction.of(9, 2));
    assertThat(weights.isEmpty()).isFalse();
  }

  @Test
  void weightsThatNobodyCouldUseAreRefused() {
    weights("criterion,weight", "fair,-1", "open,", "faire,2", "clear,many", "clear,1", "clear,2");
    assertThat(said())
        .isEqualTo(
            """
            weights.csv:2: weight is '-1', which is below zero.
            weights.csv:3: weight is empty.
            weights.csv:4: criterion is 'faire', which is not one of clear, fair, open.
              Maybe 'fair'?
            weights.csv:5: weight is 'many', which is not a number.
            weights.csv:7: clear has a weight on an earlier line already.""");
  }

  @Test
  void weightsOfNothingAreRefused() {
    weights("criterion,weight", "fair,0", "open,0");
    assertThat(said())
        .isEqualTo("weights.csv:1: no criterion weighs more than nought.\n  Maybe a weight of 1.");
  }

  private JudgementTable judgements(String... lines) {
    return JudgementTable.read(
        file("judgements.csv", lines), "judgements.csv", CRITERIA, OPTIONS, problems);
  }

  private CriterionWeights weights(String... lines) {
    return CriterionWeights.read(file("weights.csv", lines), "weights.csv", CRITERIA, problems);
  }

  private Path file(String name, String... lines) {
    try {
      return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
