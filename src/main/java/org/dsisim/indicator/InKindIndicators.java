package org.dsisim.indicator;

import java.util.List;
import java.util.Objects;
import org.dsisim.indicator.statistic.InKindTotals;
import org.dsisim.message.Message;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;

/** What is given in kind, each kind in its own unit; left out where nothing of the kind counts. */
final class InKindIndicators {

  private InKindIndicators() {}

  static void add(YearOutcome year, IndicatorList to) {
    List<InKindTotals> all = InKindTotals.of(year.inKind());
    List<InKindTotals> known = all.stream().filter(totals -> totals.quantity() != null).toList();
    for (InKindTotals totals : known) {
      long ofKind = known.stream().filter(one -> one.kind().equals(totals.kind())).count();
      // A name stands once in a year: a kind in two units needs two.
      String name = ofKind == 1 ? totals.kind() : totals.kind() + "-" + totals.unit();
      Fraction quantity = Objects.requireNonNull(totals.quantity());
      to.add(
          IndicatorNames.name(name),
          ResultValue.quantity(quantity, totals.unit()),
          Message.of("indicator.in-kind"));
    }
    int unknown = all.stream().mapToInt(InKindTotals::unknown).sum();
    if (unknown > 0) {
      to.count("in_kind_of_unknown_quantity", unknown, Message.of("indicator.in-kind-unknown"));
    }
  }
}
