package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsisim.explanation.reason.amount.CompanyGroupReasons;
import org.dsisim.explanation.reason.amount.ConsideredReasons;
import org.dsisim.explanation.reason.amount.CreditReasons;
import org.dsisim.explanation.reason.amount.DueReasons;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.FollowedPart;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Why a payer, be it a user or a country, owes what it does. */
public final class PayerReasons {

  private final ExplanationContext context;
  private final PayerOutcome outcome;
  private final Payer payer;

  /** The reasons of a payer of the year. */
  public PayerReasons(ExplanationContext context, PayerOutcome outcome) {
    this.context = context;
    this.outcome = outcome;
    this.payer = outcome.payer();
  }

  /** Who it is, what it owes, what is expected of it, and how large it is. */
  public List<Reason> figures() {
    List<Reason> sections = new ArrayList<>();
    sections.add(who());
    sections.add(
        section(
                Message.of(
                    outcome.isUnknown() ? "explanation.owed.at-least" : "explanation.owed",
                    "owed",
                    context.owed(),
                    "amount",
                    Figure.of(outcome.owed()).text()),
                Figure.of(outcome.owed()),
                byUse(DueReasons::owed, Due::owed))
            .as("owed_usd"));
    sections.add(
        section(
                paid(
                    outcome.owed(),
                    outcome.expected(),
                    new FollowedPart(context).of(outcome.dues()),
                    outcome.isUnknown()),
                Figure.of(outcome.expected()),
                byUse(DueReasons::expected, Due::expected))
            .as("expected_usd"));
    List<Reason> sizes = new ArrayList<>();
    for (Due due : firsts().values()) {
      sizes.addAll(
          due.payer().isRepresented()
              ? List.of()
              : new SizeReasons(context, context.values(due.ruleSet()), due.payer()).all());
    }
    if (!sizes.isEmpty()) {
      sections.add(Reason.of(Message.of("explanation.label.size"), sizes));
    }
    return sections;
  }

  /**
   * Which part of the value is paid, by the assumptions; where nothing is owed, none is.
   *
   * @param part of what is owed that is paid
   * @param unknown whether nobody can tell all of it: the sum is without that, and says so
   */
  public static Message paid(Money owed, Money paid, Fraction part, boolean unknown) {
    String amount = Figure.of(paid).text();
    if (owed.isZero()) {
      return Message.of(
          unknown ? "explanation.paid.nothing-known" : "explanation.paid.nothing",
          "amount",
          amount);
    }
    return Message.of(
        unknown ? "explanation.paid.at-least" : "explanation.paid",
        "part",
        SummaryLines.percent(part),
        "amount",
        amount);
  }

  private Reason who() {
    if (payer.isCountry()) {
      return context.ofCountry(context.inWords(payer), null, payer.home().code());
    }
    User user = context.user(payer.id());
    Account account = user == null ? null : user.account(payer.year());
    Message name = Message.of("explanation.about.payer", "name", payer.name(), "id", payer.id());
    return Reason.of(Sums.named(name, context.inWords(payer)))
        .from(Source.ROW, "", account == null ? null : account.place())
        .with(
            account == null
                ? List.of()
                : new OwnReasons(context, OwnColumn.USERS)
                    .of(account.figures(), account.own(), account.place()))
        .with(firsts().values().stream().flatMap(PayerReasons::group).distinct().toList());
  }

  private static Stream<Reason> group(Due due) {
    return CompanyGroupReasons.of(due.payer()).stream();
  }

  /**
   * A section that is the sum of its parts; with one part the same as that, without any a figure
   * that is given.
   */
  public static Reason section(Message words, Figure figure, List<Reason> parts) {
    Step step = parts.isEmpty() ? Step.GIVEN : parts.size() == 1 ? Step.SAME : Step.SUM;
    return Reason.step(words, figure, step, parts);
  }

  /** One for each answer; those of a use stand together. */
  private List<Reason> byUse(
      BiFunction<DueReasons, Due, Reason> reason, Function<Due, Money> amount) {
    Map<List<String>, List<Due>> groups = new LinkedHashMap<>();
    for (Due due : outcome.dues()) {
      // A rule set that states nothing that is owed has nothing to say of it.
      if (due.ruling() == null && !context.contribution(due.ruleSet()).statesObligations()) {
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
            each.add(reason.apply(context.dues(due.ruleSet()), due));
            sum = sum.plus(amount.apply(due));
          }
          Message what =
              Message.of("list.all", "words", group.stream().filter(id -> !id.isEmpty()).toList());
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
      if (due.payer().isRepresented()) {
        continue;
      }
      ContributionRules rules = context.contribution(due.ruleSet());
      List<Considered> considered =
          rules.considered(
              context.values(due.ruleSet()), due.payer(), context.subjects(rules, due.payer()));
      reasons.addAll(ConsideredReasons.of(Map.of(Message.plain(payer.id()), considered)));
      if (rules.subjects() == SubjectKind.USES) {
        reasons.add(uses(due.ruleSet()));
      }
    }
    reasons.addAll(new CreditReasons(context).considered(outcome));
    return reasons;
  }

  private Reason uses(String ruleSet) {
    Set<String> ids = new LinkedHashSet<>();
    context
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
            ? Message.of("explanation.asked-about-uses.none", "rules", ruleSet)
            : Message.of(
                "explanation.asked-about-uses", "rules", ruleSet, "commands", List.copyOf(ids)));
  }

  /** What would be owed if its unknown figures were above their thresholds, or not above. */
  public List<Reason> unknown() {
    List<Reason> reasons = new ArrayList<>();
    for (Due due : firsts().values()) {
      if (!due.payer().isRepresented()) {
        reasons.addAll(new Suppositions(context, due.ruleSet(), outcome).all());
      }
    }
    return reasons;
  }
}
