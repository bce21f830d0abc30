package org.dsisim.report.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.chart.drawing.Picture;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.study.Differences;
import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.report.content.study.TornadoInWords;
import org.dsisim.report.layout.FewDigits;
import org.dsisim.study.bracket.BracketEffect;
import org.dsisim.study.bracket.TriedBracket;
import org.dsisim.study.bracket.TriedValues;
import org.dsisim.study.uncertainty.Side;
import org.dsisim.study.uncertainty.Tornado;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Tornados of a sensitivity, and of brackets that were tried one at a time. */
public final class TornadoPictures {

  private TornadoPictures() {}

  /** The pictures of a sensitivity, by side. */
  public static Map<Side, Picture> of(SensitivityRun sensitivity) {
    Map<Side, Picture> pictures = new EnumMap<>(Side.class);
    FigureTitles titles = new FigureTitles(sensitivity.run());
    for (SensitivityRun.OfSide side : sensitivity.sides()) {
      TornadoPicture picture = new TornadoPicture(sensitivity.run(), side.side());
      for (Tornado tornado : side.tornados()) {
        add(picture, titles.of(tornado.figure()), tornado);
      }
      pictures.put(side.side(), picture.picture());
    }
    return pictures;
  }

  private static void add(TornadoPicture picture, Message figure, Tornado tornado) {
    List<TornadoPicture.Moved> moved = new ArrayList<>();
    List<String> still = new ArrayList<>();
    List<Message> said = new ArrayList<>();
    for (Tornado.Bar bar : tornado.bars()) {
      Tornado.End low = bar.lowest();
      Tornado.End high = bar.highest();
      if (low != null && high != null && !bar.isStill()) {
        boolean isNumber = bar.input().inForce().parameter().unit().isNumeric();
        moved.add(
            new TornadoPicture.Moved(
                bar.input().address(),
                Message.of(
                    "chart.tornado.values",
                    "low",
                    FewDigits.of(low.value(), isNumber),
                    "high",
                    FewDigits.of(high.value(), isNumber)),
                low.known(),
                high.known(),
                low.isLeast() || high.isLeast()));
      } else if (bar.isStill()) {
        still.add(bar.input().address());
      }
      said.addAll(TornadoInWords.noAnswers(bar));
    }
    said.addAll(0, TornadoPicture.still(still));
    picture.add(figure, tornado.asItIs(), moved, said);
  }

  /** The pictures of brackets, by side; of a side without any none. */
  public static Map<Side, Picture> of(BracketedRun bracketed) {
    Map<Side, Picture> pictures = new EnumMap<>(Side.class);
    if (bracketed.alone().stream().anyMatch(one -> one.bracket().isAssumed())) {
      pictures.put(Side.NOBODY, of(bracketed, Side.NOBODY));
    }
    if (!bracketed.untested().isEmpty() || !bracketed.ranked(0).isEmpty()) {
      pictures.put(Side.ROOM, of(bracketed, Side.ROOM));
    }
    return pictures;
  }

  private static Picture of(BracketedRun bracketed, Side side) {
    TornadoPicture picture = new TornadoPicture(bracketed.run(), side);
    FigureTitles titles = new FigureTitles(bracketed.run());
    for (int i = 0; i < bracketed.figures().size(); i++) {
      List<TornadoPicture.Moved> moved = new ArrayList<>();
      List<String> still = new ArrayList<>();
      List<Message> said = new ArrayList<>();
      ResultValue inForce = bracketed.inForce().get(i);
      for (TriedBracket one : side == Side.ROOM ? bracketed.ranked(i) : bracketed.assumed()) {
        BracketEffect effect = one.effects().get(i);
        if (effect == null) {
          said.add(Message.of("chart.tornado.nobody-can-tell", "input", one.bracket().address()));
        } else if (effect.span().signum() == 0) {
          still.add(one.bracket().address());
        } else {
          moved.add(moved(one, effect, inForce));
        }
      }
      said.addAll(0, TornadoPicture.still(still));
      if (side == Side.ROOM && !bracketed.untested().isEmpty()) {
        said.add(
            Message.of(
                "chart.tornado.untested",
                "inputs",
                WordList.of(
                    bracketed.untested().stream().map(one -> one.bracket().address()).toList())));
      }
      picture.add(titles.of(bracketed.figures().get(i)), inForce, moved, said);
    }
    return picture.picture();
  }

  private static TornadoPicture.Moved moved(
      TriedBracket one, BracketEffect effect, ResultValue inForce) {
    return new TornadoPicture.Moved(
        one.bracket().address(),
        Message.of(
            "chart.tornado.values",
            "low",
            text(one, effect.lowest()),
            "high",
            text(one, effect.highest())),
        moved(inForce, effect.least()),
        moved(inForce, effect.most()),
        one.alternatives().stream().anyMatch(TriedValues::isLeast));
  }

  private static String text(TriedBracket one, @Nullable Integer alternative) {
    return alternative == null
        ? one.bracket().inForce()
        : one.bracket().alternatives().get(alternative).text();
  }

  /** The figure in force and so much more, or less. */
  private static ResultValue moved(ResultValue inForce, Fraction difference) {
    Fraction number = inForce.number();
    return number == null ? inForce : Differences.like(inForce, number.plus(difference));
  }
}
