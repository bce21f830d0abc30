package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.model.world.user.UserTotals;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.content.Run;
import org.dsisim.report.page.asked.CommandText;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What an option brings in one year after another, for a page. */
public final class YearsJson {

  private YearsJson() {}

  /** The document. */
  public static String text(YearByYear all) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("command", CommandText.of(all.command()));
    ArrayNode array = root.putArray("years");
    for (Run run : all.years()) {
      Outcome outcome = run.outcomes().get(0);
      outcome.years().forEach(year -> year(array.addObject(), outcome, year, all.ask().mine()));
    }
    return root.toString();
  }

  private static void year(
      ObjectNode node, Outcome outcome, YearOutcome year, @Nullable String mine) {
    node.put("year", year.year())
        .put("carried", year.year() > UserTotals.of(outcome.scenario().users()).lastYear())
        .put("least", year.hasUnknown())
        .put("owed", AnswerJson.usd(year.owed()))
        .put("expected", AnswerJson.usd(year.expected()))
        .put("fund", AnswerJson.usd(year.fund().net()))
        .put("straight", AnswerJson.usd(Receipts.of(year.parties()).bilateral()))
        .put("words", PartPaid.of(outcome, year).heading().inEnglish())
        .put("mine", mine == null ? null : AnswerJson.usd(of(mine, year)));
  }

  /** What a Party receives, from the fund and past it; one that is in no list receives nothing. */
  private static Money of(String mine, YearOutcome year) {
    return year.parties().stream()
        .filter(party -> party.country().code().iso3().equals(mine))
        .map(YearsJson::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Money amount(PartyOutcome party) {
    return party.amount().plus(party.bilateral());
  }
}
