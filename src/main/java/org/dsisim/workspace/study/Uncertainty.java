package org.dsisim.workspace.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.dsisim.chance.Chance;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.Trial;
import org.dsisim.study.uncertainty.Correlations;
import org.dsisim.study.uncertainty.Draws;
import org.dsisim.study.uncertainty.Side;
import org.dsisim.study.uncertainty.Sobol;
import org.dsisim.study.uncertainty.Tornado;
import org.dsisim.study.uncertainty.Trials;
import org.dsisim.study.uncertainty.UncertainInput;
import org.dsisim.workspace.request.UncertaintyRequest;
import org.dsisim.workspace.result.DrawResult;
import org.dsisim.workspace.result.SensitivityResult;
import org.dsisim.workspace.session.Session;

/** Opens an option, finds what is uncertain about it, and tries it under many values of that. */
public final class Uncertainty {

  /** What people ask of an option first, of those indicators that a year has. */
  private static final List<String> USUAL = List.of("owed", "expected", "to_share");

  /** What is ranked by, where nobody says. */
  private static final List<String> USUAL_OF_SENSITIVITY = List.of("expected");

  private static final Place DRAWS = Place.ofCommandLine("--draws");

  /** A tenth of the width of a range is known within some per cent from far fewer. */
  private static final int MOST_DRAWS = 10_000;

  private final UncertaintyRequest request;
  private final Session session;
  private final StudiedOption studied;
  private final UncertainInputs inputs;
  private final List<StudiedFigure> asked;
  private final Map<Side, Correlations> correlations = new LinkedHashMap<>();

  /**
   * Opens the option.
   *
   * @param withRanges whether a low and a high value will do for an input
   * @param least so many draws are needed
   * @throws InvalidInput when something of what is asked for cannot be given
   */
  private Uncertainty(UncertaintyRequest request, boolean withRanges, int least, Session session) {
    this.request = request;
    this.session = session;
    Problems problems = new Problems();
    expectDraws(least, problems);
    this.studied = open(request, session, problems);
    this.inputs = new UncertainInputs(studied, request, withRanges, problems);
    this.asked =
        new StudiedFigures(studied)
            .askedFor(request.figures(), withRanges ? USUAL_OF_SENSITIVITY : USUAL, problems);
    for (Side side : Side.values()) {
      correlations.put(side, inputs.correlations(side));
    }
    problems.throwIfErrors();
  }

  private static StudiedOption open(
      UncertaintyRequest request, Session session, Problems problems) {
    try {
      return StudiedOption.open(request.study(), session);
    } catch (InvalidInput refused) {
      problems.addAll(refused.problems());
      throw new InvalidInput(problems.all());
    }
  }

  private void expectDraws(int least, Problems problems) {
    if (request.draws() < least) {
      problems.error(
          DRAWS,
          Message.of("uncertainty.too-few", "draws", request.draws(), "least", least),
          Message.of("uncertainty.too-few.maybe"));
    }
    if (request.draws() > MOST_DRAWS) {
      problems.error(
          DRAWS,
          Message.of("uncertainty.too-many", "draws", request.draws(), "most", MOST_DRAWS),
          Message.of("uncertainty.too-many.maybe", "most", MOST_DRAWS));
    }
  }

  /** Draws what is uncertain. */
  public static DrawResult drawn(UncertaintyRequest request, Session session) {
    return new Uncertainty(request, false, 1, session).drawn();
  }

  /** Finds what moves figures. */
  public static SensitivityResult sensitivity(UncertaintyRequest request, Session session) {
    return new Uncertainty(request, true, 2, session).sensitivity();
  }

  private DrawResult drawn() {
    Set<StudiedFigure> figures = new LinkedHashSet<>(asked);
    if (request.everything()) {
      figures.addAll(new StudiedFigures(studied).all());
    }
    figures.addAll(StudiedFigures.shares(List.copyOf(figures)));
    Trials trials = trials(List.copyOf(figures));
    List<ResultValue> asItIs = asItIs(trials);
    List<Draws> all = new ArrayList<>();
    for (Map.Entry<Side, Correlations> one : correlations.entrySet()) {
      List<UncertainInput> drawn = inputs.of(one.getKey());
      if (!drawn.isEmpty()) {
        all.add(
            Draws.of(
                trials,
                asItIs,
                drawn,
                one.getValue(),
                new Chance(request.seed()),
                payers(),
                request.draws(),
                told(drawing(one.getKey()), request.draws())));
      }
    }
    return new DrawResult(
        new DrawnRun(
            studied.run(), request.seed(), asked.size(), List.copyOf(all), inputs.leftOut()));
  }

  private SensitivityResult sensitivity() {
    Trials trials = trials(asked);
    List<ResultValue> asItIs = asItIs(trials);
    List<SensitivityRun.OfSide> sides = new ArrayList<>();
    for (Map.Entry<Side, Correlations> one : correlations.entrySet()) {
      List<UncertainInput> all = inputs.of(one.getKey());
      if (!all.isEmpty()) {
        List<UncertainInput> drawn =
            all.stream().filter(input -> input.spread().isDrawn()).toList();
        int ends = all.stream().mapToInt(input -> input.spread().ends().size()).sum();
        sides.add(
            new SensitivityRun.OfSide(
                one.getKey(),
                one.getValue(),
                Tornado.of(
                    trials, asItIs, all, told(Message.of("uncertainty.progress.ends"), ends)),
                drawn.isEmpty() ? List.of() : indices(trials, drawn, one.getValue())));
      }
    }
    return new SensitivityResult(
        new SensitivityRun(
            studied.run(), request.seed(), request.draws(), sides, inputs.leftOut()));
  }

  private List<Sobol> indices(
      Trials trials, List<UncertainInput> drawn, Correlations correlations) {
    List<String> addresses = drawn.stream().map(UncertainInput::address).toList();
    Correlations ofDrawn = correlations.among(addresses);
    return Sobol.of(
        trials,
        drawn,
        ofDrawn,
        new Chance(request.seed()),
        request.draws(),
        told(
            Message.of("uncertainty.progress.samples"),
            Sobol.trials(request.draws(), ofDrawn.groups(drawn.size()).size())));
  }

  private Trials trials(List<StudiedFigure> figures) {
    return Trials.of(studied.tried(), figures, request.study().threads());
  }

  private List<ResultValue> asItIs(Trials trials) {
    Trial asItIs = studied.tried().under(List.of());
    return trials.figures().stream().map(asItIs::value).toList();
  }

  /** The ids of all who are asked. */
  private List<String> payers() {
    List<String> ids = new ArrayList<>();
    studied.asItIs().outcome().payers().forEach(payer -> ids.add(payer.payer().id()));
    return ids;
  }

  private static Message drawing(Side side) {
    return switch (side) {
      case NOBODY -> Message.of("uncertainty.progress.draws");
      case ROOM -> Message.of("uncertainty.progress.brackets");
    };
  }

  private LongConsumer told(Message what, long all) {
    return done -> {
      session.expectWanted();
      session.progress().done(what, done, all);
    };
  }
}
