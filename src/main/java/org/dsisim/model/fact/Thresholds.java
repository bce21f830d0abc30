package org.dsisim.model.fact;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds and lists of a rule set in one year, prepared so that a rule sees standings, never
 * figures. A parameter named {@code sales_threshold} tests the figure {@code sales}.
 */
public final class Thresholds {

  private static final Fraction CENTS = Fraction.of(100);
  private static final long NOT_WHOLE = Long.MAX_VALUE;

  /**
   * A threshold.
   *
   * @param whole the largest whole number that does not exceed it; {@link #NOT_WHOLE} where that is
   *     out of reach
   */
  private record Threshold(String name, AssessmentBase base, Fraction limit, long whole) {

    static Threshold of(String name, AssessmentBase base, Fraction limit) {
      BigInteger floor = limit.floor();
      return new Threshold(
          name, base, limit, floor.bitLength() < Long.SIZE ? floor.longValue() : NOT_WHOLE);
    }

    boolean isExceededBy(Figures figures) {
      if (whole != NOT_WHOLE && figures.isWhole(base)) {
        return figures.whole(base) > whole;
      }
      return Objects.requireNonNull(figures.of(base)).compareTo(limit) > 0;
    }
  }

  /** The words of a list, to be searched as soon as a rule asks for one of them. */
  private static final class Listed {
    private final String name;
    private final List<String> words;
    private @Nullable Set<String> set;

    private Listed(String name, List<String> words) {
      this.name = name;
      this.words = words;
    }

    boolean contains(String word) {
      Set<String> known = set;
      if (known == null) {
        known = Set.copyOf(words);
        set = known;
      }
      return known.contains(word);
    }
  }

  private final Map<String, Threshold> byName = new LinkedHashMap<>();

  /** The same, to be found by the very name: rules ask for a few, and for each of all payers. */
  private final Threshold[] all;

  private final Map<String, Listed> lists = new LinkedHashMap<>();
  private final Listed[] allLists;
  private final Map<String, Fraction> sums = new LinkedHashMap<>();
  private final boolean useDecides;
  private final boolean useIsPresumed;
  private final Map<String, Fraction> numbers = new LinkedHashMap<>();

  /** No thresholds and no lists. */
  public static final Thresholds NONE = new Thresholds();

  private Thresholds() {
    all = new Threshold[0];
    allLists = new Listed[0];
    useDecides = false;
    useIsPresumed = false;
  }

  /** The thresholds and lists among the parameters of a rule set. */
  public Thresholds(ParameterValues values) {
    this(values, from -> Fraction.ONE);
  }

  /**
   * The same, thresholds in US dollars following prices.
   *
   * @param prices by what prices have been multiplied since a year: that from which a threshold
   *     holds; a threshold without a date follows nothing
   */
  public Thresholds(ParameterValues values, IntFunction<Fraction> prices) {
    for (ParameterValue parameterValue : values.all()) {
      AssessmentBase base = AssessmentBase.ofThreshold(parameterValue.name());
      Fraction limit = parameterValue.value().number();
      if (limit != null) {
        numbers.put(parameterValue.name(), limit);
      }
      if (base != null && limit != null) {
        Integer from = parameterValue.dated().validFrom();
        Fraction raised = from == null ? limit : limit.times(prices.apply(from));
        String name = parameterValue.name().intern();
        byName.put(
            name,
            Threshold.of(name, base, limit(base, parameterValue.value().unit(), raised, limit)));
      } else if (parameterValue.value().unit() == Unit.LIST) {
        String name = parameterValue.name().intern();
        lists.put(name, new Listed(name, parameterValue.value().items()));
      } else if (parameterValue.value().unit() == Unit.USD && limit != null) {
        sums.put(parameterValue.name(), limit.times(CENTS));
      }
    }
    all = byName.values().toArray(Threshold[]::new);
    allLists = lists.values().toArray(Listed[]::new);
    useDecides = MeasuringParameter.asksByUse(values);
    useIsPresumed = MeasuringParameter.presumesUse(values);
  }

