package org.dsisim.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.report.chart.drawing.Bars;
import org.dsisim.report.chart.drawing.Body;
import org.dsisim.report.chart.drawing.Picture;
import org.dsisim.report.chart.drawing.Sentences;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.report.screen.run.WhoReceives;
import org.dsisim.study.comparison.PartyChange;
import org.dsisim.study.comparison.YearComparison;
import org.dsisim.value.Money;

/**
 * What groups and Parties receive more or less in the last year of an option than under the
 * baseline, from the fund and straight.
 */
public final class GainsPicture {

  private static final int LARGEST = 10;

  private final ComparedRun compared;
  private final ComparedRun.Against against;
  private final PictureWords about;
  private final YearComparison year;
  private final Alphabet alphabet;
  private final List<String> figures = new ArrayList<>();

  private GainsPicture(ComparedRun compared, ComparedRun.Against against) {
    this.compared = compared;
    this.against = against;
    this.about = PictureWords.of(compared, against);
    this.year = against.years().get(against.years().size() - 1);
    this.alphabet = new Alphabet(compared.run().language());
  }

  /** The picture of an option held against the baseline. */
  public static Picture of(ComparedRun compared, ComparedRun.Against against) {
    return new GainsPicture(compared, against).picture();
  }

  /** By how much somebody receives more; below zero less. */
  private record Gain(String who, Money more) {}

  private Picture picture() {
    List<PartyChange> parties = year.parties();
    List<String> below = new ArrayList<>();
    List<Body> bodies = new ArrayList<>();
    bodies.add(
        bars(
            groups(parties),
            Message.of("chart.gains.groups"),
            Message.of("chart.gains.no-group-moves"),
            UnaryOperator.identity()));
    bodies.add(
        bars(
            gains(parties),
            Message.of("chart.gains.parties"),
            Message.of("chart.gains.no-party-moves"),
            rows -> largest(rows, below)));
    below.add(PictureWords.word(Message.of("chart.gains.receives")));
    if (year.payers().all().isUnknownBefore() || year.payers().all().isUnknownAfter()) {
      below.add(PictureWords.word(Message.of("chart.gains.unknown")));
    }
    return new Picture(
        PictureWords.word(
            Message.of(
                "chart.gains.title",
                "year",
                about.year(),
                "option",
                against.name(),
                "baseline",
                PictureWords.name(compared.baseline()))),
        about.above(),
        bodies,
        PictureWords.joined(below, about.below()),
        figures);
  }

  /** Regional groups, windows, and what is left so that all of it adds up. */
  private List<Gain> groups(List<PartyChange> parties) {
    List<Gain> groups = new ArrayList<>();
    Money rest =
        parties.stream()
            .map(party -> party.received().difference())
            .reduce(Money.ZERO, Money::plus);
    for (Group group : Group.REGIONAL) {
      Money more = year.received(group).difference();
      groups.add(new Gain(PictureWords.word(group.name()), more));
      rest = rest.minus(more);
    }
    Money window = year.windows().difference();
    groups.add(new Gain(PictureWords.word(WhoReceives.WINDOW), window));
    groups.add(new Gain(PictureWords.word(Message.of("chart.no-group")), rest.minus(window)));
    groups.removeIf(gain -> gain.more().isZero());
    return groups;
  }

  /** All Parties for whom anything changes, by name. */
  private List<Gain> gains(List<PartyChange> parties) {
    return parties.stream()
        .sorted(alphabet.by(PartyChange::country))
        .map(party -> new Gain(alphabet.name(party.country()), party.received().difference()))
        .filter(gain -> !gain.more().isZero())
        .toList();
  }

  /** The largest gains, then the losses down to the largest; the others in words. */
  private List<Alike<Gain>> largest(List<Alike<Gain>> all, List<String> below) {
    List<Alike<Gain>> sorted =
        all.stream()
            .sorted(Comparator.comparing((Alike<Gain> row) -> row.first().more()).reversed())
            .toList();
    List<Alike<Gain>> gains =
        sorted.stream().filter(row -> row.first().more().cents() > 0).toList();
    List<Alike<Gain>> losses = sorted.subList(gains.size(), sorted.size());
    int to = Math.min(LARGEST, gains.size());
    int from = Math.max(0, losses.size() - LARGEST);
    List<Alike<Gain>> others = gains.subList(to, gains.size());
    if (!others.isEmpty()) {
      below.add(
          PictureWords.word(
              Message.of(
                  "chart.gains.others",
                  "count",
                  Alike.count(others),
                  "amount",
                  PictureWords.rounded(sum(others)))));
    }
    others = losses.subList(0, from);
    if (!others.isEmpty()) {
      below.add(
          PictureWords.word(
              Message.of(
                  "chart.losses.others",
                  "count",
                  Alike.count(others),
                  "amount",
                  PictureWords.rounded(Money.ZERO.minus(sum(others))))));
    }
    List<Alike<Gain>> shown = new ArrayList<>(gains.subList(0, to));
    shown.addAll(losses.subList(from, losses.size()));
    return shown;
  }

  private static Money sum(List<Alike<Gain>> rows) {
    return rows.stream()
        .flatMap(row -> row.all().stream())
        .map(Gain::more)
        .reduce(Money.ZERO, Money::plus);
  }

  private Body bars(
      List<Gain> gains, Message heading, Message none, UnaryOperator<List<Alike<Gain>>> shown) {
    if (gains.isEmpty()) {
      return new Sentences(PictureWords.word(heading), List.of(PictureWords.word(none)));
    }
    PictureUnit unit =
        PictureUnit.of(gains.stream().map(gain -> ResultValue.usd(gain.more())).toList());
    List<Bars.Row> rows = new ArrayList<>();
    for (Alike<Gain> row :
        shown.apply(Alike.of(gains, gain -> List.of(unit.few(ResultValue.usd(gain.more())))))) {
      rows.add(row(row, unit));
      for (Gain gain : row.all()) {
        figures.add(
            PictureWords.word(
                Message.of(
                    "chart.figure", "what", gain.who(), "value", PictureWords.exact(gain.more()))));
      }
    }
    return new Bars(
        PictureWords.word(Message.of("layout.head-in-unit", "head", heading, "unit", unit.words())),
        rows,
        BigDecimal.ZERO,
        new Bars.Legend(
            PictureWords.word(Message.of("chart.gains.less")),
            PictureWords.word(Message.of("chart.gains.more")),
            "",
            "",
            ""));
  }

  private static Bars.Row row(Alike<Gain> row, PictureUnit unit) {
    ResultValue more = ResultValue.usd(row.first().more());
    BigDecimal place = unit.place(more);
    boolean isGain = place.signum() > 0;
    return new Bars.Row(
        row.label(Gain::who),
        "",
        place.min(BigDecimal.ZERO),
        place.max(BigDecimal.ZERO),
        null,
        null,
        isGain ? "" : unit.few(more),
        isGain ? "+" + unit.few(more) : "");
  }
}
