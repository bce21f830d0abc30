package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.explanation.reason.amount.BasisInWords;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.FollowedPart;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What a payer owes or a use costs, to whom, by which rule, on what base, in a few lines. */
public final class PayerSummary {

  private static final int NAMED = 2;

  private final ExplanationContext context;
  private final PayerOutcome outcome;
  private final List<Due> dues;

  /** Of all that a payer owes. */
  public PayerSummary(ExplanationContext context, PayerOutcome outcome) {
    this(context, outcome, outcome.dues());
  }

  /** Of a part of what it owes, as of one use. */
  public PayerSummary(ExplanationContext context, PayerOutcome outcome, List<Due> dues) {
    this.context = context;
    this.outcome = outcome;
    this.dues = dues;
  }

  /**
   * The summary.
   *
   * @param sections of the whole explanation, from whose parameters it says what the figures rest
   *     on
   * @param considered the rules that were looked at and did not apply
   * @param unknown what nobody knows, which is counted
   */
  public Summary of(List<Reason> sections, List<Reason> considered, List<Reason> unknown) {
    SummaryLines lines = new SummaryLines(context);
    lines.add(Message.of("explanation.label.who"), who());
    money(lines, considered);
    lines.add(Message.of("explanation.label.size"), size(), null, 12);
    Payer payer = outcome.payer();
    String next =
        dues.stream()
            .map(due -> Subject.idOfUse(due.subject()))
            .filter(id -> !id.isEmpty())
            .findFirst()
            .map(id -> "--use " + id)
            .orElse("--country " + payer.home().code());
    return lines.closing(sections, unknown, next);
  }

  /** That a real user is called a payer is our reading of its business, not what it does. */
  private Message who() {
    Payer payer = outcome.payer();
    Scenario scenario = context.outcome().scenario();
    Message who = context.inWords(payer);
    if (payer.isCountry() || scenario.heading().illustrative()) {
      return who;
    }
    return scenario.uses().isThere()
        ? Message.of("explanation.who.as-read", "who", who)
        : Message.of("explanation.who.as-read-without-uses", "who", who);
  }

  /** What is owed and paid, and the rules and figures that decide it. */
  void money(SummaryLines lines, List<Reason> considered) {
    Money owed = dues.stream().map(Due::owed).reduce(Money.ZERO, Money::plus);
    Money paid = dues.stream().map(Due::expected).reduce(Money.ZERO, Money::plus);
    if (owed.isZero()) {
      lines.add(
          Message.of("explanation.label.owes"),
          isUnknown()
              ? Message.of("explanation.owes.unknown")
              : Message.of("explanation.owes.nothing"));
      lines.add(
          Message.of("explanation.label.by"), whyNothing(considered), whyNothing(List.of()), 50);
      return;
    }
    Fraction part = new FollowedPart(context).of(dues);
    lines.add(
        Message.of("explanation.label.owes"),
        Message.of(
            isUnknown() ? "explanation.owes.at-least" : "explanation.owes",
            "amount",
            SummaryLines.usd(owed),
            "owed",
            context.owed(),
            "whom",
            toWhom()));
    lines.add(
        Message.of("explanation.label.pays"),
        Message.of(
            "explanation.pays",
            "amount",
            SummaryLines.usd(paid),
            "condition",
            SummaryLines.ifPaid(part, owed)));
    lines.add(Message.of("explanation.label.on"), bases());
    lines.add(
        Message.of("explanation.label.by"), by(rules()), SummaryLines.lawsAsRead(rules()), 25);
  }

  private Message toWhom() {
    Map<Message, Money> amounts = new LinkedHashMap<>();
    for (Due due : dues) {
      if (!due.owed().isZero()) {
        amounts.merge(context.to(due.recipient()), due.owed(), Money::plus);
      }
    }
    if (amounts.size() == 1) {
      return amounts.keySet().iterator().next();
    }
    List<Message> parts =
        amounts.entrySet().stream()
            .map(
                one ->
                    Message.of(
                        "explanation.owes.part",
                        "amount",
                        Figure.of(one.getValue()).text(),
                        "whom",
                        one.getKey()))
            .toList();
    return SummaryLines.firstOf(NAMED, parts);
  }

