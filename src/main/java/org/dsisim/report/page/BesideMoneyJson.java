package org.dsisim.report.page;

import org.dsisim.indicator.statistic.NeedInKind;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.report.content.Decimals;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.sum.UseTotals;
import org.dsisim.simulation.year.DutyOfDatabase;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the money of a year: what uses go through, what countries need in kind, and
 * duties of databases.
 */
final class BesideMoneyJson {

  private final YearOutcome year;
  private final JsonText json;

  BesideMoneyJson(YearOutcome year, JsonText json) {
    this.year = year;
    this.json = json;
  }

  void write() {
    uses();
    json.array("needs");
    NeedInKind.of(year.besideMoney().neededInKind(), year.besideMoney().inKind())
        .forEach(this::need);
    json.endArray().array("duties");
    boolean isAssumed = year.assumptions().has(ReservedAssumption.DATABASE_DUTY);
    String cost =
        isAssumed
            ? AnswerJson.usd(year.assumptions().money(ReservedAssumption.DATABASE_DUTY))
            : null;
    for (DutyOfDatabase one : year.besideMoney().databaseDuties()) {
      json.object()
          .put("database", one.database())
          .put("duty", one.duty().word())
          .put("cost", cost)
          .array("rules");
      one.ruleSets().forEach(json::add);
      json.endArray().endObject();
    }
    json.endArray();
  }

  /** Null where the scenario has none; what a rule set leaves out nobody can tell. */
  private void uses() {
    UseTotals totals = UseTotals.of(year.uses());
    if (totals.uses() == 0) {
      json.putNull("uses");
      return;
    }
    boolean isTold = year.permitsLeftOut().isEmpty();
    json.object("uses").put("count", totals.uses());
    if (isTold) {
      json.put("burdened", totals.burdened()).put("notHappening", totals.dropped());
    } else {
      json.putNull("burdened").putNull("notHappening");
    }
    json.put("cost", isTold ? AnswerJson.usd(totals.cost()) : null)
        .put("lost", isTold ? AnswerJson.usd(year.lost()) : null)
        .endObject();
  }

  private void need(NeedInKind need) {
    json.object()
        .put("iso3", need.country().iso3())
        .put("kind", need.kind())
        .put("unit", need.unit())
        .put("needed", quantity(need.needed()))
        .put("given", quantity(need.given()))
        .put("least", need.givenUnknown() > 0)
        .array("fundedBy");
    need.fundedBy().forEach(json::add);
    json.endArray().endObject();
  }

  private static @Nullable String quantity(@Nullable Fraction quantity) {
    return quantity == null ? null : Decimals.ofExtent(quantity).toPlainString();
  }
}
