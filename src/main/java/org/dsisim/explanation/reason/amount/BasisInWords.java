package org.dsisim.explanation.reason.amount;

import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.WordList;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Figures of bases as explanations say them: in the unit in which they are counted, or unknown. */
public final class BasisInWords {

  /** As what figures are counted that are no money. */
  private static final Map<AssessmentBase, UnaryOperator<Message>> UNITS =
      Map.of(
          AssessmentBase.EMPLOYEES,
          number -> Message.of("explanation.unit.persons", "number", number),
          AssessmentBase.DATA_VOLUME,
          number -> Message.of("explanation.unit.terabytes", "number", number),
          AssessmentBase.UN_SCALE,
          number -> Message.of("explanation.unit.percent", "number", number),
          AssessmentBase.SEQUENCES,
          BasisInWords::sequences,
          AssessmentBase.TRACED_SEQUENCES,
          BasisInWords::sequences);

  private BasisInWords() {}

  /** A figure of a base in its unit; of what is no money, a number. */
  public static Figure figure(AssessmentBase base, Fraction number) {
    if (base.isRatio()) {
      return new Figure(number, Unit.PERCENT);
    }
    return base.isMoney() ? Figure.ofCents(number) : Figure.number(number);
  }

  /** The figure as it stands in a sentence, with the unit in which it is counted. */
  public static Message withUnit(AssessmentBase base, Fraction number) {
    String text = figure(base, number).text();
    if (base.isMoney()) {
      return Message.of("explanation.value.dollars", "number", text);
    }
    UnaryOperator<Message> unit = UNITS.getOrDefault(base, UnaryOperator.identity());
    return unit.apply(Message.plain(text));
  }

  private static Message sequences(Message number) {
    return Message.of("explanation.unit.sequences", "number", number);
  }

  /** Several bases in a sentence: {@code sales and profit}. */
  public static Message inWords(Collection<AssessmentBase> bases) {
    return WordList.eachAnd(bases.stream().map(AssessmentBase::inWords).toList());
  }

  /** A figure after what it is, with its row; a sentence where it is unknown. */
  static Reason said(
      Message words, AssessmentBase base, @Nullable Fraction figure, @Nullable Place place) {
    Reason reason =
        figure == null
            ? Reason.of(unknown(words))
            : Reason.given(Sums.named(words, withUnit(base, figure)), figure(base, figure));
    return reason.from(Source.ROW, "", place);
  }

  /** That something is unknown. */
  public static Message unknown(Message what) {
    return Sums.named(what, Message.of("explanation.unit.unknown"));
  }

  /** A figure of a use, a year or a country. */
  static Message of(AssessmentBase base, String what) {
    return Message.of("explanation.base.of", "base", base.inWords(), "of", what);
  }
}
