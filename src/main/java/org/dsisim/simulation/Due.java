package org.dsisim.simulation;

import java.util.List;
import java.util.Set;
import org.dsisim.model.Base;
import org.dsisim.model.Recipient;
import org.dsisim.model.RuleReference;
import org.dsisim.value.Money;

/**
 * What one contribution rule set says of a payer in a year.
 *
 * @param ruleSet its id
 * @param owed if the rule is followed
 * @param expected after uptake or compliance
 * @param bases the figures that decided the amount
 * @param unknown the figures without which nobody can tell the amount; the payer is then liable,
 *     and the amounts are nought without being known to be
 * @param rules the rules that answered; none where no rule did
 */
public record Due(
    String ruleSet,
    Liability liability,
    Recipient recipient,
    Money owed,
    Money expected,
    Set<Base> bases,
    Set<Base> unknown,
    List<RuleReference> rules) {}
