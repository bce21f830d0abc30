package org.dsisim.study.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.dsisim.chance.Chance;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.study.StudiedFigure;

/**
 * Draws over what nobody knows, or over what the room decides; never over both.
 *
 * @param inputs all of one side
 * @param all in the order of their indices
 * @param ranges of the figures, in the order in which they were asked for
 */
public record Draws(
    Side side,
    List<UncertainInput> inputs,
    Correlations correlations,
    List<Draw> all,
    List<Range> ranges) {

  /**
   * Why draws have no answer.
   *
   * @param first of them, as an example
   */
  public record NoAnswer(Message first, int count) {}

  /**
   * Draws inputs and tries the option under each draw.
   *
   * @param inputs at least one, all of one side, all drawn
   * @param asItIs the figures of the option as it is
   * @param payers the ids of all who are asked
   * @param count at least one
   * @param onTheWay told how many are done
   */
  public static Draws of(
      Trials trials,
      List<ResultValue> asItIs,
      List<UncertainInput> inputs,
      Correlations correlations,
      Chance chance,
      List<String> payers,
      int count,
      LongConsumer onTheWay) {
    Settings settings = new Settings(inputs, correlations, chance, payers);
    List<Integer> indices = IntStream.range(0, count).boxed().toList();
    List<List<String>> values = new ArrayList<>(count);
    trials.inOrder().each(indices, index -> settings.values(index), values::add);
    List<Setting> drawn =
        indices.stream().map(index -> settings.set(index, values.get(index))).toList();
    List<Tried> tried = trials.of(drawn, onTheWay);
    List<Draw> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(new Draw(i, settings.shown(values.get(i), drawn.get(i)), tried.get(i)));
    }
    List<Range> ranges = new ArrayList<>();
    List<StudiedFigure> figures = trials.figures();
    for (int i = 0; i < figures.size(); i++) {
      ranges.add(Range.of(figures.get(i), i, asItIs.get(i), all));
    }
    return new Draws(
        inputs.get(0).side(), List.copyOf(inputs), correlations, List.copyOf(all), ranges);
  }

  /** What was really drawn of each input. */
  public List<DrawnInput> drawn() {
    List<DrawnInput> drawn = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      int position = i;
      drawn.add(
          DrawnInput.of(
              inputs.get(i), all.stream().map(one -> one.values().get(position)).toList()));
    }
    return drawn;
  }

  /** Why draws have no answer, and how many each; empty where all have one. */
  public List<NoAnswer> noAnswers() {
    Map<String, NoAnswer> byReason = new LinkedHashMap<>();
    for (Draw draw : all) {
      if (draw.tried() instanceof Tried.WithoutAnswer none) {
        byReason.merge(
            none.key(),
            new NoAnswer(none.why(), 1),
            (before, one) -> new NoAnswer(before.first(), before.count() + 1));
      }
    }
    return List.copyOf(byReason.values());
  }

  /** In how many draws somebody owes an amount that nobody can tell. */
  public int least() {
    return Math.toIntExact(
        all.stream()
            .filter(one -> one.tried() instanceof Tried.Answered answered && answered.isLeast())
            .count());
  }

  /** How many draws have an answer. */
  public int answered() {
    return all.size() - noAnswers().stream().mapToInt(NoAnswer::count).sum();
  }
}
