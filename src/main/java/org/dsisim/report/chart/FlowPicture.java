package org.dsisim.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.YearResults;
import org.dsisim.message.Message;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.chart.drawing.Body;
import org.dsisim.report.chart.drawing.Flows;
import org.dsisim.report.chart.drawing.Ink;
import org.dsisim.report.chart.drawing.Picture;
import org.dsisim.report.chart.drawing.Sentences;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;

/**
 * The money that is expected in the last year of an option: from whom, through the fund or past it,
 * to which group, for States or for the needs of IPLC.
 */
public final class FlowPicture {

  /** Sectors that have a place of their own. */
  private static final int SECTORS = 12;

  private final PictureWords about;
  private final OptionResults option;
  private final YearResults year;
  private final MoneyMoved moved;

  private FlowPicture(Run run, OptionResults option) {
    this.about = new PictureWords(run, List.of(option));
    this.option = option;
    this.year = PictureWords.lastYear(option);
    this.moved = MoneyMoved.in(year.outcome()).withMost(SECTORS);
  }

  /** The picture of an option. */
  public static Picture of(Run run, OptionResults option) {
    return new FlowPicture(run, option).picture();
  }

  private Picture picture() {
    List<String> below = new ArrayList<>();
    Body body = body();
    if (body instanceof Flows flows && flows.hasHairlines()) {
      below.add(PictureWords.word(Message.of("chart.flows.hairlines")));
    }
    if (moved.hasStraight()) {
      below.add(PictureWords.word(Message.of("chart.flows.past-the-fund")));
    }
    below.addAll(PictureWords.worded(owed()));
    return new Picture(
        PictureWords.word(
            Message.of(
                "chart.flows.title", "year", about.year(), "option", PictureWords.name(option))),
        about.above(),
        List.of(body),
        PictureWords.joined(below, about.below()),
        figures());
  }

  private Body body() {
    if (moved.isNothing()) {
      return Sentences.of(
          List.of(PictureWords.word(Message.of("chart.flows.nothing", "year", about.year()))));
    }
    List<List<Flows.Thing>> layers = new ArrayList<>();
    for (MoneyMoved.Layer layer : MoneyMoved.Layer.values()) {
      layers.add(moved.ends(layer).stream().map(this::thing).toList());
    }
    List<Flows.Band> bands = new ArrayList<>();
    moved
        .bands()
        .forEach(
            (between, money) ->
                bands.add(
                    new Flows.Band(
                        between.from().id(),
                        between.to().id(),
                        money.toUsd(),
                        PictureWords.exact(money),
                        between.isPastTheFund() ? Ink.MIDDLE : Ink.LIGHT)));
    return new Flows(
        PictureWords.worded(
            List.of(
                Message.of("chart.flows.pays"),
                Message.of("chart.flows.by"),
                Message.of("chart.flows.receives"),
                Message.of("chart.flows.for"))),
        layers,
        bands);
  }

  private Flows.Thing thing(MoneyMoved.End end) {
    Money money = moved.through(end);
    return new Flows.Thing(
        end.id(),
        PictureWords.word(end.name()),
        PictureWords.rounded(money),
        PictureWords.exact(money),
        end.ink());
  }

  /** Each end with its amount. */
  private List<String> figures() {
    Map<Message, Money> figures = new LinkedHashMap<>();
    for (MoneyMoved.Layer layer : MoneyMoved.Layer.values()) {
      moved.ends(layer).stream()
          .sorted(Comparator.comparing(moved::through).reversed())
          .forEach(end -> figures.merge(end.name(), moved.through(end), Money::plus));
    }
    return figures.entrySet().stream()
        .map(
            one ->
                PictureWords.word(
                    Message.of(
                        "chart.figure",
                        "what",
                        one.getKey(),
                        "value",
                        PictureWords.exact(one.getValue()))))
        .toList();
  }

  /** What is owed and not expected, what nobody can tell, and what is missing. */
  private List<Message> owed() {
    YearOutcome outcome = year.outcome();
    List<Message> sentences = new ArrayList<>();
    Money owed = outcome.owed();
    Money expected = outcome.expected();
    Message words = OwedWords.of(option.outcome().option()).heading();
    if (owed.equals(expected)) {
      sentences.add(
          Message.of("chart.flows.all-paid", "words", words, "owed", PictureWords.rounded(owed)));
    } else {
      sentences.add(
          Message.of(
              "chart.flows.not-paid",
              "words",
              words,
              "owed",
              PictureWords.rounded(owed),
              "expected",
              PictureWords.rounded(expected),
              "difference",
              PictureWords.rounded(owed.minus(expected))));
    }
    long unknown = outcome.payers().stream().filter(PayerOutcome::isUnknown).count();
    if (unknown > 0) {
      sentences.add(Message.of("chart.flows.unknown", "count", unknown));
    }
    if (!outcome.fund().shortfall().isZero()) {
      sentences.add(
          Message.of(
              "chart.flows.shortfall", "amount", PictureWords.rounded(outcome.fund().shortfall())));
    }
    return sentences;
  }
}
