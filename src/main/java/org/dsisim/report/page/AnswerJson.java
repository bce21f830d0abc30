package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.Indicator;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.message.Message;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.ValueInWords;
import org.dsisim.rulebook.description.Description;
import org.dsisim.scenario.PaidToDate;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What an option brings in a year, beside a baseline, as the page shows it. */
public final class AnswerJson {

  private final Run run;
  private final YearResults results;
  private final @Nullable YearResults baseline;
  private final List<PartyOutcome> ifAllPaid;

  /**
   * An answer.
   *
   * @param run of one option in one year
   * @param baseline the same year of what it is held against; null for nothing
   * @param ifAllPaid what countries would receive if all that is owed were paid
   */
  public AnswerJson(Run run, @Nullable YearResults baseline, List<PartyOutcome> ifAllPaid) {
    this.run = run;
    this.results = run.results().options().get(0).years().get(0);
    this.baseline = baseline;
    this.ifAllPaid = ifAllPaid;
  }

  /**
   * The answer.
   *
   * @param mine the country of the delegation; null for none
   * @param names whether the largest payers are named
   * @param years of the scenario, for one to be chosen
   */
  public ObjectNode json(@Nullable CountryCode mine, boolean names, List<Integer> years) {
    YearOutcome year = results.outcome();
    PayerStatistics payers = results.payers();
    Outcome outcome = run.outcomes().get(0);
    ObjectNode answer = Fields.object();
    answer.put("scenario", run.scenario().scenario().heading().id()).put("year", year.year());
    years.forEach(answer.putArray("years")::add);
    answer.put("option", outcome.option().name()).put("command", command());
    answer.put("users", payers.all().asked()).put("asked", payers.all().owing());
    answer.put("untold", payers.unknown()).put("least", year.hasUnknown());
    Receipts receipts = Receipts.of(year.parties());
    answer.put("owed", owed(year)).put("expected", expected(year));
    answer.put("fund", Fields.usd(year.fund().net()));
    answer.put("straight", Fields.usd(receipts.bilateral()));
    answer.put("administration", Fields.usd(year.fund().administration()));
    answer.set("share", share(outcome, year));
    answer.set("paid", paid(outcome));
    answer.set("baseline", baseline());
    PayersJson of = new PayersJson(run, results);
    answer.set("sectors", of.sectors());
    answer.set("homes", of.homes());
    if (names) {
      answer.set("payers", of.largest());
    }
    PartiesJson parties = new PartiesJson(run, results, baseline, ifAllPaid);
    answer.set("groups", parties.groups());
    answer.set("parties", parties.all());
    answer.put("state", Fields.usd(receipts.state())).put("iplc", Fields.usd(receipts.iplc()));
    answer.set("mine", mine == null ? null : parties.mine(mine));
    answer.set("cannotTell", cannotTell(outcome, names));
    answer.set("notes", notes(outcome));
    answer.set("assumptions", assumptions(outcome, year));
    answer.set("indicators", indicators());
    return answer;
  }

  /** The command that gives the same figures. */
  private String command() {
    StringBuilder command = new StringBuilder("./dsisim");
    for (String part : run.command()) {
      boolean plain = part.chars().allMatch(AnswerJson::isPlain);
      command.append(' ').append(plain ? part : "'" + part.replace("'", "'\\''") + "'");
    }
    return command.toString();
  }

  private static boolean isPlain(int letter) {
    return Character.isLetterOrDigit(letter) || "-_.:=+@/,".indexOf(letter) >= 0;
  }

  /** What is owed; null where amounts are, and nobody can tell a single one. */
  private static @Nullable String owed(YearOutcome year) {
    return year.hasUnknown() && year.owed().isZero() ? null : Fields.usd(year.owed());
  }

  private static @Nullable String expected(YearOutcome year) {
    return year.hasUnknown() && year.expected().isZero() ? null : Fields.usd(year.expected());
  }

  /**
   * The assumption between what is owed and what is expected; the first where there are several.
   */
  private @Nullable ObjectNode share(Outcome outcome, YearOutcome year) {
    ParameterValues assumptions = year.assumptions();
    for (ContributionRules rules : outcome.option().stating()) {
      String name = rules.force().assumption();
      if (assumptions.has(name)) {
        ParameterValue term = assumptions.term(name);
        return Fields.object()
            .put("address", ParameterOverride.ASSUMPTION + "." + name)
            .put("value", term.value().text())
            .put("words", PartPaid.of(outcome, year).heading().inEnglish());
      }
    }
    return null;
  }

