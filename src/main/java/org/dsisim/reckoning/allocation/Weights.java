package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.formula.WeightBase.ByFigures;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.allocation.Derivation.InComponent;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * What Parties weigh in the components of a formula, computed from what its rules name.
 *
 * <p>Who is excluded for an unknown figure is left out before anything is compared: medians and
 * scales are those of the Parties that are left.
 */
final class Weights {

  private final NamedValues values;
  private final Factors factors;
  private final Map<Component, List<Weighed>> byComponent = new LinkedHashMap<>();
  private final Map<CountryCode, Weighing> excluded = new LinkedHashMap<>();
  private final MissingFigures missing = new MissingFigures();

  /**
   * What a Party weighs, with the answer that says so.
   *
   * @param byFigures how it came about from figures; null where it did not, or one is unknown
   */
  record Weighed(Weighing weighing, Fraction weight, @Nullable WeightByFigures byFigures) {

    /**
     * How a share of the Party came about by this weight.
     *
     * @param component in which it weighs, a part of the fund
     * @param sum of what all weigh in it
     * @param share of the fund
     */
    InComponent in(Component component, Fraction part, Fraction sum, Fraction share) {
      return new InComponent(component, part, weight, sum, share, byFigures, weighing.rule());
    }
  }

  private Weights(NamedValues values) {
    this.values = values;
    this.factors = new Factors(values);
  }

  /**
   * The weights in some components.
   *
   * @param counted those that have a part of the fund; an unknown figure in another one excludes
   *     nobody
   * @throws CannotAllocate when a weight is below zero
   */
  static Weights of(Collection<Weighing> weighings, Set<Component> counted, NamedValues values) {
    Weights weights = new Weights(values);
    List<Weighing> counting =
        weighings.stream().filter(weighing -> counted.contains(weighing.component())).toList();
    counting.forEach(weights::exclude);
    for (Component component : counted) {
      List<Weighing> of =
          counting.stream()
              .filter(weighing -> weighing.component().equals(component))
              .filter(weighing -> !weights.excluded.containsKey(code(weighing)))
              .toList();
      weights.byComponent.put(component, weights.weigh(of));
    }
    return weights;
  }

  /** The weights in a component, in the order of the Parties. */
  List<Weighed> in(Component component) {
    return byComponent.getOrDefault(component, List.of());
  }

  /** Who is excluded, with the answer that names the unknown figure. */
  Map<CountryCode, Weighing> excluded() {
    return excluded;
  }

  /** Figures that are not known, and what became of them. */
  List<Message> missing() {
    return missing.inWords();
  }

  private void exclude(Weighing weighing) {
    if (weighing.base() instanceof ByFigures by
        && ByFigures.EXCLUDED.equals(whereUnknown(by))
        && !excluded.containsKey(code(weighing))) {
      for (Factor factor : by.factors()) {
        if (factors.of(factor, weighing.party().country()) == null) {
          excluded.put(code(weighing), weighing);
          missing.excludes(code(weighing), factors.lack(factor, weighing.party().country()));
          return;
        }
      }
    }
  }

  private String whereUnknown(ByFigures by) {
    if (by.unknown() == null) {
      return ByFigures.ZERO;
    }
    String word = values.word(by.unknown());
    if (!ByFigures.WORDS.contains(word)) {
      throw new CannotAllocate(new Refusal.NoChoice(by.unknown()));
    }
    return word;
  }

