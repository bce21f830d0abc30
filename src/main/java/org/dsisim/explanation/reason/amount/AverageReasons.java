package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.measure.AveragedYears;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** How an average comes about on which an amount is based. */
final class AverageReasons {

  private final ExplanationContext context;
  private final ParameterValues values;

  AverageReasons(ExplanationContext context, ParameterValues values) {
    this.context = context;
    this.values = values;
  }

  /**
   * The average of a figure of a user.
   *
   * @param average as the rule set measured it; null where nobody can tell
   */
  Reason of(User user, AssessmentBase base, @Nullable Fraction average) {
    Measurement measurement = context.measurement(values);
    List<Reason> years = new ArrayList<>();
    Fraction sum = Fraction.ZERO;
    int known = 0;
    for (AveragedYears.InAverage one : measurement.averaged(base).forAmounts(user)) {
      years.add(inYear(user, base, one));
      if (one.counted() != null) {
        sum = sum.plus(one.counted());
        known++;
      }
    }
    int span = measurement.averaged(base).years().size();
    List<Reason> how =
        List.of(context.parameter(values, MeasuringParameter.AMOUNTS_ON.parameter()));
    if (average == null) {
      return Reason.of(
              Message.of("explanation.size.no-average", "known", known, "span", span), years)
          .with(how);
    }
    Message what =
        Message.of(
            "explanation.base.average", "base", base.inWords(), "known", known, "span", span);
    Figure figure = BasisInWords.figure(base, average);
    return known == 1
        ? Sums.of(what, figure, Step.SAME, years).with(how)
        : Sums.of(
                what,
                figure,
                Step.QUOTIENT,
                Sums.of(BasisInWords.figure(base, sum), Step.SUM, years),
                Sums.given(Message.of("explanation.size.known-years"), Figure.count(known)))
            .with(how);
  }

  private Reason inYear(User user, AssessmentBase base, AveragedYears.InAverage one) {
    Reason row =
        new BasisReasons(context, values).forAmounts(user, one.account(), base, one.figure());
    return LossReason.of(base, one, row);
  }
}
