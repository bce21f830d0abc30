package org.dsisim.simulation.asking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.reckoning.option.Supposition;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.value.Money;
import org.dsisim.value.MoneySum;

/** What a rule set found for all payers of a year, added up piece by piece. */
public final class RuleSetSums {

  private final String ruleSet;
  private final List<Tagging> taggings = new ArrayList<>();
  private final Map<ThresholdStatus, Supposition> suppositions =
      new EnumMap<>(ThresholdStatus.class);
  private Money owed = Money.ZERO;

  /** Of nobody yet. */
  public RuleSetSums(String ruleSet) {
    this.ruleSet = ruleSet;
  }

  /** Takes in a piece. */
  public void add(Assessment piece) {
    add(piece.taggings(), piece.liability().owed(), piece.liability().suppositions());
  }

  /** Takes in a piece that stands in columns. */
  public void add(PayerColumns piece) {
    MoneySum sum = new MoneySum();
    int owing = piece.owing();
    for (int i = 0; i < owing; i++) {
      sum.addCents(piece.owed(piece.owing(i)));
    }
    add(List.of(), sum.all(), piece.suppositions());
  }

  /** Takes in what was added up of the pieces that come behind. */
  public void addAll(RuleSetSums behind) {
    add(behind.taggings, behind.owed, behind.suppositions);
  }

  private void add(List<Tagging> tagged, Money amount, Map<ThresholdStatus, Supposition> supposed) {
    taggings.addAll(tagged);
    owed = owed.plus(amount);
    supposed.forEach(
        (status, sum) -> suppositions.computeIfAbsent(status, none -> new Supposition()).add(sum));
  }

  /** Which records have to be tagged. */
  public List<Tagging> taggings() {
    return taggings;
  }

  /** What unknown figures could change, for each supposition; none where all are known. */
  public List<UnknownFigures> unknownFigures() {
    return suppositions.entrySet().stream()
        .map(one -> one.getValue().under(ruleSet, one.getKey(), owed))
        .toList();
  }
}
