package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Value;
import org.dsisim.simulation.asking.AskedYear;
import org.dsisim.simulation.asking.KnownYear;
import org.dsisim.simulation.asking.YearAssessment;
import org.dsisim.simulation.payer.PayerSum;
import org.dsisim.simulation.sum.AddedUp;
import org.dsisim.simulation.year.MeasuredUsers;
import org.dsisim.simulation.year.YearContext;
import org.dsisim.simulation.year.YearParameters;
import org.jspecify.annotations.Nullable;

/**
 * What rules answered about the payers of a scenario, kept for whoever runs it again under other
 * values. A rate changes no answer, and nor does uptake: then amounts alone are computed anew. A
 * threshold, a switch or a list may change any: then all are asked again. The years last asked
 * about are kept, and none of more users than are kept otherwise. Safe for use by several threads.
 */
public final class AskedBefore {

  /** Years and settings that are kept: a run of some years under a few settings of its switches. */
  private static final int MOST_YEARS = 32;

  /** Users in all that is kept, of whom each takes a few hundred bytes. */
  private static final int MOST_USERS = 400_000;

  private final Scenario scenario;
  private final List<User> users;
  private final Map<Key, Known<KnownYear>> contexts = new LinkedHashMap<>(MOST_YEARS, 0.75f, true);
  private final Map<Key, Known<AskedYear>> years = new LinkedHashMap<>(MOST_YEARS, 0.75f, true);
  private final Map<SumsKey, Known<AddedUp>> sums = new LinkedHashMap<>(MOST_YEARS, 0.75f, true);
  private final Map<Key, Known<@Nullable ColumnedYear>> columned =
      new LinkedHashMap<>(MOST_YEARS, 0.75f, true);
  private final Map<Key, Known<@Nullable MeasuredUsers>> measured =
      new LinkedHashMap<>(MOST_YEARS, 0.75f, true);

  /** Made when an option may be worked out in columns. */
  private @Nullable List<User> packed;

  /** Nothing yet, of a scenario. */
  public AskedBefore(Scenario scenario) {
    this.scenario = scenario;
    this.users = Simulator.inOrder(scenario);
  }

  /** The scenario's users in the order of their ids. */
  List<User> users() {
    return users;
  }

  /** The same for an option: packed where they may be worked out in columns. */
  List<User> users(PolicyOption option) {
    return scenario.uses().isThere() || !YearAssessment.mayTakeColumns(option.contributions())
        ? users
        : packedUsers();
  }

  /** The same, packed: once, however many ask. */
  public synchronized List<User> packedUsers() {
    List<User> known = packed;
    if (known == null) {
      known = users instanceof PackedUsers ? users : PackedUsers.of(users);
      packed = known;
    }
    return known;
  }

  /** What is known of a year, made by whoever first asks for it while others ask for others. */
  private static final class Known<Y extends @Nullable Object> {

    private @Nullable List<Y> made;

    synchronized Y get(Supplier<Y> unmade) {
      List<Y> known = made;
      if (known == null) {
        known = Collections.singletonList(unmade.get());
        made = known;
      }
      return known.get(0);
    }
  }

  /** A value on which answers or what is asked about may depend. */
  private record Decisive(
      String owner, String name, Value value, boolean setting, @Nullable Integer validFrom) {}

