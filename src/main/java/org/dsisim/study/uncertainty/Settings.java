package org.dsisim.study.uncertainty;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.chance.Chance;
import org.dsisim.parameter.ParameterOverride;

/** Inputs from numbers by chance to values in force. */
final class Settings {

  /** Independent numbers of one draw and input: one for draws, another for a second sample. */
  private static final int TURNS = 2;

  private final List<UncertainInput> inputs;
  private final Correlations correlations;
  private final List<Chance.Stream> streams;
  private final PartsDrawn parts;

  /** Settings of inputs none of which each payer has for itself. */
  Settings(List<UncertainInput> inputs, Correlations correlations, Chance chance) {
    this(inputs, correlations, chance, List.of());
  }

  /**
   * Settings of inputs.
   *
   * @param payers the ids of all who are asked
   */
  Settings(
      List<UncertainInput> inputs, Correlations correlations, Chance chance, List<String> payers) {
    this.inputs = inputs;
    this.correlations = correlations;
    this.streams = inputs.stream().map(input -> chance.stream(input.address())).toList();
    this.parts = new PartsDrawn(inputs, chance, payers);
  }

  /**
   * Independent numbers between 0 and 1, one for each input.
   *
   * @param turn 0, or 1 for a second sample
   */
  double[] numbers(int index, int turn) {
    double[] numbers = new double[inputs.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = streams.get(i).numbers(index, TURNS)[turn];
    }
    return numbers;
  }

  /** The values of all inputs, as they are put in force. */
  List<String> values(double[] independent) {
    double[] joined = correlations.join(independent);
    List<String> values = new ArrayList<>(joined.length);
    for (int i = 0; i < joined.length; i++) {
      values.add(inputs.get(i).spread().at(joined[i]));
    }
    return values;
  }

  /** The values of a draw; of what each payer has for itself, one that is for nobody. */
  List<String> values(int index) {
    return values(numbers(index, 0));
  }

  /**
   * The values of a draw as they are shown: of what each payer has for itself, the mean.
   *
   * @param setting the draw
   */
  List<String> shown(List<String> values, Setting setting) {
    List<String> shown = new ArrayList<>(values);
    for (int i = 0; i < shown.size(); i++) {
      if (inputs.get(i).isOfEachPayer()) {
        shown.set(i, parts.mean(inputs.get(i), setting.parts()));
      }
    }
    return shown;
  }

  /** Values put in force for all, none of them of each payer. */
  Setting set(List<String> values) {
    return Setting.of(ofAll(values));
  }

  /** A draw put in force. */
  Setting set(int index, List<String> values) {
    return new Setting(ofAll(values), parts.in(index));
  }

  private List<ParameterOverride> ofAll(List<String> values) {
    List<ParameterOverride> set = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      if (!inputs.get(i).isOfEachPayer()) {
        set.add(inputs.get(i).set(values.get(i)));
      }
    }
    return set;
  }
}