  private List<Weighed> weigh(List<Weighing> weighings) {
    Fraction[] weights = new Fraction[weighings.size()];
    WeightByFigures[] computed = new WeightByFigures[weights.length];
    Map<ByFigures, List<Integer>> figures = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      WeightBase base = weighings.get(i).base();
      weights[i] = base.accept(new WithoutFigures());
      if (base instanceof ByFigures by) {
        figures.computeIfAbsent(by, key -> new ArrayList<>()).add(i);
      }
    }
    figures.forEach(
        (by, places) ->
            byFigures(by, places.stream().map(weighings::get).toList())
                .forEach(
                    (place, weight) -> {
                      computed[places.get(place)] = weight;
                      weights[places.get(place)] = weight.weight();
                    }));
    List<Weighed> weighed = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      weighed.add(new Weighed(weighings.get(i), weights[i], computed[i]));
    }
    return weighed;
  }

  /**
   * Who lacks a figure weighs nothing, or takes the median of those that have it.
   *
   * @return the weights that are known, by the place in the list
   */
  private Map<Integer, WeightByFigures> byFigures(ByFigures by, List<Weighing> weighings) {
    boolean median = ByFigures.MEDIAN.equals(whereUnknown(by));
    Map<Factor, @Nullable Fraction> medians = new LinkedHashMap<>();
    if (median) {
      by.factors().forEach(factor -> medians.put(factor, median(factor, weighings)));
    }
    Map<Integer, WeightByFigures> weights = new LinkedHashMap<>();
    for (int i = 0; i < weighings.size(); i++) {
      List<Fraction> known = new ArrayList<>();
      for (Factor factor : by.factors()) {
        Fraction one = factor(factor, weighings.get(i), medians);
        if (one != null) {
          known.add(one);
        }
      }
      if (known.size() == by.factors().size()) {
        weights.put(i, new WeightByFigures(List.copyOf(known), null, null));
      }
    }
    return by.minMax() ? scaled(weights) : weights;
  }

  private @Nullable Fraction factor(
      Factor factor, Weighing weighing, Map<Factor, @Nullable Fraction> medians) {
    Country country = weighing.party().country();
    Fraction known = factors.of(factor, country);
    if (known != null) {
      noteNeutral(factor, weighing);
      return known;
    }
    Fraction median = medians.get(factor);
    Message lack = factors.lack(factor, country);
    if (median == null) {
      missing.weighsNothing(country.code(), lack, weighing.component());
    } else {
      missing.takesMedian(country.code(), lack, weighing.component());
    }
    return median;
  }

  private void noteNeutral(Factor factor, Weighing weighing) {
    String otherwise = factors.otherwise(factor, weighing.party().country());
    if (otherwise != null) {
      missing.takesOther(code(weighing), factor.criterion(), values.word(otherwise), otherwise);
    }
  }

  private @Nullable Fraction median(Factor factor, List<Weighing> weighings) {
    List<Fraction> known = new ArrayList<>();
    for (Weighing weighing : weighings) {
      Fraction one = factors.of(factor, weighing.party().country());
      if (one != null) {
        known.add(one);
      }
    }
    known.sort(null);
    int n = known.size();
    return n == 0 ? null : known.get((n - 1) / 2).plus(known.get(n / 2)).dividedBy(Fraction.of(2));
  }

  /** From zero for the least to one for the most. */
  private static Map<Integer, WeightByFigures> scaled(Map<Integer, WeightByFigures> weights) {
    List<Fraction> products = weights.values().stream().map(WeightByFigures::product).toList();
    Fraction least = products.stream().reduce(Fraction::min).orElse(Fraction.ZERO);
    Fraction most = products.stream().reduce(Fraction::max).orElse(Fraction.ZERO);
    Map<Integer, WeightByFigures> scaled = new LinkedHashMap<>();
    weights.forEach((place, weight) -> scaled.put(place, weight.scaled(least, most)));
    return scaled;
  }

  /** What a Party weighs whatever its figures; zero where these decide. */
  private final class WithoutFigures implements WeightBase.Visitor<Fraction> {

    @Override
    public Fraction visit(WeightBase.Equally weight) {
      return Fraction.ONE;
    }

    @Override
    public Fraction visit(WeightBase.Nothing weight) {
      return Fraction.ZERO;
    }

    @Override
    public Fraction visit(WeightBase.ByParameter weight) {
      return Factors.notNegative(weight.parameter(), values);
    }

    @Override
    public Fraction visit(ByFigures weight) {
      return Fraction.ZERO;
    }
  }

  private static CountryCode code(Weighing weighing) {
    return weighing.party().country().code();
  }
}
