package org.dsisim.explanation.total;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.message.Message;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.reckoning.liability.Due;

/** The rules by which payers owe something, and the values of tables that say how much. */
final class FiredRules {

  private final ExplanationContext context;
  private final Map<RuleReference, Set<String>> rules = new LinkedHashMap<>();
  private final Set<List<RuleReference>> together = new HashSet<>();
  private final Map<Message, Reason> values = new LinkedHashMap<>();
  private final Map<Message, Reason> thresholds = new LinkedHashMap<>();

  FiredRules(ExplanationContext context) {
    this.context = context;
  }

  void add(Due due) {
    if (due.owed().isZero()) {
      return;
    }
    due.rules()
        .forEach(
            rule ->
                rules.computeIfAbsent(rule, key -> new LinkedHashSet<>()).add(due.payer().id()));
    // Where the same rules fired the same values decide, whoever owes.
    if (together.add(due.rules())) {
      context.dues(due.ruleSet()).owed(due).all().stream()
          .filter(reason -> reason.source() == Source.PARAMETER)
          .forEach(reason -> values.putIfAbsent(reason.statement(), reason));
      due.payer()
          .thresholds()
          .names()
          .forEach(
              name -> {
                Reason value = context.parameter(context.values(due.ruleSet()), name);
                thresholds.putIfAbsent(value.statement(), value);
              });
    }
  }

  Set<RuleReference> all() {
    return rules.keySet();
  }

  /** The rules with how many they are of, and below them the values that no rule names itself. */
  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    Set<Message> named = new HashSet<>();
    rules.forEach(
        (rule, payers) -> {
          Reason reason = context.rule(rule);
          reason.all().forEach(one -> named.add(one.statement()));
          reasons.add(
              reason.saying(
                  Message.of(
                      "explanation.collected.rule",
                      "title",
                      rule.title(),
                      "payers",
                      payers.size())));
        });
    add(reasons, Message.of("explanation.total.values"), values, named);
    add(reasons, Message.of("explanation.total.thresholds"), thresholds, named);
    return reasons;
  }

  private static void add(
      List<Reason> reasons, Message heading, Map<Message, Reason> values, Set<Message> named) {
    List<Reason> others =
        values.entrySet().stream()
            .filter(value -> !named.contains(value.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    if (!others.isEmpty()) {
      reasons.add(Reason.of(heading, others));
    }
  }
}
