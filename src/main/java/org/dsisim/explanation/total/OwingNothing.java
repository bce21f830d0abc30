package org.dsisim.explanation.total;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.explanation.reason.SummaryLines;
import org.dsisim.explanation.reason.amount.ConsideredReasons;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;

/** Who was asked and owes nothing, counted by reason. */
final class OwingNothing {

  /** Payers whom the rules see alike, as far as they look at what they are and how large. */
  private record Kind(
      String ruleSet, String type, String sector, boolean party, int exceeded, int unknown) {}

  private final ExplanationContext context;
  private final boolean asksRules;
  private final Map<Message, Integer> counts = new LinkedHashMap<>();
  private final Map<Message, Map<Reason, Integer>> below = new HashMap<>();
  private final Map<Kind, List<Reason>> asked = new HashMap<>();
  private int all;

  /**
   * Nobody yet.
   *
   * @param asksRules whether rules are asked why they did not fire: of payers of one kind once
   */
  OwingNothing(ExplanationContext context, boolean asksRules) {
    this.context = context;
    this.asksRules = asksRules;
  }

  void add(PayerOutcome outcome) {
    if (!outcome.owed().isZero()) {
      return;
    }
    all++;
    Message why = why(outcome);
    counts.merge(why, 1, Integer::sum);
  }

  private Message why(PayerOutcome outcome) {
    if (outcome.isUnknown()) {
      return Message.of("explanation.owes.unknown");
    }
    for (Due due : outcome.dues()) {
      if (due.payer().isRepresented()) {
        return Message.of("explanation.consolidated.represented-each");
      }
      if (due.lost().cents() > 0) {
        return Message.of("explanation.nothing.dropped");
      }
      if (due.liability() == Liability.YES) {
        return Message.of("explanation.total.nothing.zero");
      }
      if (due.liability() == Liability.EXEMPT && due.ruling() != null) {
        Reason rule = context.rule(due.ruling().rules().get(0));
        Message why = Message.of("explanation.nothing.let-off", "rule", rule.statement());
        add(why, rule);
        return why;
      }
    }
    return outcome.liability() == Liability.UNDECIDED
        ? Message.of("explanation.nothing.undecided")
        : noRule(outcome);
  }

  private static Message size(int exceeded, int all, int unknown) {
    return unknown == 0
        ? Message.of("explanation.total.nothing.size", "exceeded", exceeded, "all", all)
        : Message.of(
            "explanation.total.nothing.size-unknown",
            "exceeded",
            exceeded,
            "all",
            all,
            "unknown",
            unknown);
  }

  private Message noRule(PayerOutcome outcome) {
    Due due = outcome.dues().isEmpty() ? null : outcome.dues().get(0);
    Payer payer = due == null ? outcome.payer() : due.payer();
    String[] names = payer.thresholds().names().toArray(String[]::new);
    int exceeded = names.length == 0 ? 0 : payer.exceeded(names);
    int unknown = names.length == 0 ? 0 : payer.unknown(names);
    Message why =
        names.length == 0
            ? Message.of("explanation.nothing.no-rule")
            : size(exceeded, names.length, unknown);
    if (asksRules && due != null) {
      Kind kind =
          new Kind(
              due.ruleSet(),
              payer.type(),
              payer.sector(),
              payer.home().isParty(),
              exceeded,
              unknown);
      asked.computeIfAbsent(kind, key -> failed(due, payer)).forEach(reason -> add(why, reason));
    }
    return why;
  }

  private void add(Message why, Reason reason) {
    below.computeIfAbsent(why, key -> new LinkedHashMap<>()).merge(reason, 1, Integer::sum);
  }

  /** The last rule that decides, with its condition: it stands behind those that let off. */
  private List<Reason> failed(Due due, Payer payer) {
    ContributionRules rules = context.contribution(due.ruleSet());
    List<Reason> decides =
        SummaryLines.deciding(
            ConsideredReasons.of(
                Map.of(
                    Message.plain(payer.id()),
                    rules.considered(
                        context.values(due.ruleSet()), payer, context.subjects(rules, payer)))));
    return decides.subList(Math.max(0, decides.size() - 1), decides.size());
  }

  int count() {
    return all;
  }

  /** The reasons in brief, that of most payers first. */
  List<Message> inWords() {
    return largestFirst().stream().map(OwingNothing::counted).toList();
  }

  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    for (Map.Entry<Message, Integer> one : largestFirst()) {
      List<Reason> more = new ArrayList<>();
      below
          .getOrDefault(one.getKey(), Map.of())
          .forEach(
              (reason, count) ->
                  more.add(one.getValue().equals(count) ? reason : of(count, reason)));
      reasons.add(Reason.of(counted(one), more));
    }
    return reasons;
  }

  private static Reason of(int count, Reason reason) {
    return reason.saying(
        Message.of(
            "explanation.total.nothing.of-them", "count", count, "rule", reason.statement()));
  }

  private static Message counted(Map.Entry<Message, Integer> one) {
    return Message.of(
        "explanation.total.nothing.counted", "count", one.getValue(), "why", one.getKey());
  }

  private List<Map.Entry<Message, Integer>> largestFirst() {
    return counts.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry<Message, Integer>::getValue).reversed())
        .toList();
  }
}
