package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dsisim.indicator.figure.IndicatorList;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.indicator.statistic.PartyBands;
import org.dsisim.indicator.statistic.RankOrder;
import org.dsisim.indicator.statistic.ShareStatistics;
import org.dsisim.message.Message;
import org.dsisim.simulation.FundOutcome;
import org.dsisim.simulation.LiablePayers;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a fund's year without a look at its payers one by one: indicators with the
 * names and values that {@link YearResults} gives them. Computed when somebody asks, the cheap ones
 * first. For one thread at a time.
 */
public final class FundResults {

  private final FundOutcome outcome;
  private final @Nullable Baseline baseline;
  private @Nullable ShareStatistics shares;
  private @Nullable PartyBands bands;
  private final Map<String, ResultValue> found = new HashMap<>();
  private final List<Consumer<IndicatorList>> next = new ArrayList<>();

  /**
   * The results of a fund's year.
   *
   * @param baseline the formula that the order of Parties is held against; null for none
   */
  public FundResults(FundOutcome outcome, @Nullable Baseline baseline) {
    this.outcome = outcome;
    this.baseline = baseline;
    next.add(this::money);
    next.add(list -> ReceiptIndicators.add(outcome.parties(), list));
    next.add(list -> InequalityIndicators.add(outcome.parties(), list));
    next.add(this::order);
  }

  private void money(IndicatorList list) {
    list.usd("owed", outcome.owed(), Message.of("indicator.followed"));
    list.usd("expected", outcome.expected(), Message.of("indicator.expected"));
    MoneyIndicators.addFund(outcome.fund(), outcome.assumptions(), list);
  }

  private void order(IndicatorList list) {
    RankOrder order =
        baseline == null
            ? null
            : baseline.against(outcome.year(), outcome.fund().net(), outcome.parties());
    InequalityIndicators.addOrder(baseline, order, list);
  }

  /** The shares of the fund. */
  public ShareStatistics shares() {
    if (shares == null) {
      shares = ShareStatistics.of(outcome.parties());
    }
    return shares;
  }

  /** The bands of the formula. */
  public PartyBands bands() {
    if (bands == null) {
      bands = PartyBands.of(outcome.allocation());
    }
    return bands;
  }

  /** What came out. */
  public FundOutcome outcome() {
    return outcome;
  }

  /** The value of an indicator; null of one that only a whole run can tell. */
  public @Nullable ResultValue value(String name) {
    ResultValue count = outcome.liable().size() == 1 ? count(name, outcome.liable().get(0)) : null;
    return count == null ? listed(name) : count;
  }

  /** Of payers under one rule set; under several, some would be counted twice. */
  private @Nullable ResultValue count(String name, LiablePayers payers) {
    return switch (name) {
      case "payers_liable" -> ResultValue.count(payers.liable());
      case "payers_unknown_base" -> ResultValue.count(outcome.unknown());
      case "unknown_if_above_more_liable" -> supposed(payers, payers.moreIfAbove());
      case "unknown_if_not_above_more_liable" -> supposed(payers, payers.moreIfNotAbove());
      default -> null;
    };
  }

  /** Where all is known, nothing is supposed. */
  private static ResultValue supposed(LiablePayers payers, int more) {
    return payers.doubtful() == 0 ? new ResultValue.Unknown("number") : ResultValue.count(more);
  }

  private @Nullable ResultValue listed(String name) {
    while (!found.containsKey(name) && !next.isEmpty()) {
      IndicatorList list = new IndicatorList();
      next.remove(0).accept(list);
      list.all().forEach(one -> found.putIfAbsent(one.name(), one.value()));
    }
    return found.get(name);
  }
}