  private Set<RuleReference> rules() {
    Set<RuleReference> rules = new LinkedHashSet<>();
    dues.stream().filter(due -> !due.owed().isZero()).forEach(due -> rules.addAll(due.rules()));
    return rules;
  }

  private static @Nullable Message by(Set<RuleReference> all) {
    List<RuleReference> rules = List.copyOf(all);
    if (rules.isEmpty()) {
      return null;
    }
    int more = rules.size() - 1;
    Message last = SummaryLines.rule(rules.get(more));
    return more == 0 ? last : Message.of("explanation.by.more-below", "rule", last, "count", more);
  }

  /** The figures that decided the amounts. */
  private @Nullable Message bases() {
    Map<AssessmentBase, Set<Message>> figures = new TreeMap<>();
    for (Due due : dues) {
      for (AssessmentBase base : due.bases()) {
        Fraction figure = due.owed().isZero() ? null : due.subject().bases().of(base);
        if (figure != null) {
          figures
              .computeIfAbsent(base, key -> new LinkedHashSet<>())
              .add(BasisInWords.withUnit(base, figure));
        }
      }
    }
    List<Message> bases = new ArrayList<>();
    figures.forEach(
        (base, all) ->
            bases.add(
                all.size() == 1
                    ? Message.of(
                        "explanation.base.worth",
                        "base",
                        base.inWords(),
                        "figure",
                        all.iterator().next())
                    : base.inWords()));
    return bases.isEmpty() ? null : Message.of("list.all", "words", bases);
  }

  private Message whyNothing(List<Reason> considered) {
    for (Due due : dues) {
      if (due.payer().isRepresented()) {
        return Message.of(
            "explanation.consolidated.represented",
            "group",
            due.payer().group().word(),
            "head",
            due.payer().group().head());
      }
      if (due.liability() == Liability.EXEMPT && due.ruling() != null) {
        return Message.of(
            "explanation.nothing.let-off", "rule", SummaryLines.rule(due.ruling().rules().get(0)));
      }
      if (due.liability() == Liability.UNDECIDED) {
        return Message.of("explanation.nothing.undecided");
      }
      if (due.lost().cents() > 0) {
        return Message.of("explanation.nothing.dropped");
      }
    }
    Message liable = by(liableBy());
    if (liable != null) {
      return isUnknown() ? liable : Message.of("explanation.nothing.zero", "rule", liable);
    }
    // What decides stands behind what lets off and what says how much.
    List<Message> why = new ArrayList<>(List.of(Message.of("explanation.nothing.no-rule")));
    List<Message> failed = SummaryLines.failed(considered);
    failed.stream().skip(Math.max(0, failed.size() - 1)).forEach(why::add);
    return WordList.apart(why);
  }

  /** The rules by which a payer is liable, where the amount is zero or nobody can tell it. */
  private Set<RuleReference> liableBy() {
    Set<RuleReference> rules = new LinkedHashSet<>();
    dues.stream()
        .filter(due -> due.liability() == Liability.YES)
        .forEach(due -> rules.addAll(due.rules()));
    return rules;
  }

  private boolean isUnknown() {
    return dues.stream().anyMatch(due -> !due.unknown().isEmpty());
  }

  private @Nullable Message size() {
    Payer payer = dues.isEmpty() ? outcome.payer() : dues.get(0).payer();
    String[] names = payer.thresholds().names().toArray(String[]::new);
    int unknown = names.length == 0 ? 0 : payer.unknown(names);
    if (names.length == 0 || payer.isRepresented()) {
      return null;
    }
    int exceeded = payer.exceeded(names);
    return unknown == 0
        ? Message.of("explanation.size", "exceeded", exceeded, "all", names.length)
        : Message.of(
            "explanation.size.unknown",
            "exceeded",
            exceeded,
            "all",
            names.length,
            "unknown",
            unknown);
  }
}
