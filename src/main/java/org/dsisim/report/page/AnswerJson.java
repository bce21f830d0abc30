package org.dsisim.report.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.limitation.Naming;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Force;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Law;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.content.WhatWasReceived;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.page.asked.CommandText;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What an option brings, for a page. */
public final class AnswerJson {

  private static final int MOST_NAMED = 20;
  private static final int WIDTH = 80;

  private final Answered answered;
  private final ReceiversJson.Detail detail;
  private final Outcome outcome;
  private final YearResults results;
  private final YearOutcome year;
  private final Page page = new Page(Screen.of(WIDTH));
  private final JsonText json = new JsonText();

  private AnswerJson(Answered answered, ReceiversJson.Detail detail) {
    this.answered = answered;
    this.detail = detail;
    this.outcome = answered.results().outcome();
    this.results = answered.results().years().get(0);
    this.year = results.outcome();
  }

  /** The document. */
  public static String text(Answered answered) {
    return new AnswerJson(answered, ReceiversJson.Detail.ALL).written();
  }

  /**
   * The document while a bracket is moved: of each Party what it receives alone, which is a quarter
   * of all that there is to be sent and read.
   */
  public static String moved(Answered answered) {
    return new AnswerJson(answered, ReceiversJson.Detail.AMOUNTS).written();
  }

  private String written() {
    json.put("scenario", outcome.scenario().heading().id()).put("year", year.year());
    json.array("years");
    answered.years().forEach(json::add);
    json.endArray()
        .put("option", outcome.option().name())
        .put("command", CommandText.of(answered.command()));
    money();
    payers();
    new ReceiversJson(answered, detail, json).write();
    new BesideMoneyJson(year, json).write();
    texts();
    return json.end();
  }

  private void money() {
    PayerStatistics payers = results.payers();
    json.put("users", year.users().size())
        .put("asked", touched(payers))
        .put("untold", payers.unknown())
        .put("undecided", payers.count(Liability.UNDECIDED))
        .put("least", year.hasUnknown())
        .put("owed", usd(year.owed()))
        .put("expected", usd(year.expected()))
        .put("fund", usd(year.fund().net()))
        .put("straight", usd(Receipts.of(year.parties()).bilateral()))
        .put("administration", usd(year.fund().administration()));
    share();
    new WhatWasReceived(page, answered.run().scenario().receipts())
        .of(outcome).entrySet().stream()
            .filter(received -> received.getValue() != null)
            .findFirst()
            .ifPresentOrElse(
                paid ->
                    json.object("paid")
                        .put("amount", paid.getValue() == null ? null : usd(paid.getValue()))
                        .put("text", page.word(paid.getKey()))
                        .endObject(),
                () -> json.putNull("paid"));
    Answered.Held held = answered.baseline();
    if (held == null) {
      json.putNull("baseline");
    } else {
      json.object("baseline")
          .put("owed", usd(held.owed()))
          .put("expected", usd(held.expected()))
          .put("fund", usd(held.net()))
          .put("name", held.name())
          .endObject();
    }
  }

  /** How many owe something, or an amount that nobody can tell. */
  private static int touched(PayerStatistics payers) {
    return payers.kinds().stream().mapToInt(payers::touched).sum();
  }

  /** Which part of what is owed is expected, and on what that rests. */
  private void share() {
    PartPaid part = PartPaid.of(outcome, year);
    String address = answered.assumption();
    String name = address == null ? null : address.substring(address.indexOf('.') + 1);
    json.object("share")
        .put("address", address)
        .put("value", name == null ? null : year.assumptions().value(name).value().text())
        .put("words", part.heading().inEnglish())
        .array("terms");
    terms().forEach(json::add);
    json.endArray().endObject();
  }

  /**
   * The assumptions that stand between what is owed and what is paid, one for each force of the
   * rules; none where one of them is not the same for all payers.
   */
  private List<String> terms() {
    List<Force> forces =
        outcome.option().stating().stream().map(ContributionRules::force).distinct().toList();
    boolean isSameForAll =
        forces.stream()
            .allMatch(force -> new ComplianceRate(year.assumptions(), force).ofAll() != null);
    return forces.stream()
        .map(Force::assumption)
        .distinct()
        .filter(name -> isSameForAll && year.assumptions().has(name))
        .map(name -> ParameterOverride.ASSUMPTION + "." + name)
        .toList();
  }

