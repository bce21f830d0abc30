package org.dsisim.study.bracket;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.parameter.ParameterOverride;
import org.jspecify.annotations.Nullable;

/**
 * Every way to choose one alternative of each bracket. Where another formula is chosen, brackets of
 * the one that it takes the place of choose nothing, and stay at their first alternative.
 */
public final class Combinations {

  private final List<Bracket> brackets;
  private final String formula;
  private final int ofFormula;

  /**
   * The combinations of some brackets, of which at most one is of the formula.
   *
   * @param option with the formula that the brackets' parameters are of
   */
  public Combinations(List<Bracket> brackets, PolicyOption option) {
    this.brackets = List.copyOf(brackets);
    this.formula = option.formula().id();
    this.ofFormula = brackets.stream().map(Bracket::isOfFormula).toList().indexOf(true);
  }

  /** The brackets. */
  public List<Bracket> brackets() {
    return brackets;
  }

  /** How many there are; as many as a long counts where there are more. */
  public long count() {
    if (ofFormula < 0) {
      return product(null);
    }
    long count = 0;
    for (Alternative alternative : brackets.get(ofFormula).alternatives()) {
      long product = product(alternative.option());
      count = count > Long.MAX_VALUE - product ? Long.MAX_VALUE : count + product;
    }
    return count;
  }

  private long product(@Nullable PolicyOption option) {
    long product = 1;
    for (Bracket bracket : brackets) {
      int alternatives = bracket.alternatives().size();
      if (!bracket.isOfFormula() && chooses(bracket, option)) {
        product = product > Long.MAX_VALUE / alternatives ? Long.MAX_VALUE : product * alternatives;
      }
    }
    return product;
  }

  /** Whether an option with that formula has the parameter of the bracket. */
  private boolean chooses(Bracket bracket, @Nullable PolicyOption option) {
    return !bracket.owner().equals(formula)
        || option == null
        || option.formula().id().equals(formula);
  }

  /** The choices, the last bracket's changing first: of each bracket the number of one. */
  public List<List<Integer>> all() {
    List<List<Integer>> all = new ArrayList<>();
    add(new ArrayList<>(), all);
    return all;
  }

  private void add(List<Integer> chosen, List<List<Integer>> to) {
    if (chosen.size() == brackets.size()) {
      if (isMeant(chosen)) {
        to.add(List.copyOf(chosen));
      }
      return;
    }
    int alternatives = brackets.get(chosen.size()).alternatives().size();
    for (int i = 0; i < alternatives; i++) {
      chosen.add(i);
      add(chosen, to);
      chosen.remove(chosen.size() - 1);
    }
  }

  private boolean isMeant(List<Integer> choices) {
    PolicyOption option = option(choices);
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i) > 0 && !chooses(brackets.get(i), option)) {
        return false;
      }
    }
    return true;
  }

  /** The option with the formula that is chosen; null where the formula stays. */
  @Nullable PolicyOption option(List<Integer> choices) {
    return ofFormula < 0
        ? null
        : brackets.get(ofFormula).alternatives().get(choices.get(ofFormula)).option();
  }

  /** The values of what is chosen. */
  List<ParameterOverride> settings(List<Integer> choices) {
    List<ParameterOverride> settings = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      settings.addAll(brackets.get(i).alternatives().get(choices.get(i)).settings());
    }
    return settings;
  }

  /** The same choices but for the formula, as a key; the choices themselves without a formula. */
  List<Integer> withoutFormula(List<Integer> choices) {
    if (ofFormula < 0) {
      return choices;
    }
    List<Integer> others = new ArrayList<>(choices);
    others.set(ofFormula, 0);
    return others;
  }

  /** The number of the bracket of the formula; -1 where there is none. */
  public int ofFormula() {
    return ofFormula;
  }
}
