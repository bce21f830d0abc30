package org.dsisim.workspace.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Selection;
import org.dsisim.study.Figure;
import org.jspecify.annotations.Nullable;

/** Which figures of an option are looked at: those that are asked for, then all others. */
final class StudiedFigures {

  private static final Place FIGURES = Place.ofCommandLine("--figures");

  private final StudiedOption studied;

  StudiedFigures(StudiedOption studied) {
    this.studied = studied;
  }

  /**
   * The figures that are asked for.
   *
   * @param text with commas between them; null for the usual ones
   * @param usual indicators, of which those that the year has not are left out
   */
  List<Figure> askedFor(@Nullable String text, List<String> usual, Problems problems) {
    Set<Figure> figures = new LinkedHashSet<>();
    if (text == null) {
      List<String> names = studied.asItIs().indicators().stream().map(Indicator::name).toList();
      usual.stream().filter(names::contains).map(Figure.OfIndicator::new).forEach(figures::add);
    } else {
      for (String one : text.split(",", -1)) {
        if (one.isBlank()) {
          problems.error(FIGURES, Message.of("uncertainty.no-figure"));
          continue;
        }
        Figure figure = studied.figure(one, FIGURES, problems);
        if (figure != null) {
          figures.add(figure);
        }
      }
    }
    figures.addAll(selected());
    return List.copyOf(figures);
  }

  /** What is shown beside the totals: a group, and each of its members; countries. */
  private List<Figure> selected() {
    List<Figure> figures = new ArrayList<>();
    Selection selection = studied.selection();
    if (selection.group() != null) {
      figures.add(new Figure.ReceivedByGroup(selection.group()));
    }
    Alphabet alphabet = new Alphabet(studied.run().language());
    selection.among(studied.run().countriesIn(studied.asItIs().outcome())).stream()
        .sorted(alphabet.by(Function.identity()))
        .map(country -> new Figure.Received(country.code()))
        .forEach(figures::add);
    return figures;
  }

  /** The share of the fund behind each amount that a Party receives. */
  static List<Figure> shares(List<Figure> figures) {
    List<Figure> shares = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure instanceof Figure.Received received) {
        shares.add(new Figure.ShareOfFund(received.country()));
      }
    }
    return shares;
  }

  /** Every indicator, group and Party. */
  List<Figure> all() {
    List<Figure> all = new ArrayList<>();
    for (Indicator indicator : studied.asItIs().indicators()) {
      all.add(new Figure.OfIndicator(indicator.name()));
    }
    for (Group group : Group.all()) {
      all.add(new Figure.ReceivedByGroup(group));
    }
    for (PartyOutcome party : studied.asItIs().outcome().parties()) {
      all.add(new Figure.Received(party.country().code()));
    }
    return all;
  }
}