  /** All that it says: another one with the same content says the same of every payer. */
  public List<List<String>> content() {
    List<List<String>> content = new ArrayList<>();
    byName.forEach(
        (name, one) -> content.add(List.of(name, one.base().name(), one.limit().asKept())));
    content.add(List.of());
    lists.forEach(
        (name, one) -> {
          content.add(List.of(name));
          content.add(one.words);
        });
    content.add(List.of());
    sums.forEach((name, cents) -> content.add(List.of(name, cents.asKept())));
    content.add(List.of());
    numbers.forEach((name, number) -> content.add(List.of(name, number.asKept())));
    content.add(List.of(String.valueOf(useDecides), String.valueOf(useIsPresumed)));
    return content;
  }

  /** Whether only those are asked that are known to use DSI. */
  boolean useDecides() {
    return useDecides;
  }

  /** Whether those are asked too of whom nobody knows it, unless they show that they use none. */
  boolean useIsPresumed() {
    return useIsPresumed;
  }

  /** What a figure is held against: money in cents, and of a part of something percent. */
  private static Fraction limit(AssessmentBase base, Unit unit, Fraction raised, Fraction limit) {
    if (base.isMoney()) {
      return raised.times(CENTS);
    }
    return base.isRatio() && unit == Unit.SHARE ? limit.times(CENTS) : limit;
  }

  /** The names of the thresholds, in the order of the table. */
  public Set<String> names() {
    return byName.keySet();
  }

  /**
   * The figure that a threshold tests.
   *
   * @throws IllegalArgumentException when there is no such threshold
   */
  public AssessmentBase base(String name) {
    return threshold(name).base();
  }

  /**
   * What has to be exceeded: cents, or a number; raised where the threshold follows prices.
   *
   * @throws IllegalArgumentException when there is no such threshold
   */
  public Fraction limit(String name) {
    return threshold(name).limit();
  }

  /**
   * How a payer's figure stands to a threshold.
   *
   * @throws IllegalArgumentException when there is no such threshold
   */
  public ThresholdStatus standing(String name, Figures figures) {
    Threshold threshold = threshold(name);
    if (!figures.knows(threshold.base())) {
      return ThresholdStatus.UNKNOWN;
    }
    return threshold.isExceededBy(figures) ? ThresholdStatus.ABOVE : ThresholdStatus.NOT_ABOVE;
  }

  /** Whether a threshold tests a figure that is not known. */
  boolean anyUntold(Figures figures) {
    for (Threshold one : all) {
      if (!figures.knows(one.base())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word is an item of a list.
   *
   * @throws IllegalArgumentException when there is no such list
   */
  @SuppressWarnings("ReferenceEquality") // the names in rules are literals
  public boolean lists(String list, String word) {
    for (Listed one : allLists) {
      if (one.name == list) {
        return one.contains(word);
      }
    }
    Listed items = lists.get(list);
    if (items == null) {
      throw new IllegalArgumentException("'" + list + "' is not a parameter of unit list.");
    }
    return items.contains(word);
  }

  /**
   * A number as it is written, whatever it counts.
   *
   * @throws IllegalArgumentException when there is no such parameter
   */
  Fraction number(String name) {
    Fraction number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("'" + name + "' is not a number.");
    }
    return number;
  }

  /**
   * A sum of money, in cents.
   *
   * @throws IllegalArgumentException when there is no such parameter
   */
  Fraction cents(String name) {
    Fraction cents = sums.get(name);
    if (cents == null) {
      throw new IllegalArgumentException("'" + name + "' is not a parameter of unit USD.");
    }
    return cents;
  }

  @SuppressWarnings("ReferenceEquality") // the names in rules are literals
  private Threshold threshold(String name) {
    for (Threshold one : all) {
      if (one.name() == name) {
        return one;
      }
    }
    Threshold threshold = byName.get(name);
    if (threshold == null) {
      throw new IllegalArgumentException(
          "'" + name + "' is not a threshold: no number, or not named FIGURE_threshold.");
    }
    return threshold;
  }
}
