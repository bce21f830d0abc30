package org.dsisim.explanation.reason;

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
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** What payers owe together, for the fund or for a country, and how much of it is paid. */
public final class Collected {

  private final ExplanationContext ground;
  private Money owed = Money.ZERO;
  private Money paid = Money.ZERO;
  private boolean unknown;
  private final Map<String, ComplianceRate> followings = new HashMap<>();
  private final Set<String> payers = new LinkedHashSet<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Set<String> assumptions = new LinkedHashSet<>();
  private final Set<String> uses = new LinkedHashSet<>();
  private final Map<RuleReference, Set<String>> rules = new LinkedHashMap<>();

  private Collected(ExplanationContext ground) {
    this.ground = ground;
  }

  /** Of all that is owed in the year, that of which this holds. */
  public static Collected of(ExplanationContext ground, Predicate<Due> which) {
    Collected collected = new Collected(ground);
    for (PayerOutcome payer : ground.year().payers()) {
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
    ComplianceRate following =
        followings.computeIfAbsent(
            due.ruleSet(),
            id -> new ComplianceRate(ground.year().assumptions(), ground.contribution(id).force()));
    assumptions.addAll(following.decided(due.payer()));
    due.rules()
        .forEach(
            rule ->
                rules.computeIfAbsent(rule, key -> new LinkedHashSet<>()).add(due.payer().id()));
  }

  /** If all of it is paid. */
  public Money owed() {
    return owed;
  }

  /** As much as is paid by what is assumed. */
  Money paid() {
    return paid;
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
  public String payersInWords() {
    int users = payers.size();
    int states = countries.size();
    String first = users == 1 ? "1 user" : users + " users";
    String second = states == 1 ? "1 country" : states + " countries";
    return states == 0 ? first : users == 0 ? second : first + " and " + second;
  }

  /** The part that is paid, by value; zero where nothing is owed. */
  public Fraction part() {
    return owed.isZero() ? Fraction.ZERO : paid.toFraction().dividedBy(owed.toFraction());
  }

  /** Which part is paid, as the end of a sentence; empty where nothing is owed. */
  String ifPaid() {
    return owed.isZero() ? "" : ", if " + SummaryLines.percent(part()) + " of the value is paid";
  }

  /** What is owed, and the assumptions that say how much of it is paid. */
  List<Reason> reasons(String forWhom) {
    List<Reason> reasons = new ArrayList<>();
    if (owed.isZero()) {
      return reasons;
    }
    String least = unknown ? ", at least" : "";
    reasons.add(
        Reason.of(
                "owed %s by %s, %s: USD %s%s"
                    .formatted(
                        forWhom,
                        payersInWords(),
                        OwedWords.of(ground.outcome().option()).heading(),
                        Figure.of(owed).text(),
                        least))
            .from(Source.TOTAL, "", null));
    List<Reason> assumed = assumptions.stream().map(ground::assumption).toList();
    reasons.add(Reason.of("of each, in whole cents, this part is paid", assumed));
    rules.forEach(
        (rule, ids) ->
            reasons.add(
                Reason.of("rule \"%s\", of %d".formatted(rule.title(), ids.size()))
                    .from(Source.RULE, rule.law().text(), rule.place())));
    return reasons;
  }
}
