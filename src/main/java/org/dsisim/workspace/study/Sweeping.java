package org.dsisim.workspace.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.StudySubject;
import org.dsisim.report.content.study.SweptGrid;
import org.dsisim.study.FundFigure;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.sweep.Grid;
import org.dsisim.study.sweep.Sweep;
import org.dsisim.workspace.request.SweepRequest;
import org.dsisim.workspace.result.SweepResult;
import org.dsisim.workspace.session.Session;

/** Tries every point of a grid. */
public final class Sweeping {

  private static final Place FIGURES = Place.ofCommandLine("--figures");

  /** So many figures can be held in memory and are still a table that somebody opens. */
  private static final long MOST_CELLS = 2_000_000;

  /** What a screen shows of a formula alone where nobody chooses. */
  private static final List<String> OF_FORMULA =
      List.of(
          "gini",
          Indicator.SPEARMAN,
          "receipt_largest",
          "receipt_smallest",
          "received_ldc",
          "received_sids");

  /** What a screen shows of an option where nobody chooses. */
  private static final List<String> OF_OPTION =
      List.of("owed", "expected", "to_share", "bilateral", "received_ldc", "received_sids");

  private final SweepRequest request;
  private final Session session;

  /** Answers a request with what the session has open. */
  public Sweeping(SweepRequest request, Session session) {
    this.request = request;
    this.session = session;
  }

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public SweepResult result() {
    Studied studied = Studied.open(request.subject(), session);
    Problems problems = new Problems();
    Grid grid = new GridWords(studied, session, problems).grid(request.grids());
    List<StudiedFigure> figures = figures(studied, problems);
    problems.throwIfErrors();
    if (grid.size() * figures.size() > MOST_CELLS) {
      problems.error(
          FIGURES,
          Message.of(
              "workspace.sweep.too-many-figures",
              "points",
              grid.size(),
              "figures",
              figures.size(),
              "most",
              MOST_CELLS),
          Message.of("workspace.sweep.too-many-figures.maybe"));
      problems.throwIfErrors();
    }
    Sweep sweep =
        Sweep.of(
            studied.experiment(),
            grid,
            figures,
            request.subject().threads(),
            done -> {
              session.expectWanted();
              session.progress().done(Message.of("workspace.trying-points"), done, grid.size());
            });
    return new SweepResult(new SweptGrid(studied.subject(), sweep, inShort(studied, figures)));
  }

  private List<StudiedFigure> figures(Studied studied, Problems problems) {
    Set<StudiedFigure> figures = new LinkedHashSet<>();
    if (request.figures() == null) {
      figures.addAll(request.everything() ? all(studied) : first(studied));
    } else {
      for (String word : request.figures().split(",", -1)) {
        StudiedFigure figure = studied.figure(word, FIGURES, problems);
        if (figure != null) {
          figures.add(figure);
        }
      }
    }
    figures.addAll(countries(studied));
    return List.copyOf(figures);
  }

  /** Every indicator, and how the shares of the fund lie. */
  private static List<StudiedFigure> all(Studied studied) {
    List<StudiedFigure> all = new ArrayList<>();
    studied.indicators().forEach(name -> all.add(new StudiedFigure.OfIndicator(name)));
    Stream.of(FundFigure.values())
        .filter(one -> one != FundFigure.BANDS_OUT_OF_ORDER || !studied.bands().numbers().isEmpty())
        .forEach(one -> all.add(new StudiedFigure.OfFund(one)));
    studied.bands().numbers().forEach(number -> all.add(new StudiedFigure.OfBand(number)));
    return all;
  }

  /** The few that a screen shows, and the bands, whose order it shows. */
  private static List<StudiedFigure> first(Studied studied) {
    return all(studied).stream()
        .filter(
            one ->
                isUsual(one, usual(studied))
                    || one instanceof StudiedFigure.OfBand
                    || one.equals(new StudiedFigure.OfFund(FundFigure.BANDS_OUT_OF_ORDER)))
        .toList();
  }

  private static List<String> usual(Studied studied) {
    return studied.subject() instanceof StudySubject.OfFormula ? OF_FORMULA : OF_OPTION;
  }

  /** The Parties that were asked for, one by one, and a group as a whole. */
  private static List<StudiedFigure> countries(Studied studied) {
    Selection selection = studied.selection();
    List<StudiedFigure> figures = new ArrayList<>();
    Group group = selection.group();
    if (group != null) {
      figures.add(new StudiedFigure.ReceivedByGroup(group));
    }
    selection.countries().forEach(code -> figures.add(new StudiedFigure.Received(code)));
    return figures;
  }

  /** Those that were asked for; where none was, the few that people look at first. */
  private List<Integer> inShort(Studied studied, List<StudiedFigure> figures) {
    List<String> usual = usual(studied);
    return IntStream.range(0, figures.size())
        .filter(i -> request.figures() != null || isUsual(figures.get(i), usual))
        .boxed()
        .sorted(
            Comparator.comparingInt(
                i -> request.figures() == null ? place(figures.get(i), usual) : 0))
        .toList();
  }

  /** Others stand behind those that are usual, in their own order. */
  private static int place(StudiedFigure figure, List<String> usual) {
    int place = usual.indexOf(figure.id());
    return place < 0 ? usual.size() : place;
  }

  private static boolean isUsual(StudiedFigure figure, List<String> usual) {
    return figure instanceof StudiedFigure.Received
        || figure instanceof StudiedFigure.ReceivedByGroup
        || usual.contains(figure.id());
  }
}
