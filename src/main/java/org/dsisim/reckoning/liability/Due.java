package org.dsisim.reckoning.liability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one contribution rule set says of a payer in a year: in all, or for one of its uses and
 * recipients.
 *
 * @param ruleSet its id
 * @param subject what the answer is about: the payer as this rule set measured it, a use, or one of
 *     its origins
 * @param ruling what the rules answered; null where none did
 * @param amounts what is owed, expected, and lost
 * @param bases the figures that decided the amount
 * @param unknown the figures without which nobody can tell the amount; the payer is then liable,
 *     and the amounts are zero without being known to be
 * @param credits what is taken off for what the payer owes elsewhere
 */
public record Due(
    String ruleSet,
    Subject subject,
    Liability liability,
    @Nullable Ruling ruling,
    DueAmounts amounts,
    Set<AssessmentBase> bases,
    Set<AssessmentBase> unknown,
    List<Credited> credits) {

  /** That no rule said anything. */
  public static Due nothing(String ruleSet, Payer payer, Liability liability) {
    return new Due(
        ruleSet, payer, liability, null, DueAmounts.NOTHING, Set.of(), Set.of(), List.of());
  }

  /** What is owed before rounding, less credits, in cents. */
  public Fraction exactly() {
    return amounts.exactly();
  }

  /** What is owed if the rule is followed, less credits. */
  public Money owed() {
    return amounts.owed();
  }

  /** What is expected after uptake or compliance. */
  public Money expected() {
    return amounts.expected();
  }

  /** What would be owed if the use happened; zero when it does. */
  public Money lost() {
    return amounts.lost();
  }

  /** Who owes. */
  public Payer payer() {
    return subject.payer();
  }

  /** Who it goes to; the fund, where nothing is owed. */
  public Recipient recipient() {
    return ruling instanceof Ruling.Owes owes ? owes.recipient() : new Recipient.Fund();
  }

  /** All that is taken off, in cents, exact. */
  public Fraction credited() {
    Fraction credited = Fraction.ZERO;
    for (Credited one : credits) {
      credited = credited.plus(one.amount());
    }
    return credited;
  }

  /** What is owed before rounding and before credits, in cents. */
  public Fraction beforeCredits() {
    return exactly().plus(credited());
  }

  /** The rules that answered, and those that gave credits; none where no rule did. */
  public List<RuleReference> rules() {
    if (ruling == null) {
      return List.of();
    }
    if (credits.isEmpty()) {
      return ruling.rules();
    }
    List<RuleReference> rules = new ArrayList<>(ruling.rules());
    credits.forEach(one -> rules.add(one.credit().rule()));
    return rules.stream().distinct().toList();
  }
}
