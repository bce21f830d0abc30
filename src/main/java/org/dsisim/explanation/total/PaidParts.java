package org.dsisim.explanation.total;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * How what is owed becomes what is paid: of those of whom the same part is paid that part of what
 * they owe together, and what rounding each of them apart makes of it.
 */
final class PaidParts {

  /** More parts than these are said together. */
  private static final int APART = 8;

  /** Dues of a rule set of which the same part is paid. */
  private record Alike(String ruleSet, Fraction part) {}

  private static final class Sum {
    private final Set<String> payers = new TreeSet<>();
    private final Set<String> assumptions = new TreeSet<>();
    private Money owed = Money.ZERO;
    private Money paid = Money.ZERO;

    void add(Sum other) {
      payers.addAll(other.payers);
      assumptions.addAll(other.assumptions);
      owed = owed.plus(other.owed);
      paid = paid.plus(other.paid);
    }
  }

  private final ExplanationContext context;
  private final Map<Alike, Sum> sums = new LinkedHashMap<>();
  private final Map<String, ComplianceRate> rates = new HashMap<>();

  PaidParts(ExplanationContext context) {
    this.context = context;
  }

  void add(Due due) {
    if (due.owed().isZero()) {
      return;
    }
    ComplianceRate rate =
        rates.computeIfAbsent(
            due.ruleSet(),
            id ->
                new ComplianceRate(context.year().assumptions(), context.contribution(id).force()));
    Fraction part = rate.of(due.payer(), due.exactly());
    Sum sum = sums.computeIfAbsent(new Alike(due.ruleSet(), part), key -> new Sum());
    sum.payers.add(due.payer().id());
    sum.assumptions.addAll(rate.decided(due.payer()));
    sum.owed = sum.owed.plus(due.owed());
    sum.paid = sum.paid.plus(due.expected());
  }

  /** What follows: the products, and what rounding takes or adds. */
  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    Fraction exact = Fraction.ZERO;
    Money paid = Money.ZERO;
    for (Map.Entry<Alike, Sum> entry : few().entrySet()) {
      Sum sum = entry.getValue();
      Fraction product = sum.owed.toFraction().times(entry.getKey().part());
      exact = exact.plus(product);
      paid = paid.plus(sum.paid);
      reasons.add(
          Sums.of(
              Message.of(
                  "explanation.total.paid-of",
                  "rules",
                  entry.getKey().ruleSet(),
                  "count",
                  sum.payers.size()),
              Figure.ofCents(product),
              Step.PRODUCT,
              Sums.given(Message.of("explanation.total.owed-together"), Figure.of(sum.owed)),
              part(entry.getKey().part(), sum)));
    }
    if (!reasons.isEmpty()) {
      Figure rounding = Figure.ofCents(paid.toFraction().minus(exact));
      reasons.add(Sums.given(Message.of("explanation.total.rounding"), rounding));
    }
    return reasons;
  }

  private Reason part(Fraction part, Sum sum) {
    List<Reason> assumed = sum.assumptions.stream().map(context::assumption).toList();
    if (assumed.size() == 1 && assumed.get(0).operand().plain().equals(part)) {
      return assumed.get(0);
    }
    return Sums.given(Message.of("explanation.due.part-paid"), Figure.share(part)).with(assumed);
  }

  /** Where parts differ from payer to payer, each rule set by the part that is paid by value. */
  private Map<Alike, Sum> few() {
    if (sums.size() <= APART) {
      return sums;
    }
    Map<String, Sum> together = new LinkedHashMap<>();
    sums.forEach(
        (alike, sum) -> together.computeIfAbsent(alike.ruleSet(), id -> new Sum()).add(sum));
    Map<Alike, Sum> few = new LinkedHashMap<>();
    together.forEach(
        (ruleSet, sum) ->
            few.put(
                new Alike(ruleSet, sum.paid.toFraction().dividedBy(sum.owed.toFraction())), sum));
    return few;
  }
}
