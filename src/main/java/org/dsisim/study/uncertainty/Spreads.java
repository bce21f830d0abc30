package org.dsisim.study.uncertainty;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Distribution;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Value;
import org.jspecify.annotations.Nullable;

/** Makes spreads of what tables and people say. */
public final class Spreads {

  private Spreads() {}

  /**
   * The draws of a distribution; of one for each payer, those of a payer.
   *
   * @return null where all but nothing of it lies within the bounds of the unit, which is reported
   */
  public static @Nullable Spread of(
      Distribution distribution, Parameter parameter, Place place, Problems problems) {
    if (distribution instanceof Distribution.EachPayer each) {
      return of(each.of(), parameter, place, problems);
    }
    if (distribution instanceof Distribution.Discrete discrete) {
      return DiscreteSpread.of(discrete);
    }
    Spread spread = ContinuousSpread.of(distribution, parameter.unit(), parameter.name());
    if (spread == null) {
      problems.error(
          place,
          Message.of(
              "uncertainty.outside",
              "distribution",
              distribution.text(),
              "parameter",
              parameter.name(),
              "unit",
              parameter.unit().word()),
          Message.of("uncertainty.outside.maybe"));
    }
    return spread;
  }

  /** The bracketed alternatives, each as likely as any other; null where there are none. */
  public static @Nullable Spread ofBrackets(ParameterValue value) {
    List<Value> alternatives = value.alternatives();
    return alternatives.size() < 2 ? null : DiscreteSpread.evenly(alternatives);
  }

  /** The two ends of the range to try; null where there is none. */
  public static @Nullable Spread ofRange(DatedValue dated) {
    List<String> ends = new ArrayList<>();
    if (dated.low() != null) {
      ends.add(dated.low().text());
    }
    if (dated.high() != null) {
      ends.add(dated.high().text());
    }
    return ends.isEmpty() ? null : new EndsOnly(List.copyOf(ends));
  }
}
