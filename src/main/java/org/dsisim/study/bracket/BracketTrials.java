package org.dsisim.study.bracket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.study.Answer;
import org.dsisim.study.NobodyKnown;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.Trial;
import org.dsisim.study.TriedOption;
import org.jspecify.annotations.Nullable;

/** Tries settings of an option, and looks at the figures that were asked for. */
final class BracketTrials {

  private final TriedOption tried;
  private final List<StudiedFigure> figures;
  private final List<ResultValue> inForce;
  private final UptakeSearch uptake;
  private final NobodyKnown gap;

  BracketTrials(
      TriedOption tried,
      List<StudiedFigure> figures,
      List<ResultValue> inForce,
      UptakeSearch uptake,
      NobodyKnown gap) {
    this.tried = tried.onOneThread();
    this.figures = figures;
    this.inForce = inForce;
    this.uptake = uptake;
    this.gap = gap;
  }

  /** The figures of a trial. */
  static List<ResultValue> values(Trial trial, List<StudiedFigure> figures) {
    return figures.stream().map(trial::value).toList();
  }

  /**
   * A trial, with the uptake at which each figure is what it is with the values in force.
   *
   * @param option with another formula; null where the formula stays
   * @param isInProportion whether amounts are known to be in proportion to uptake
   */
  TriedValues of(
      @Nullable PolicyOption option, List<ParameterOverride> settings, boolean isInProportion) {
    return tried(
        option,
        settings,
        values -> {
          Map<Integer, List<ResultValue>> atUptakes = new HashMap<>();
          IntFunction<List<ResultValue>> at =
              steps -> atUptakes.computeIfAbsent(steps, key -> atUptake(option, settings, key));
          List<BreakEven> evens = new ArrayList<>();
          for (int i = 0; i < figures.size(); i++) {
            int figure = i;
            ResultValue wanted = inForce.get(i);
            ResultValue now = values.get(i);
            BreakEven known = isInProportion ? uptake.inProportion(wanted, now) : null;
            evens.add(
                known == null
                    ? uptake.find(wanted, now, steps -> at.apply(steps).get(figure))
                    : known);
          }
          return evens;
        });
  }

  /** A trial of an assumption, of which no uptake is told. */
  TriedValues ofAssumption(List<ParameterOverride> settings) {
    return tried(null, settings, values -> notTold(Message.of("brackets.even.assumed")));
  }

  private TriedValues tried(
      @Nullable PolicyOption option,
      List<ParameterOverride> settings,
      Function<List<ResultValue>, List<BreakEven>> evens) {
    Answer<TriedValues> answer =
        Answer.of(
            () -> under(option, settings),
            gap,
            trial -> {
              List<ResultValue> values = values(trial, figures);
              return new TriedValues(values, evens.apply(values), trial.isLeast(), null);
            });
    return answer instanceof Answer.Found<TriedValues> found
        ? found.of()
        : withoutResult(((Answer.None<TriedValues>) answer).why());
  }

  /** The trial itself, with all that can be said of it. */
  Trial under(@Nullable PolicyOption option, List<ParameterOverride> settings) {
    return (option == null ? tried : tried.with(option)).under(settings);
  }

  private List<ResultValue> atUptake(
      @Nullable PolicyOption option, List<ParameterOverride> settings, int steps) {
    List<ParameterOverride> all = new ArrayList<>(settings);
    all.addAll(uptake.at(steps));
    try {
      return values(under(option, all), figures);
    } catch (InvalidInput none) {
      // With less in the fund there may be no result, as where its floors take more.
      return figures.stream().<ResultValue>map(one -> new ResultValue.Unknown("USD")).toList();
    }
  }

  private TriedValues withoutResult(Message why) {
    return new TriedValues(
        figures.stream().<ResultValue>map(one -> new ResultValue.Unknown("")).toList(),
        notTold(Message.of("brackets.even.no-result")),
        false,
        why);
  }

  private List<BreakEven> notTold(Message why) {
    return figures.stream().<BreakEven>map(one -> new BreakEven.NotTold(why)).toList();
  }
}
