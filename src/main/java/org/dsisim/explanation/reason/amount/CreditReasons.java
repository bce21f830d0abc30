package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Owing;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.reckoning.liability.Credited;
import org.dsisim.reckoning.liability.Crediting;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.option.OwedTogether;
import org.dsisim.simulation.asking.ExpectedPayments;
import org.dsisim.value.Fraction;

/**
 * Why something is taken off what a payer owes: what it owes elsewhere, and how much of it counts.
 */
public final class CreditReasons {

  private final ExplanationContext context;

  /** Reasons that stand on an outcome. */
  public CreditReasons(ExplanationContext context) {
    this.context = context;
  }

  /** What is owed less credits, before rounding; the same where there are none. */
  Reason less(Due due, Reason beforeCredits) {
    if (due.credits().isEmpty()) {
      return beforeCredits;
    }
    List<Reason> parts = new ArrayList<>(List.of(beforeCredits));
    due.credits().forEach(one -> parts.add(credit(due, one)));
    return Sums.of(
        Message.of("explanation.credit.less"),
        Figure.ofCents(due.exactly()),
        Step.DIFFERENCE,
        parts);
  }

  private Reason credit(Due due, Credited one) {
    Reason counted = counted(one);
    Fraction all = one.counted();
    Reason spread = counted;
    if (!one.against().equals(due.beforeCredits())) {
      all = all.times(due.beforeCredits()).dividedBy(one.against());
      spread =
          Sums.of(
              Message.of("explanation.credit.part"),
              Figure.ofCents(all),
              Step.PROPORTION,
              counted,
              given(Message.of("explanation.credit.owed-here"), due.beforeCredits()),
              given(Message.of("explanation.credit.against"), one.against()));
    }
    Reason amount =
        one.isLimited()
            ? Sums.of(
                Message.of("explanation.credit.within-limit"),
                Figure.ofCents(one.amount()),
                Step.PROPORTION,
                spread,
                most(one),
                given(Message.of("explanation.credit.all"), one.wanted()))
            : spread;
    Figure figure = Figure.ofCents(one.amount());
    Owing elsewhere = one.credit().twice().elsewhere();
    String member = elsewhere.payer().id();
    Message words =
        member.equals(due.payer().id())
            ? Message.of(
                one.credit().paid() ? "explanation.credit.for-paid" : "explanation.credit.for-owed",
                "whom",
                context.to(elsewhere.recipient()),
                "rules",
                elsewhere.ruleSet(),
                "amount",
                figure.text())
            : Message.of(
                one.credit().paid()
                    ? "explanation.credit.for-paid-by-member"
                    : "explanation.credit.for-owed-by-member",
                "member",
                member,
                "whom",
                context.to(elsewhere.recipient()),
                "rules",
                elsewhere.ruleSet(),
                "amount",
                figure.text());
    return Reason.step(words, figure, Step.SAME, List.of(amount))
        .with(List.of(context.rule(one.credit().rule())));
  }

  private Reason counted(Credited one) {
    Credit credit = one.credit();
    Owing elsewhere = credit.twice().elsewhere();
    Reason amount =
        given(
            credit.paid()
                ? Message.of("explanation.credit.paid-there")
                : Message.of("explanation.credit.owed-there"),
            credit.paid() ? elsewhere.expected() : elsewhere.cents());
    return Sums.of(
        Message.of("explanation.credit.counts"),
        Figure.ofCents(one.counted()),
        Step.PRODUCT,
        context.parameter(values(credit), credit.share()),
        amount);
  }

  private ParameterValues values(Credit credit) {
    return context.values(credit.rule().ruleSet());
  }

  /** What credits can take off at most: of several limits the lowest decides. */
  private Reason most(Credited one) {
    OwedTwice twice = one.credit().twice();
    Fraction limit = twice.terms().rate(one.credit().limit());
    Fraction owed = twice.owed().cents();
    Figure most = Figure.ofCents(one.most());
    Message words = Message.of("explanation.credit.most");
    return owed.times(limit).equals(one.most())
        ? Sums.of(
            words,
            most,
            Step.PRODUCT,
            context.parameter(values(one.credit()), one.credit().limit()),
            given(Message.of("explanation.credit.owed"), owed))
        : given(words, one.most());
  }

  private static Reason given(Message what, Fraction cents) {
    return Sums.given(what, Figure.ofCents(cents));
  }

  /** Rules on credits that were asked about a payer and did not fire. */
  public List<Reason> considered(PayerOutcome payer) {
    List<ContributionRules> contributions = context.outcome().option().contributions();
    List<Reason> reasons = new ArrayList<>();
    for (ContributionRules rules : contributions) {
      if (rules.hasCredits()) {
        ParameterValues values = context.values(rules.id());
        Map<Message, List<Considered>> considered = new LinkedHashMap<>();
        List<Owing> owings = owings(together(payer));
        Set<RuleReference> fired = new HashSet<>();
        for (OwedTwice twice : Crediting.pairs(owings, values)) {
          if (!isOf(payer, twice)) {
            continue;
          }
          List<Considered> all = rules.considered(values, twice);
          all.stream().filter(one -> one.failed() == null).forEach(one -> fired.add(one.rule()));
          considered.put(inWords(twice), all);
        }
        // A rule that fires for one pair is left out: every pair is asked about both ways round.
        considered.replaceAll(
            (pair, all) -> all.stream().filter(one -> !fired.contains(one.rule())).toList());
        reasons.addAll(ConsideredReasons.of(considered));
      }
    }
    return reasons;
  }

  private List<Owing> owings(List<PayerOutcome> payers) {
    ExpectedPayments expected =
        new ExpectedPayments(
            context.year().assumptions(),
            PayerParts.NONE,
            context.outcome().option().contributions());
    Set<String> ruleSets = new HashSet<>();
    payers.forEach(one -> one.dues().forEach(due -> ruleSets.add(due.ruleSet())));
    return new OwedTogether(payers, expected.of(ruleSets)).owings();
  }

  /** The payer, with the other members of the group with which it is measured. */
  private List<PayerOutcome> together(PayerOutcome payer) {
    String group = payer.group();
    return group.isEmpty()
        ? List.of(payer)
        : context.year().payers().stream().filter(one -> one.group().equals(group)).toList();
  }

  private static boolean isOf(PayerOutcome payer, OwedTwice twice) {
    String id = payer.payer().id();
    return twice.owed().payer().id().equals(id) || twice.elsewhere().payer().id().equals(id);
  }

  private Message inWords(OwedTwice twice) {
    if (!twice.owed().payer().id().equals(twice.elsewhere().payer().id())) {
      return Message.of(
          "explanation.credit.pair-of-members",
          "elsewhere",
          twice.elsewhere().inWords(),
          "owed",
          twice.owed().inWords());
    }
    return Message.of(
        "explanation.credit.pair",
        "whom",
        context.to(twice.elsewhere().recipient()),
        "rules",
        twice.elsewhere().ruleSet(),
        "other_whom",
        context.to(twice.owed().recipient()),
        "other_rules",
        twice.owed().ruleSet());
  }
}
