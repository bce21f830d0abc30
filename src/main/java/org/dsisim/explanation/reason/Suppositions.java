package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.explanation.reason.amount.BasisInWords;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.message.Message;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.simulation.year.UnsettledInWords;
import org.dsisim.value.Money;

/** What unknown figures of a payer could change under a rule set. */
final class Suppositions {

  private final ExplanationContext context;
  private final ContributionRules rules;
  private final ParameterValues values;
  private final List<Due> dues;
  private final Payer payer;

  Suppositions(ExplanationContext context, String ruleSet, PayerOutcome outcome) {
    this.context = context;
    this.rules = context.contribution(ruleSet);
    this.values = context.values(ruleSet);
    this.dues = outcome.dues().stream().filter(due -> due.ruleSet().equals(ruleSet)).toList();
    this.payer = dues.get(0).payer();
  }

  /** One for each supposition; nothing where all is known that decides. */
  List<Reason> all() {
    List<Reason> reasons = new ArrayList<>();
    Set<AssessmentBase> bases = new LinkedHashSet<>();
    dues.forEach(due -> bases.addAll(due.unknown()));
    if (!bases.isEmpty()) {
      reasons.add(
          Reason.of(
              Message.of(
                  "explanation.if-unknown.liable",
                  "rules",
                  rules.id(),
                  "bases",
                  BasisInWords.inWords(bases))));
    }
    Set<AssessmentBase> tested = new LinkedHashSet<>();
    for (String threshold : payer.thresholds().names()) {
      if (payer.standing(threshold) == ThresholdStatus.UNKNOWN) {
        tested.add(payer.thresholds().base(threshold));
      }
    }
    if (!tested.isEmpty() || payer.hasUntoldUse()) {
      String figures = tested.isEmpty() ? "none" : "some";
      String use = payer.hasUntoldUse() ? "decides" : "no-matter";
      Message words = BasisInWords.inWords(tested);
      Message above =
          Message.of(
              "explanation.if-unknown.above",
              "rules",
              rules.id(),
              "figures",
              figures,
              "bases",
              words,
              "use",
              use);
      Message notAbove =
          Message.of(
              "explanation.if-unknown.not-above",
              "rules",
              rules.id(),
              "figures",
              figures,
              "bases",
              words,
              "use",
              use);
      reasons.add(supposing(ThresholdStatus.ABOVE, above));
      reasons.add(supposing(ThresholdStatus.NOT_ABOVE, notAbove));
    }
    return reasons;
  }

  private Reason supposing(ThresholdStatus standing, Message begin) {
    Money now = dues.stream().map(Due::owed).reduce(Money.ZERO, Money::plus);
    List<Ruling> rulings = rules.assess(values, subjects(payer.supposing(standing)));
    Set<RuleReference> fired = new LinkedHashSet<>();
    boolean liable = false;
    for (Ruling ruling : rulings) {
      liable |= ruling instanceof Ruling.Owes;
      fired.addAll(ruling.rules());
      if (ruling instanceof Ruling.Owes owes && owes.obligation() instanceof Obligation.PoolPart) {
        return Reason.of(Message.of("explanation.if-unknown.part", "if", begin));
      }
    }
    LiabilityCalculation calculation =
        UnsettledInWords.orInvalidInput(() -> new LiabilityCalculation(rulings, values), values);
    Money then = Money.ZERO;
    Set<AssessmentBase> unknown = new LinkedHashSet<>();
    for (Payer supposed : rulings.stream().map(Ruling::payer).distinct().toList()) {
      then = then.plus(calculation.owed(supposed));
      unknown.addAll(calculation.unknown(supposed));
    }
    if (!unknown.isEmpty()) {
      return Reason.of(Message.of("explanation.if-unknown.unknown", "if", begin))
          .with(context.rules(List.copyOf(fired)));
    }
    if (then.equals(now)) {
      return Reason.of(
          Message.of(
              liable ? "explanation.if-unknown.same" : "explanation.if-unknown.nothing",
              "if",
              begin,
              "amount",
              Figure.of(then).text()));
    }
    return Reason.given(
            Message.of(
                "explanation.if-unknown.owed",
                "if",
                begin,
                "amount",
                Figure.of(then).text(),
                "now",
                Figure.of(now).text()),
            Figure.of(then))
        .with(context.rules(List.copyOf(fired)));
  }

  private List<Subject> subjects(Payer supposed) {
    return context.subjects(rules, supposed).stream().filter(this::happens).toList();
  }

  private boolean happens(Subject subject) {
    UseOutcome use = context.use(Subject.idOfUse(subject));
    return use == null || use.happens();
  }
}
