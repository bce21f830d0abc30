package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.Scenario;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** What a payer owes or a use costs, to whom, by which rule, on what base, in a few lines. */
public final class PayerSummary {

  private final ExplanationContext ground;
  private final PayerOutcome outcome;
  private final List<Due> dues;

  /** Of all that a payer owes. */
  public PayerSummary(ExplanationContext ground, PayerOutcome outcome) {
    this(ground, outcome, outcome.dues());
  }

  /** Of a part of what it owes, as of one use. */
  public PayerSummary(ExplanationContext ground, PayerOutcome outcome, List<Due> dues) {
    this.ground = ground;
    this.outcome = outcome;
    this.dues = dues;
  }

  public Summary of(List<Reason> sections, List<Reason> considered, List<Reason> unknown) {
    SummaryLines lines = new SummaryLines(ground);
    lines.add("Who", who() + reading());
    money(lines, considered);
    lines.add("Size", size(), "", 12);
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

  private String who() {
    Payer payer = outcome.payer();
    String home = ground.name(payer.home()) + (payer.home().isParty() ? ", a Party" : ", no Party");
    return payer.isCountry()
        ? home
        : "%s, sector %s, at home in %s".formatted(payer.type(), payer.sector(), home);
  }

  /** That a real user is called a payer is our reading of its business, not what it does. */
  private String reading() {
    Scenario scenario = ground.outcome().scenario();
    if (outcome.payer().isCountry() || scenario.heading().illustrative()) {
      return "";
    }
    return "; the sector is our reading; "
        + (scenario.uses().isThere()
            ? "uses are those of the scenario"
            : "use of DSI is not shown");
  }

  /** What is owed and paid, and the rules and figures that decide it. */
  void money(SummaryLines lines, List<Reason> considered) {
    Money owed = dues.stream().map(Due::owed).reduce(Money.ZERO, Money::plus);
    Money paid = dues.stream().map(Due::expected).reduce(Money.ZERO, Money::plus);
    boolean unknown = dues.stream().anyMatch(due -> !due.unknown().isEmpty());
    if (owed.isZero()) {
      lines.add("Owes", unknown ? "an amount that nobody can tell" : "nothing");
      lines.add("By", whyNothing(considered), whyNothing(List.of()), 50);
      return;
    }
    Fraction part = paid.toFraction().dividedBy(owed.toFraction());
    lines.add(
        "Owes",
        "%s%s %s, %s"
            .formatted(
                unknown ? "at least " : "",
                SummaryLines.usd(owed),
                OwedWords.of(ground.outcome().option()).heading(),
                toWhom()));
    lines.add("Pays", SummaryLines.usd(paid) + " " + SummaryLines.ifPaid(part, owed));
    lines.add("On", bases());
    lines.add("By", by(), SummaryLines.lawsAsRead(rules()), 25);
  }

  private String toWhom() {
    Map<String, Money> amounts = new LinkedHashMap<>();
    for (Due due : dues) {
      if (!due.owed().isZero()) {
        amounts.merge(ground.to(due.recipient()), due.owed(), Money::plus);
      }
    }
    if (amounts.size() == 1) {
      return amounts.keySet().iterator().next();
    }
    String first =
        amounts.entrySet().stream()
            .limit(2)
            .map(one -> Figure.of(one.getValue()).text() + " " + one.getKey())
            .collect(Collectors.joining(", "));
    return first + (amounts.size() > 2 ? " and " + (amounts.size() - 2) + " more" : "");
  }

  private Set<RuleReference> rules() {
    Set<RuleReference> rules = new LinkedHashSet<>();
    dues.stream().filter(due -> !due.owed().isZero()).forEach(due -> rules.addAll(due.rules()));
    return rules;
  }

  private String by() {
    List<RuleReference> rules = List.copyOf(rules());
    String more = rules.size() == 1 ? "" : "; and " + (rules.size() - 1) + " more, below";
    return rules.isEmpty() ? "" : SummaryLines.rule(rules.get(rules.size() - 1)) + more;
  }

  /** The figures that decided the amounts. */
  private String bases() {
    Map<AssessmentBase, Set<String>> figures = new EnumMap<>(AssessmentBase.class);
    for (Due due : dues) {
      for (AssessmentBase base : due.bases()) {
        Fraction figure = due.owed().isZero() ? null : due.subject().bases().of(base);
        if (figure != null) {
          figures
              .computeIfAbsent(base, key -> new LinkedHashSet<>())
              .add(BasisReasons.withUnit(base, figure));
        }
      }
    }
    List<String> bases = new ArrayList<>();
    figures.forEach(
        (base, all) ->
            bases.add(base.words() + (all.size() == 1 ? " of " + all.iterator().next() : "")));
    return String.join(", ", bases);
  }

  private String whyNothing(List<Reason> considered) {
    for (Due due : dues) {
      if (due.liability() == Liability.EXEMPT && due.ruling() != null) {
        return "let off by " + SummaryLines.rule(due.ruling().rules().get(0));
      }
      if (due.liability() == Liability.UNDECIDED) {
        return "no rule says so, but an unknown figure decides";
      }
      if (due.lost().cents() > 0) {
        return "the use does not happen";
      }
    }
    // What decides stands behind what lets off and what says how much.
    List<String> failed = SummaryLines.failed(considered);
    return "no rule says that anything is owed"
        + (failed.isEmpty() ? "" : "; " + failed.get(failed.size() - 1));
  }

  private String size() {
    Payer payer = dues.isEmpty() ? outcome.payer() : dues.get(0).payer();
    String[] names = payer.thresholds().names().toArray(String[]::new);
    int unknown = names.length == 0 ? 0 : payer.unknown(names);
    return names.length == 0
        ? ""
        : "exceeds %d of %d thresholds%s"
            .formatted(
                payer.exceeded(names),
                names.length,
                unknown == 0 ? "" : "; of " + unknown + " the figure is unknown");
  }
}
