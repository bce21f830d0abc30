package org.dsisim.simulation;

import java.util.List;
import java.util.Set;
import org.dsisim.model.Base;
import org.dsisim.model.Payer;
import org.dsisim.model.Recipient;
import org.dsisim.model.RuleReference;
import org.dsisim.model.Ruling;
import org.dsisim.model.Subject;
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
 * @param exactly what is owed before rounding, in cents
 * @param owed if the rule is followed
 * @param expected after uptake or compliance
 * @param lost what would be owed if the use happened; nought when it does
 * @param bases the figures that decided the amount
 * @param unknown the figures without which nobody can tell the amount; the payer is then liable,
 *     and the amounts are nought without being known to be
 */
public record Due(
    String ruleSet,
    Subject subject,
    Liability liability,
    @Nullable Ruling ruling,
    Fraction exactly,
    Money owed,
    Money expected,
    Money lost,
    Set<Base> bases,
    Set<Base> unknown) {

  /** That no rule said anything. */
  static Due nothing(String ruleSet, Payer payer, Liability liability) {
    return new Due(
        ruleSet,
        payer,
        liability,
        null,
        Fraction.ZERO,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        Set.of(),
        Set.of());
  }

  /** Who owes. */
  public Payer payer() {
    return subject.payer();
  }

  /** Who it goes to; the fund, where nothing is owed. */
  public Recipient recipient() {
    return ruling instanceof Ruling.Owes owes ? owes.recipient() : new Recipient.Fund();
  }

  /** The rules that answered; none where no rule did. */
  public List<RuleReference> rules() {
    return ruling == null ? List.of() : ruling.rules();
  }
}
