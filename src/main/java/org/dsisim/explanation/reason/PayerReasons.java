package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.explanation.tree.Step;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.model.world.Account;
import org.dsisim.model.world.User;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Money;

/** Why a payer, be it a user or a country, owes what it does. */
public final class PayerReasons {

  private final ExplanationContext ground;
  private final PayerOutcome outcome;
  private final Payer payer;

  public PayerReasons(ExplanationContext ground, PayerOutcome outcome) {
    this.ground = ground;
    this.outcome = outcome;
    this.payer = outcome.payer();
  }

  /** Who it is, what it owes, what is expected of it, and how large it is. */
  public List<Reason> figures() {
    List<Reason> sections = new ArrayList<>();
    sections.add(who());
    sections.add(
        section(
                "Owed, " + heading() + least(),
                Figure.of(outcome.owed()),
                byUse(DueReasons::owed, Due::owed))
            .as("owed_usd"));
    sections.add(
        section(
                ifPaid(outcome.owed(), outcome.expected()) + least(),
                Figure.of(outcome.expected()),
                byUse(DueReasons::expected, Due::expected))
            .as("expected_usd"));
    List<Reason> sizes = new ArrayList<>();
    for (Due due : firsts().values()) {
      sizes.addAll(new SizeReasons(ground, ground.terms(due.ruleSet()), due.payer()).all());
    }
    if (!sizes.isEmpty()) {
      sections.add(Reason.of("Size", sizes));
    }
    return sections;
  }

  /** Which part of the value is paid, by the assumptions; where nothing is owed, none is. */
  static String ifPaid(Money owed, Money paid) {
    return owed.isZero()
        ? "Paid of it"
        : "If "
            + SummaryLines.percent(paid.toFraction().dividedBy(owed.toFraction()))
            + " of the value is paid";
  }

  private Reason who() {
    if (payer.isCountry()) {
      return ground.ofCountry(
          ground.name(payer.home()) + (payer.home().isParty() ? ", a Party" : ", no Party"),
          null,
          payer.home().code());
    }
    User user = ground.user(payer.id());
    Account account = user == null ? null : user.account(payer.year());
    String home = ground.name(payer.home()) + (payer.home().isParty() ? ", a Party" : ", no Party");
    return Reason.of(
            "%s (%s): %s, sector %s, at home in %s"
                .formatted(payer.name(), payer.id(), payer.type(), payer.sector(), home))
        .from(Source.ROW, "", account == null ? null : account.place());
  }

  /** What nobody can tell is not nothing: the sum is without it, and says so. */
  private String least() {
    return outcome.isUnknown() ? ", at least, for nobody can tell all of it" : "";
  }

  private String heading() {
    return OwedWords.of(ground.outcome().option()).heading();
  }

  static Reason section(String what, Figure figure, List<Reason> parts) {
    String words = what + ": USD " + figure.text();
    Step step = parts.isEmpty() ? Step.GIVEN : parts.size() == 1 ? Step.SAME : Step.SUM;
    return Reason.step(words, figure, step, parts);
  }

  /** One for each answer; those of a use stand together. */
  private List<Reason> byUse(
      BiFunction<DueReasons, Due, Reason> reason, Function<Due, Money> amount) {
    Map<List<String>, List<Due>> groups = new LinkedHashMap<>();
    for (Due due : outcome.dues()) {
      // A rule set that states nothing that is owed has nothing to say of it.
      if (due.ruling() == null && !ground.contribution(due.ruleSet()).statesObligations()) {
        continue;
      }
      groups
          .computeIfAbsent(
              List.of(due.ruleSet(), Subject.idOfUse(due.subject())), key -> new ArrayList<>())
          .add(due);
    }
    List<Reason> parts = new ArrayList<>();
    groups.forEach(
        (group, dues) -> {
          List<Reason> each = new ArrayList<>();
          Money sum = Money.ZERO;
          for (Due due : dues) {
            each.add(reason.apply(ground.dues(due.ruleSet()), due));
            sum = sum.plus(amount.apply(due));
          }
          String what = group.get(0) + (group.get(1).isEmpty() ? "" : ", " + group.get(1));
          parts.add(DueReasons.together(what, Figure.of(sum), each));
        });
    return parts;
  }

  /** The first answer of each rule set: it has the payer as the rule set measured it. */
  private Map<String, Due> firsts() {
    Map<String, Due> firsts = new LinkedHashMap<>();
    outcome.dues().forEach(due -> firsts.putIfAbsent(due.ruleSet(), due));
    return firsts;
  }

  /** Rules that were asked about it and did not fire. */
  public List<Reason> considered() {
    List<Reason> reasons = new ArrayList<>();
    for (Due due : firsts().values()) {
      ContributionRules rules = ground.contribution(due.ruleSet());
      List<Considered> considered =
          rules.considered(
              ground.terms(due.ruleSet()), due.payer(), ground.subjects(rules, due.payer()));
      reasons.addAll(ConsideredReasons.of(Map.of(payer.id(), considered)));
      if (rules.subjects() == SubjectKind.USES) {
        reasons.add(uses(due.ruleSet()));
      }
    }
    reasons.addAll(new CreditReasons(ground).considered(outcome));
    return reasons;
  }

  private Reason uses(String ruleSet) {
    Set<String> ids = new LinkedHashSet<>();
    ground
        .year()
        .uses()
        .forEach(
            use -> {
              if (use.user().id().equals(payer.id())) {
                ids.add("--use " + use.row().id());
              }
            });
    return Reason.of(
        ids.isEmpty()
            ? ruleSet + " is asked about uses, and this user has none in the year"
            : ruleSet + " is asked about each use: " + String.join(", ", ids));
  }

  /** What would be owed if its unknown figures were above their thresholds, or not above. */
  public List<Reason> unknown() {
    List<Reason> reasons = new ArrayList<>();
    for (Due due : firsts().values()) {
      reasons.addAll(new Suppositions(ground, due.ruleSet(), outcome).all());
    }
    return reasons;
  }
}
