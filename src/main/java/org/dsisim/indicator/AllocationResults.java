package org.dsisim.indicator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.PartyBands;
import org.dsisim.indicator.statistic.RankOrder;
import org.dsisim.indicator.statistic.ShareStatistics;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A fund that a formula alone gives out, with what is said of it: computed when somebody first
 * asks, and once, however many ask. For one thread at a time.
 */
public final class AllocationResults {

  private static final String RECEIVED = "received_";

  /** Groups by the name of what they receive. */
  private static final Map<String, Group> QUICK_GROUPS =
      Group.STATUSES.stream()
          .collect(Collectors.toUnmodifiableMap(one -> RECEIVED + one.word(), one -> one));

  private final Allocation allocation;
  private final ParameterValues values;
  private final Baseline.@Nullable Shares baseline;
  private @Nullable List<Indicator> indicators;
  private @Nullable Map<String, ResultValue> byName;
  private @Nullable RankOrder order;
  private boolean orderIsKnown;
  private @Nullable ShareStatistics shares;
  private @Nullable PartyBands bands;

  /**
   * The results of an allocation.
   *
   * @param baseline what the order of Parties is held against; null for nothing
   */
  public AllocationResults(
      Allocation allocation, ParameterValues values, Baseline.@Nullable Shares baseline) {
    this.allocation = allocation;
    this.values = values;
    this.baseline = baseline;
  }

  /** What was given out. */
  public Allocation allocation() {
    return allocation;
  }

  /** The shares of the fund. */
  public ShareStatistics shares() {
    if (shares == null) {
      shares = ShareStatistics.of(allocation.parties());
    }
    return shares;
  }

  /** The bands of the formula. */
  public PartyBands bands() {
    if (bands == null) {
      bands = PartyBands.of(allocation);
    }
    return bands;
  }

  /** An indicator by its name; unknown where there is none. */
  public ResultValue indicator(String name) {
    // Both are asked for of hundreds of allocations, and cost less than all the others.
    if (name.equals(Indicator.SPEARMAN)) {
      return number(order() == null ? null : Fraction.of(order().spearman()));
    }
    if (name.equals(Indicator.GINI)) {
      return number(shares().gini());
    }
    ResultValue quick = quick(name);
    if (quick != null) {
      return quick;
    }
    if (byName == null) {
      byName = Indicator.byName(indicators());
    }
    return byName.getOrDefault(name, new ResultValue.Unknown("number"));
  }

  /** Of the others that a table of many allocations shows; null of those that it does not. */
  private @Nullable ResultValue quick(String name) {
    if (indicators != null) {
      return null;
    }
    return switch (name) {
      case "receipt_largest" -> amount(shares().largest());
      case "receipt_smallest" -> amount(shares().smallest());
      case "received_ldc", "received_sids" -> received(name);
      default -> null;
    };
  }

  private static @Nullable ResultValue amount(@Nullable PartyOutcome party) {
    return party == null ? null : ResultValue.usd(party.amount());
  }

  private @Nullable ResultValue received(String name) {
    Group group = QUICK_GROUPS.get(name);
    if (group == null) {
      return null;
    }
    Money sum = Money.ZERO;
    for (PartyOutcome party : allocation.parties()) {
      if (party.eligible() && group.members().test(party.country())) {
        sum = sum.plus(party.amount());
      }
    }
    return ResultValue.usd(sum);
  }

  private static ResultValue number(@Nullable Fraction number) {
    return number == null ? new ResultValue.Unknown("number") : ResultValue.number(number);
  }

  private @Nullable RankOrder order() {
    if (!orderIsKnown) {
      order = baseline == null ? null : baseline.against(allocation.parties());
      orderIsKnown = true;
    }
    return order;
  }

  /** The indicators, always in the same order, each name once. */
  public List<Indicator> indicators() {
    if (indicators == null) {
      indicators = Indicators.of(allocation, values);
    }
    return indicators;
  }
}
