package org.dsisim.rulebook.engine.record;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Contribution;
import org.dsisim.model.answer.ContributionFindings;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.rulebook.situation.PayerWord;
import org.jspecify.annotations.Nullable;

/** Writes down what contribution rules find, each finding with its rule. */
public final class ContributionRecorder implements ContributionFindings {

  private final FiredRule fired;
  private final Problems problems;
  private final List<Ruling> rulings = new ArrayList<>();
  private final RuleParts ruleParts;
  private @Nullable Contribution contribution;

  /** Writes down who owes what, with the rule that says so. */
  public ContributionRecorder(FiredRule fired, Problems problems) {
    this.fired = fired;
    this.problems = problems;
    this.ruleParts = new RuleParts(problems);
  }

  /** What is owed, with what was added to it and taken off. */
  public List<Ruling> rulings() {
    return ruleParts.in(rulings);
  }

  @Override
  public void theContributionIs(Amount amount) {
    if (contribution != null) {
      TwoAnswers.report(
          Message.of("engine.question.contribution"), contribution.rule(), fired.rule(), problems);
      return;
    }
    contribution = new Contribution(amount, fired.rule());
    fired.state(contribution);
  }

  @Override
  public void owes(Subject subject, Amount amount, Recipient recipient) {
    List<RuleReference> rules =
        contribution != null && amount.isMadeOf(contribution.amount())
            ? List.of(fired.rule(), contribution.rule())
            : List.of(fired.rule());
    Obligation own = new Obligation.Own(PayerWord.in(amount, subject.payer()));
    rulings.add(new Ruling.Owes(subject, own, recipient, rules));
  }

  @Override
  public void owes(Subject subject, Obligation.PoolPart part, Recipient recipient) {
    rulings.add(new Ruling.Owes(subject, part, recipient, List.of(fired.rule())));
  }

  @Override
  public void adds(Subject subject, Amount part, Recipient recipient) {
    ruleParts.add(subject, PayerWord.in(part, subject.payer()), recipient, fired.rule());
  }

  @Override
  public void deducts(Subject subject, Amount part, Recipient recipient) {
    ruleParts.deduct(subject, PayerWord.in(part, subject.payer()), recipient, fired.rule());
  }

  @Override
  public void exempt(Subject subject) {
    rulings.add(new Ruling.Exempt(subject, List.of(fired.rule())));
  }
}
