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
import org.dsisim.study.StudiedFigure;
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
  List<StudiedFigure> askedFor(@Nullable String text, List<String> usual, Problems problems) {
    Set<StudiedFigure> figures = new LinkedHashSet<>();
    if (text == null) {
      List<String> names = studied.asItIs().indicators().stream().map(Indicator::name).toList();
      usual.stream()
          .filter(names::contains)
          .map(StudiedFigure.OfIndicator::new)
          .forEach(figures::add);
    } else {
      for (String one : text.split(",", -1)) {
        if (one.isBlank()) {
          problems.error(FIGURES, Message.of("uncertainty.no-figure"));
          continue;
        }
        StudiedFigure figure = studied.figure(one, FIGURES, problems);
        if (figure != null) {
          figures.add(figure);
        }
      }
    }
    figures.addAll(selected());
    return List.copyOf(figures);
  }

  /** What is shown beside the totals: a group, and each of its members; countries. */
  private List<StudiedFigure> selected() {
    List<StudiedFigure> figures = new ArrayList<>();
    Selection selection = studied.selection();
    if (selection.group() != null) {
      figures.add(new StudiedFigure.ReceivedByGroup(selection.group()));
    }
    Alphabet alphabet = new Alphabet(studied.run().language());
    selection.among(studied.run().countriesIn(studied.asItIs().outcome())).stream()
        .sorted(alphabet.by(Function.identity()))
        .map(country -> new StudiedFigure.Received(country.code()))
        .forEach(figures::add);
    return figures;
  }

  /** The share of the fund behind each amount that a Party receives. */
  static List<StudiedFigure> shares(List<StudiedFigure> figures) {
    List<StudiedFigure> shares = new ArrayList<>();
    for (StudiedFigure figure : figures) {
      if (figure instanceof StudiedFigure.Received received) {
        shares.add(new StudiedFigure.ShareOfFund(received.country()));
      }
    }
    return shares;
  }

  /** Every indicator, group and Party. */
  List<StudiedFigure> all() {
    List<StudiedFigure> all = new ArrayList<>();
    for (Indicator indicator : studied.asItIs().indicators()) {
      all.add(new StudiedFigure.OfIndicator(indicator.name()));
    }
    for (Group group : Group.all()) {
      all.add(new StudiedFigure.ReceivedByGroup(group));
    }
    for (PartyOutcome party : studied.asItIs().outcome().parties()) {
      all.add(new StudiedFigure.Received(party.country().code()));
    }
    return all;
  }
}
