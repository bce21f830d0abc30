package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Subject;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** What payers owe together, for the fund or for a country, and how much of it is paid. */
public final class Collected {

  private final ExplanationContext context;
  private Money owed = Money.ZERO;
  private Money paid = Money.ZERO;
  private boolean unknown;
  private final Map<String, ComplianceRate> rates = new HashMap<>();
  private final Set<String> payers = new LinkedHashSet<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Set<String> assumptions = new LinkedHashSet<>();
  private final Set<String> uses = new LinkedHashSet<>();
  private final Map<RuleReference, Set<String>> rules = new LinkedHashMap<>();

  private Collected(ExplanationContext context) {
    this.context = context;
  }

  /** Of all that is owed in the year, that of which this holds. */
  public static Collected of(ExplanationContext context, Predicate<Due> which) {
    Collected collected = new Collected(context);
    for (PayerOutcome payer : context.year().payers()) {
      for (Due due : payer.dues()) {
        if (which.test(due)) {
          collected.add(due);
        }
      }
    }
    return collected;
  }

  private void add(Due due) {
    unknown |= !due.unknown().isEmpty();
    if (due.owed().isZero()) {
      return;
    }
    owed = owed.plus(due.owed());
    paid = paid.plus(due.expected());
    (due.payer().isCountry() ? countries : payers).add(due.payer().id());
    String use = Subject.idOfUse(due.subject());
    if (!use.isEmpty()) {
      uses.add(use);
    }
    ComplianceRate rate =
        rates.computeIfAbsent(
            due.ruleSet(),
            id ->
                new ComplianceRate(context.year().assumptions(), context.contribution(id).force()));
    assumptions.addAll(rate.decided(due.payer()));
    due.rules()
        .forEach(
            rule ->
                rules.computeIfAbsent(rule, key -> new LinkedHashSet<>()).add(due.payer().id()));
  }

  /** If all of it is paid. */
  public Money owed() {
    return owed;
  }

  /** Whether somebody is liable for an amount that nobody can tell. */
  public boolean isUnknown() {
    return unknown;
  }

  /** The ids of the uses for which something is owed, in the order of the payers. */
  public Set<String> uses() {
    return uses;
  }

  /** The rules that say what is owed, in the order of the payers. */
  public Set<RuleReference> rules() {
    return rules.keySet();
  }

  /** How many there are, as {@code 3 payers}; Parties that pay are counted as countries. */
  public Message payersInWords() {
    Message users = Message.of("explanation.payers.users", "count", payers.size());
    Message states = Message.of("explanation.payers.countries", "count", countries.size());
    if (countries.isEmpty()) {
      return users;
    }
    return payers.isEmpty() ? states : WordList.eachAnd(List.of(users, states));
  }

  /** The part that is paid, by value; zero where nothing is owed. */
  public Fraction part() {
    return owed.isZero() ? Fraction.ZERO : paid.toFraction().dividedBy(owed.toFraction());
  }

  /** What is owed, and the assumptions that say how much of it is paid. */
  public List<Reason> reasons(Message forWhom) {
    List<Reason> reasons = new ArrayList<>();
    if (owed.isZero()) {
      return reasons;
    }
    reasons.add(
        Reason.of(
                Message.of(
                    unknown ? "explanation.collected.at-least" : "explanation.collected",
                    "whom",
                    forWhom,
                    "payers",
                    payersInWords(),
                    "owed",
                    context.owed(),
                    "amount",
                    Figure.of(owed).text()))
            .from(Source.TOTAL, "", null));
    List<Reason> assumed = assumptions.stream().map(context::assumption).toList();
    reasons.add(Reason.of(Message.of("explanation.collected.paid"), assumed));
    rules.forEach(
        (rule, ids) ->
            reasons.add(
                Reason.of(
                        Message.of(
                            "explanation.collected.rule",
                            "title",
                            rule.title(),
                            "payers",
                            ids.size()))
                    .from(Source.RULE, rule.law().text(), rule.place())));
    return reasons;
  }
}