  private @Nullable ObjectNode paid(Outcome outcome) {
    for (PaidToDate paid : run.scenario().paid()) {
      Money amount = paid.amount();
      boolean isUnder =
          outcome.option().contributions().stream()
              .anyMatch(rules -> rules.id().equals(paid.ruleSet()));
      if (isUnder && amount != null) {
        return Fields.object()
            .put("amount", Fields.usd(amount))
            .put(
                "text",
                Message.of(
                        "workbench.paid",
                        "date",
                        paid.paidBy(),
                        "amount",
                        Grouped.of(amount),
                        "source",
                        paid.source())
                    .inEnglish());
      }
    }
    return null;
  }

  private @Nullable ObjectNode baseline() {
    if (baseline == null) {
      return null;
    }
    YearOutcome year = baseline.outcome();
    return Fields.object()
        .put("owed", owed(year))
        .put("expected", expected(year))
        .put("fund", Fields.usd(year.fund().net()));
  }

  private ArrayNode cannotTell(Outcome outcome, boolean names) {
    ArrayNode sentences = Fields.object().arrayNode();
    for (Message sentence : gaps(outcome, names)) {
      sentences
          .addObject()
          .put("bracket", bracket(outcome, sentence))
          .put("text", sentence.inEnglish());
    }
    return sentences;
  }

  private static List<Message> gaps(Outcome outcome, boolean names) {
    return DataLimitations.of(
        outcome, names, money -> Message.of("workbench.usd", "amount", Grouped.of(money)));
  }

  /** The bracket that a sentence is about; null where it is about none. */
  private static @Nullable String bracket(Outcome outcome, Message sentence) {
    for (Object argument : sentence.arguments().values()) {
      if (argument instanceof Message inner) {
        String of = bracket(outcome, inner);
        if (of != null) {
          return of;
        }
      }
      Map<String, ParameterValues> terms = outcome.years().get(0).terms();
      for (Map.Entry<String, ParameterValues> entry : terms.entrySet()) {
        if (argument instanceof String name && entry.getValue().has(name)) {
          return entry.getKey() + "." + name;
        }
      }
    }
    return null;
  }

  private ArrayNode notes(Outcome outcome) {
    ArrayNode notes = Fields.object().arrayNode();
    for (Description description : run.descriptions().values()) {
      if (!description.notIncluded().isEmpty()) {
        notes.add(description.notIncluded());
      }
    }
    Caveats.of(outcome, run.descriptions()).forEach(notes::add);
    run.scenario().sheet().caveats().forEach(notes::add);
    AssumptionsUsed.onIllustrations(outcome).stream()
        .map(name -> Message.of("workbench.illustrative", "name", name).inEnglish())
        .forEach(notes::add);
    return notes;
  }

  private static ArrayNode assumptions(Outcome outcome, YearOutcome year) {
    ArrayNode assumptions = Fields.object().arrayNode();
    ParameterValues inForce = year.assumptions();
    for (String name : AssumptionsUsed.of(outcome)) {
      if (inForce.has(name)) {
        ParameterValue term = inForce.term(name);
        assumptions
            .addObject()
            .put("address", ParameterOverride.ASSUMPTION + "." + name)
            .put("value", term.value().text())
            .put(
                "text",
                Message.of(
                        "workbench.assumption",
                        "name",
                        name.replace('_', ' '),
                        "value",
                        ValueInWords.sourced(term, year.year()))
                    .inEnglish());
      }
    }
    return assumptions;
  }

  private ArrayNode indicators() {
    ArrayNode indicators = Fields.object().arrayNode();
    for (Indicator one : results.indicators()) {
      BigDecimal value = Decimals.of(one.value());
      indicators
          .addObject()
          .put("name", one.name())
          .put("title", one.name().replace('_', ' '))
          .put("value", value == null ? null : value.toPlainString())
          .put("unit", one.unit());
    }
    return indicators;
  }
}
