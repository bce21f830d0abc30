package org.dsisim.indicator.statistic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How many figures, as a rule set measured them, lie so near a threshold that a small change would
 * move them across.
 *
 * @param above within {@link #PERCENT} of it, and above
 * @param notAbove within the same, and not above: at the threshold too
 */
public record NearThreshold(String ruleSet, String threshold, int above, int notAbove) {

  /** How near is near, in percent of the threshold: a choice of this simulator, of no text. */
  public static final int PERCENT = 10;

  /** The figures near the thresholds of each rule set that has some, as payers come. */
  static final class Counts {

    private final Map<String, List<Count>> byRuleSet = new LinkedHashMap<>();
    private String ruleSetBefore = "";
    private List<Count> ofRuleSetBefore = List.of();

    void add(PayerOutcome payer) {
      List<Due> dues = payer.dues();
      for (int i = 0; i < dues.size(); i++) {
        Due due = dues.get(i);
        // A rule set may answer for several uses of a payer; it has measured it once.
        if (isFirst(dues, i) && !due.payer().isRepresented()) {
          Payer measured = due.payer();
          List<Count> counts = of(due.ruleSet(), measured.thresholds());
          for (int j = 0; j < counts.size(); j++) {
            counts.get(j).add(measured);
          }
        }
      }
    }

    void add(PayerColumns payers) {
      if (payers.size() > 0) {
        of(payers.ruleSet(), payers.thresholds()).forEach(count -> count.add(payers));
      }
    }

    /** Most options have one rule set, and all payers are counted under it. */
    private List<Count> of(String ruleSet, Thresholds thresholds) {
      if (!ruleSetBefore.equals(ruleSet)) {
        ofRuleSetBefore = byRuleSet.computeIfAbsent(ruleSet, first -> counts(thresholds));
        ruleSetBefore = ruleSet;
      }
      return ofRuleSetBefore;
    }

    /** Adds what was counted of payers behind these, whom the same rule sets were asked about. */
    void addAll(Counts others) {
      others.byRuleSet.forEach(
          (id, counts) -> {
            List<Count> known = byRuleSet.putIfAbsent(id, counts);
            for (int i = 0; known != null && i < known.size(); i++) {
              known.get(i).addAll(counts.get(i));
            }
          });
    }

    private static boolean isFirst(List<Due> dues, int at) {
      // Those of a rule set stand together.
      return at == 0 || !dues.get(at - 1).ruleSet().equals(dues.get(at).ruleSet());
    }

    private static List<Count> counts(Thresholds thresholds) {
      return thresholds.names().stream().map(name -> new Count(thresholds, name)).toList();
    }

    /** One for each threshold, in the order of rule sets and thresholds. */
    List<NearThreshold> all() {
      List<NearThreshold> all = new ArrayList<>();
      byRuleSet.forEach((id, counts) -> counts.forEach(count -> all.add(count.of(id))));
      return List.copyOf(all);
    }
  }

  private static final class Count {

    private static final Fraction MOST = Fraction.of(Long.MAX_VALUE / 2);

    private final String name;
    private final AssessmentBase base;
    private final Fraction limit;
    private final Fraction lowest;
    private final Fraction highest;

    /** Whole numbers beyond which no figure is near: nearly none is. */
    private final boolean bounded;

    private final long from;
    private final long to;

    /** The whole number below the limit, or the limit itself. */
    private final long at;

    private int above;
    private int notAbove;

    Count(Thresholds thresholds, String name) {
      this.name = name;
      this.base = thresholds.base(name);
      this.limit = thresholds.limit(name);
      Fraction band = limit.times(PERCENT).dividedBy(Fraction.of(100));
      this.lowest = limit.minus(band);
      this.highest = limit.plus(band);
      this.bounded = limit.signum() >= 0 && highest.compareTo(MOST) <= 0;
      this.from = bounded ? lowest.floor().longValueExact() : 0;
      this.at = bounded ? limit.floor().longValueExact() : 0;
      this.to = bounded ? highest.floor().longValueExact() + 1 : 0;
    }

    void add(Payer payer) {
      Figures measured = payer.measured();
      if (bounded && measured.isWhole(base)) {
        long figure = measured.whole(base);
        if (figure < from || figure > to) {
          return;
        }
      }
      add(measured.of(base));
    }

    void add(PayerColumns payers) {
      long[] figures = payers.tested(base);
      int size = payers.size();
      long lower = bounded ? from : Long.MIN_VALUE;
      long upper = bounded ? to : Long.MAX_VALUE;
      for (int i = 0; i < size; i++) {
        long figure = figures[i];
        if (figure >= lower && figure <= upper && figure != PayerColumns.UNKNOWN) {
          // The figure is that, or up to one below it.
          if (bounded && figure > from + 1 && figure < to && (figure <= at || figure > at + 1)) {
            count(figure > at);
          } else {
            add(payers.exactly(base, i));
          }
        }
      }
    }

    private void add(@Nullable Fraction figure) {
      if (figure == null || figure.compareTo(lowest) < 0 || figure.compareTo(highest) > 0) {
        return;
      }
      count(figure.compareTo(limit) > 0);
    }

    private void count(boolean isAbove) {
      if (isAbove) {
        above++;
      } else {
        notAbove++;
      }
    }

    void addAll(Count others) {
      above += others.above;
      notAbove += others.notAbove;
    }

    NearThreshold of(String ruleSet) {
      return new NearThreshold(ruleSet, name, above, notAbove);
    }
  }
}
