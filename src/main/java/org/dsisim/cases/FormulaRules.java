package org.dsisim.cases;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Arrangements;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.RuleReference;

/** The rules of a formula that have answered. */
final class FormulaRules {

  private FormulaRules() {}

  /** The rules behind all answers of a formula. */
  static List<RuleReference> fired(Entitlements entitlements) {
    List<RuleReference> fired = new ArrayList<>();
    entitlements.eligibility().forEach(answer -> fired.add(answer.rule()));
    entitlements.weighings().forEach(answer -> fired.add(answer.rule()));
    entitlements.iplcShares().forEach(answer -> fired.add(answer.rule()));
    entitlements.limits().forEach(answer -> fired.add(answer.rule()));
    entitlements.windowParts().forEach(answer -> fired.add(answer.rule()));
    for (Eligibility answer : entitlements.eligibility()) {
      if (answer.forIplc() != null) {
        fired.add(answer.forIplc());
      }
    }
    Arrangements arrangements = entitlements.arrangements();
    arrangements.envelopes().forEach(answer -> fired.add(answer.rule()));
    arrangements.fallbacks().forEach(answer -> fired.add(answer.rule()));
    arrangements.channels().forEach(answer -> fired.add(answer.rule()));
    arrangements.passing().forEach(answer -> fired.add(answer.rule()));
    return fired;
  }
}
