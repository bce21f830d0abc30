package org.dsisim.simulation;

import java.util.List;
import java.util.Set;
import org.dsisim.model.Base;
import org.dsisim.model.Payer;
import org.dsisim.model.Recipient;
import org.dsisim.model.RuleReference;
import org.dsisim.model.Ruling;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one contribution rule set says of a payer in a year.
 *
 * @param ruleSet its id
 * @param payer as this rule set measured it
 * @param ruling what the rules answered; null where none did
 * @param owed if the rule is followed
 * @param expected after uptake or compliance
 * @param bases the figures that decided the amount
 * @param unknown the figures without which nobody can tell the amount; the payer is then liable,
 *     and the amounts are nought without being known to be
 */
public record Due(
    String ruleSet,
    Payer payer,
    Liability liability,
    @Nullable Ruling ruling,
    Money owed,
    Money expected,
    Set<Base> bases,
    Set<Base> unknown) {

  /** Who it goes to; the fund, where nothing is owed. */
  public Recipient recipient() {
    return ruling instanceof Ruling.Owes owes ? owes.recipient() : new Recipient.Fund();
  }

  /** The rules that answered; none where no rule did. */
  public List<RuleReference> rules() {
    return ruling == null ? List.of() : ruling.rules();
  }
}