  /** All values that payers' sums come from, and which sums they are. */
  private record SumsKey(
      int year,
      List<ContributionRules> rules,
      List<List<ParameterValue>> values,
      List<Class<?>> wanted,
      int hash) {

    SumsKey(
        int year,
        List<ContributionRules> rules,
        List<List<ParameterValue>> values,
        List<Class<?>> wanted) {
      this(year, rules, values, wanted, hash(values));
    }

    /** Of the values alone, and not of what is said of each. */
    private static int hash(List<List<ParameterValue>> values) {
      int hash = 0;
      for (List<ParameterValue> some : values) {
        for (ParameterValue one : some) {
          hash = 31 * hash + one.value().hashCode();
        }
      }
      return hash;
    }

    /** Looked up several times, and long to compute. */
    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof SumsKey key
          && hash == key.hash
          && year == key.year
          && rules.equals(key.rules)
          && values.equals(key.values)
          && wanted.equals(key.wanted);
    }
  }

  /** Rules are another's as soon as they were read again. */
  private record Key(int year, List<ContributionRules> rules, List<Decisive> values) {}

  /** Whether it is of this very scenario, in whatever years. */
  public boolean isOf(Scenario other) {
    return Objects.equals(scenario.heading().id(), other.heading().id())
        && scenario.users() == other.users();
  }

  /**
   * A year under an option's values: one that was asked about before where no value has changed
   * that decides any answer.
   *
   * @param unknown one of which nothing is known
   * @param unasked one that nobody asked about
   */
  AskedYear year(
      PolicyOption option,
      int year,
      YearParameters inForce,
      Supplier<KnownYear> unknown,
      Function<KnownYear, AskedYear> unasked) {
    return known(years, key(option, year, inForce, true))
        .get(() -> unasked.apply(known(contexts, key(option, year, inForce, false)).get(unknown)));
  }

  /**
   * What the payers of a year add up to: a formula's values change nothing of it.
   *
   * @param ofNobody the same sums of nobody, into which it is taken
   * @param unadded adds it up
   */
  AddedUp sums(
      PolicyOption option,
      int year,
      YearParameters inForce,
      AddedUp ofNobody,
      Supplier<AddedUp> unadded) {
    List<List<ParameterValue>> values = new ArrayList<>();
    option.contributions().forEach(rules -> values.add(List.copyOf(inForce.of(rules).all())));
    values.add(List.copyOf(inForce.assumptions().all()));
    List<Class<?>> wanted =
        ofNobody.alongside().stream().<Class<?>>map(PayerSum::getClass).toList();
    SumsKey key = new SumsKey(year, option.contributions(), values, wanted);
    ofNobody.addAll(known(sums, key).get(unadded));
    return ofNobody;
  }

  /**
   * The same year in columns, which hold whatever its thresholds are; null where it does not fit
   * into them.
   */
  @Nullable ColumnedYear columned(
      PolicyOption option, int year, YearParameters inForce, Supplier<YearContext> yearContext) {
    return known(columned, key(option, year, inForce, false))
        .get(
            () -> {
              YearContext context = yearContext.get();
              List<MeasuredUsers> users = new ArrayList<>();
              for (ContributionRules rules : option.contributions()) {
                MeasuredUsers one = measured(rules, year, inForce, context);
                if (one == null) {
                  return null;
                }
                users.add(one);
              }
              return ColumnedYear.of(option, context, users);
            });
  }

  /** Users as a rule set measures them: only few of its parameters, and of assumptions, say how. */
  private @Nullable MeasuredUsers measured(
      ContributionRules rules, int year, YearParameters inForce, YearContext yearContext) {
    ParameterValues parameterValues = inForce.of(rules);
    List<Decisive> values = new ArrayList<>();
    for (ParameterValue parameterValue : parameterValues.all()) {
      if (MeasuringParameter.of(parameterValue.name()) != null) {
        values.add(decisive(rules.id(), parameterValue));
      }
    }
    addAssumptions(inForce, values);
    return known(measured, new Key(year, List.of(rules), values))
        .get(() -> MeasuredUsers.of(rules, parameterValues, yearContext));
  }

  private <K, Y extends @Nullable Object> Known<Y> known(Map<K, Known<Y>> kept, K key) {
    synchronized (kept) {
      Known<Y> known = kept.get(key);
      if (known == null) {
        known = new Known<>();
        kept.put(key, known);
        if (kept.size() > MOST_YEARS
            || (kept.size() > 1 && (long) kept.size() * users.size() > MOST_USERS)) {
          kept.remove(kept.keySet().iterator().next());
        }
      }
      return known;
    }
  }

  private static Key key(
      PolicyOption option, int year, YearParameters inForce, boolean withThresholds) {
    List<Decisive> values = new ArrayList<>();
    for (ContributionRules rules : option.contributions()) {
      for (ParameterValue parameterValue : inForce.of(rules).all()) {
        if (rules.isDecidedBy(parameterValue) && (withThresholds || !isThreshold(parameterValue))) {
          values.add(decisive(rules.id(), parameterValue));
        }
      }
    }
    addAssumptions(inForce, values);
    return new Key(year, option.contributions(), values);
  }

  private static void addAssumptions(YearParameters inForce, List<Decisive> to) {
    ParameterValues assumptions = inForce.assumptions();
    for (ParameterValue parameterValue : assumptions.all()) {
      if (mayChangeFigures(parameterValue.name())) {
        to.add(decisive(assumptions.owner(), parameterValue));
      }
    }
  }

  private static boolean isThreshold(ParameterValue parameterValue) {
    return AssessmentBase.ofThreshold(parameterValue.name()) != null
        && parameterValue.value().number() != null;
  }

  private static Decisive decisive(String owner, ParameterValue parameterValue) {
    // A value that is set holds in all years, and one of a table perhaps in this year alone.
    Integer validFrom = parameterValue.dated().validFrom();
    return new Decisive(
        owner, parameterValue.name(), parameterValue.value(), parameterValue.setting(), validFrom);
  }

  /** Uptake, administration and the like do not; of assumptions that rule sets name, any may. */
  private static boolean mayChangeFigures(String name) {
    return ReservedAssumption.of(name).map(ReservedAssumption::changesFigures).orElse(true);
  }
}
