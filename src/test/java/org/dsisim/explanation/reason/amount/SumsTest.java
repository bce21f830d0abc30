package org.dsisim.explanation.reason.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

class SumsTest {

  @Test
  void aSumHasItsFiguresAndWhatComesOut() {
    assertThat(said(Step.SUM, 6, 1, 2, 3)).isEqualTo("all: 1 + 2 + 3 = 6");
    assertThat(said(Step.DIFFERENCE, 4, 9, 2, 3)).isEqualTo("all: 9 − 2 − 3 = 4");
    assertThat(said(Step.PROPORTION, 6, 3, 4, 2)).isEqualTo("all: 3 × 4 ÷ 2 = 6");
    assertThat(said(Step.POWER, 8, 2, 3)).isEqualTo("all: 2 to the power of 3 = 8");
  }

  @Test
  void manyFiguresAreCounted() {
    assertThat(said(Step.SUM, 15, 1, 2, 3, 4, 5)).isEqualTo("all: the sum of the 5 below = 15");
    assertThat(said(Step.DIFFERENCE_ABOVE_ZERO, 0, 1, 2, 3, 4, 5))
        .isEqualTo("all: the first less the others of the 5 below, but not below nought, = 0");
  }

  @Test
  void ofTwoThereIsALowerAndOfMoreALowest() {
    assertThat(said(Step.LOWEST, 1, 1, 2)).isEqualTo("all: the lower of 1 and 2 = 1");
    assertThat(said(Step.HIGHEST, 3, 1, 2, 3)).isEqualTo("all: the highest of 1, 2 and 3 = 3");
  }

  @Test
  void aFigureThatIsTheOneBelowIsSaidOnce() {
    assertThat(said(Step.SAME, 7, 7)).isEqualTo("all: 7");
    assertThat(said(Step.SUM, 7, 7)).isEqualTo("all: 7");
  }

  @Test
  void whatHasNoFigureIsNotInTheSum() {
    Reason remark = Reason.of(Message.plain("a remark"));
    Reason sum =
        Sums.of(
            figure(3),
            Step.SUM,
            List.of(
                Reason.given(Message.plain("two"), figure(2)),
                remark,
                Reason.given(Message.plain("one"), figure(1))));
    assertThat(sum.statement().inEnglish()).isEqualTo("2 + 1 = 3");
    assertThat(sum.children()).contains(remark);
  }

  private static String said(Step step, long figure, long... operands) {
    List<Reason> reasons =
        Arrays.stream(operands)
            .mapToObj(one -> Reason.given(Message.plain("one"), figure(one)))
            .toList();
    return Sums.of(Message.plain("all"), figure(figure), step, reasons).statement().inEnglish();
  }

  private static Figure figure(long number) {
    return Figure.number(Fraction.of(number));
  }
}
