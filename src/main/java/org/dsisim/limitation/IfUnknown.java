package org.dsisim.limitation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dsisim.message.FirstFew;
import org.dsisim.message.Message;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;

/**
 * Who would be liable, and what would be owed, if all figures that nobody knows were on one side of
 * their thresholds.
 *
 * @param amount an amount in words, with its unit
 * @param givesCredits whether what is owed is so before credits
 */
record IfUnknown(Function<Money, Message> amount, boolean givesCredits) {

  /** What would change under a rule set in a year, in a sentence. */
  Message inWords(YearOutcome year, UnknownFigures unknown) {
    boolean above = unknown.supposed() == ThresholdStatus.ABOVE;
    return Message.of(
        above ? "limitation.unknown-figure.above" : "limitation.unknown-figure.not-above",
        "use",
        asksByUse(year, unknown) ? "decides" : "no-matter",
        "liable",
        liable(year, unknown),
        "owed",
        owed(unknown));
  }

  private static boolean asksByUse(YearOutcome year, UnknownFigures unknown) {
    ParameterValues values = year.ruleSetValues().get(unknown.ruleSet());
    return values != null && MeasuringParameter.asksByUse(values);
  }

  private static Message liable(YearOutcome year, UnknownFigures unknown) {
    boolean more = unknown.becomeLiable() > 0;
    if (unknown.cease() == 0) {
      return more
          ? moreLiable(year, unknown)
          : Message.of("limitation.unknown-figure.liable.nobody");
    }
    Message fewer = Message.of("limitation.unknown-figure.liable.fewer", "fewer", unknown.cease());
    return more
        ? Message.of(
            "limitation.unknown-figure.liable.more-and-fewer",
            "more",
            moreLiable(year, unknown),
            "fewer",
            fewer)
        : fewer;
  }

  /** Countries among them by name; users are named by whoever asks for names. */
  private static Message moreLiable(YearOutcome year, UnknownFigures unknown) {
    Message more =
        Message.of(
            "limitation.unknown-figure.liable.more",
            "more",
            unknown.becomeLiable(),
            "owing",
            unknown.becomeOwing(),
            "untold",
            unknown.untold());
    Map<String, String> asked = PayerGaps.of(year).countries();
    List<String> names =
        asked.isEmpty()
            ? List.of()
            : asked.keySet().stream()
                .filter(unknown.countries()::contains)
                .map(asked::get)
                .toList();
    return names.isEmpty()
        ? more
        : Message.of(
            "limitation.unknown-figure.liable.countries",
            "liable",
            more,
            "countries",
            FirstFew.of(names));
  }

  private Message owed(UnknownFigures unknown) {
    boolean less = unknown.difference().cents() < 0;
    Money difference = unknown.difference();
    return Message.of(
        less ? "limitation.unknown-figure.less" : "limitation.unknown-figure.more",
        // What nobody can tell is not nothing.
        "known",
        unknown.untold() == 0 ? "all" : "part",
        "amount",
        amount.apply(less ? Money.ZERO.minus(difference) : difference),
        "rules",
        unknown.ruleSet(),
        "together",
        amount.apply(unknown.together()),
        "credits",
        givesCredits ? "some" : "none");
  }
}
