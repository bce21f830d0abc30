package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.dsisim.indicator.figure.IndicatorList;
import org.dsisim.indicator.figure.IndicatorNames;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.indicator.statistic.InKindTotals;
import org.dsisim.indicator.statistic.NeedInKind;
import org.dsisim.message.Message;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** What is given in kind, each kind in its own unit; left out where nothing of the kind counts. */
final class InKindIndicators {

  private InKindIndicators() {}

  /** What is needed and how much of it is given, by kind and unit; left out where none is known. */
  private static void needs(YearOutcome year, IndicatorList to) {
    Map<String, Map<String, List<NeedInKind>>> byKind = new TreeMap<>();
    for (NeedInKind need :
        NeedInKind.of(year.besideMoney().neededInKind(), year.besideMoney().inKind())) {
      if (need.needed() != null) {
        byKind
            .computeIfAbsent(need.kind(), kind -> new TreeMap<>())
            .computeIfAbsent(need.unit(), unit -> new ArrayList<>())
            .add(need);
      }
    }
    byKind.forEach(
        (kind, byUnit) ->
            byUnit.forEach(
                (unit, needs) -> {
                  String name = byUnit.size() == 1 ? kind : kind + "-" + unit;
                  to.add(
                      IndicatorNames.name("needed-" + name),
                      ResultValue.quantity(sum(needs, NeedInKind::needed), unit),
                      Message.of("indicator.needed"));
                  to.add(
                      IndicatorNames.name("covered-" + name),
                      ResultValue.quantity(sum(needs, NeedInKind::covered), unit),
                      Message.of("indicator.needed-covered"));
                }));
  }

  private static Fraction sum(
      List<NeedInKind> needs, Function<NeedInKind, @Nullable Fraction> quantity) {
    return Fraction.sum(needs.stream().map(quantity).filter(Objects::nonNull).toList());
  }

  static void add(YearOutcome year, IndicatorList to) {
    List<InKindTotals> all = InKindTotals.of(year.besideMoney().inKind());
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
    needs(year, to);
    int unknown = all.stream().mapToInt(InKindTotals::unknown).sum();
    if (unknown > 0) {
      to.count("in_kind_of_unknown_quantity", unknown, Message.of("indicator.in-kind-unknown"));
    }
  }
}