  private void payers() {
    PayerStatistics payers = results.payers();
    json.array("sectors");
    for (Payments one : payers.bySector()) {
      json.object().put("id", one.key()).put("name", one.key());
      payments(one);
    }
    json.endArray().array("words");
    for (Map.Entry<String, List<Payments>> column : payers.byOwn().entrySet()) {
      json.object().put("column", column.getKey()).array("rows");
      for (Payments one : column.getValue()) {
        json.object().put("id", one.key()).put("name", one.key());
        payments(one);
      }
      json.endArray().endObject();
    }
    json.endArray().array("homes");
    Map<String, Country> countries = payers.homes();
    for (Payments one : payers.byHome()) {
      Country home = countries.get(one.key());
      json.object()
          .put("iso3", one.key())
          .put("name", home == null ? one.key() : home.name(answered.run().language()))
          .put("party", home != null && home.isParty());
      payments(one);
    }
    json.endArray();
    if (answered.ask().names()) {
      names();
    }
  }

  private void payments(Payments one) {
    json.put("users", one.asked())
        .put("payers", one.owing())
        .put("owed", usd(one.owed()))
        .put("expected", usd(one.expected()))
        .put("untold", one.untold())
        .endObject();
  }

  private void names() {
    json.array("payers");
    Comparator<PayerOutcome> order =
        Comparator.comparing(PayerOutcome::owed)
            .reversed()
            .thenComparing(payer -> payer.payer().id());
    year.payers().stream()
        .filter(payer -> payer.isUnknown() || !payer.owed().isZero())
        .sorted(order)
        .limit(MOST_NAMED)
        .forEach(
            payer ->
                json.object()
                    .put("id", payer.payer().id())
                    .put("name", payer.payer().name())
                    .put("home", payer.payer().home().code().iso3())
                    .put("sector", payer.payer().sector())
                    .put("owed", payer.isUnknown() ? null : usd(payer.owed()))
                    .put("expected", payer.isUnknown() ? null : usd(payer.expected()))
                    .endObject());
    json.endArray();
  }

  private void texts() {
    json.array("cannotTell");
    for (Message gap : DataLimitations.of(outcome, Naming.UNNAMED, page::amount)) {
      json.object().put("bracket", bracket(gap)).put("text", page.word(gap)).endObject();
    }
    json.endArray().array("notes").add(page.word(Law.of(outcome, answered.run().descriptions())));
    Caveats.of(outcome, answered.run().descriptions()).forEach(json::add);
    answered.warnings().forEach(warning -> json.add(warning.what()));
    json.endArray().array("assumptions");
    Set<String> used = AssumptionsUsed.of(outcome);
    for (ParameterValue parameterValue : year.assumptions().all()) {
      if (used.contains(parameterValue.name())) {
        json.object()
            .put("address", ParameterOverride.ASSUMPTION + "." + parameterValue.name())
            .put("value", parameterValue.value().text())
            .put("text", parameterValue.parameter().description())
            .endObject();
      }
    }
    json.endArray();
  }

  /** The bracket of which a sentence says that nobody can tell what it does; null for none. */
  private @Nullable String bracket(Message gap) {
    for (String argument : List.of("threshold", "parameter")) {
      Object name = gap.arguments().get(argument);
      for (Map.Entry<String, ParameterValues> values : year.ruleSetValues().entrySet()) {
        if (name instanceof String text && values.getValue().has(text)) {
          return values.getKey() + "." + text;
        }
      }
    }
    return null;
  }

  /** An amount as answers have it. */
  static String usd(Money money) {
    return money.toString();
  }

  /**
   * Hundredths as answers have them: six digits behind the point, of which none is lost on sums.
   */
  static String percent(Fraction share) {
    BigDecimal percent = share.times(Fraction.of(100)).toDecimal(6);
    return percent.stripTrailingZeros().toPlainString();
  }
}
