package org.dsisim.indicator.statistic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;

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

  /** One for each threshold of each rule set that has some, in their order. */
  public static List<NearThreshold> of(List<PayerOutcome> payers) {
    Map<String, List<Payer>> measured = new LinkedHashMap<>();
    for (PayerOutcome payer : payers) {
      // A rule set may answer for several uses of a payer; it has measured it once.
      Map<String, Payer> once = new LinkedHashMap<>();
      for (Due due : payer.dues()) {
        once.putIfAbsent(due.ruleSet(), due.payer());
      }
      once.forEach((id, one) -> measured.computeIfAbsent(id, key -> new ArrayList<>()).add(one));
    }
    List<NearThreshold> all = new ArrayList<>();
    measured.forEach(
        (ruleSet, ofRuleSet) -> {
          Thresholds thresholds = ofRuleSet.get(0).thresholds();
          thresholds.names().forEach(name -> all.add(of(ruleSet, name, thresholds, ofRuleSet)));
        });
    return List.copyOf(all);
  }

  private static NearThreshold of(
      String ruleSet, String name, Thresholds thresholds, List<Payer> payers) {
    Fraction limit = thresholds.limit(name);
    Fraction band = limit.times(PERCENT).dividedBy(Fraction.of(100));
    int above = 0;
    int notAbove = 0;
    for (Payer payer : payers) {
      Fraction figure = payer.measured().of(thresholds.base(name));
      if (figure != null) {
        Fraction beyond = figure.minus(limit);
        if (beyond.signum() > 0 && beyond.compareTo(band) <= 0) {
          above++;
        } else if (beyond.signum() <= 0 && beyond.negated().compareTo(band) <= 0) {
          notAbove++;
        }
      }
    }
    return new NearThreshold(ruleSet, name, above, notAbove);
  }
}
