package org.dsisim.model;

import java.util.List;
import java.util.Set;
import org.dsisim.parameter.Terms;

/** A rule set that says who owes what. Safe for use by several threads. */
public interface ContributionRules extends RuleSet {

  /** How its rules bind. */
  Force force();

  /** Whom its rules are asked about: users, unless the rule set says otherwise. */
  default PayerKind payers() {
    return PayerKind.USERS;
  }

  /** The assumptions on which its figures rest, by name: that of its force, and others it needs. */
  default Set<String> assumptions() {
    return Set.of(force().assumption());
  }

  /**
   * Asks the rules about some payers.
   *
   * @param terms the parameters in force
   * @return at most one answer per payer and recipient, in the order of the payers; who has none
   *     owes nothing
   * @throws org.dsisim.table.InvalidInput when two rules answer the same question
   */
  List<Ruling> assess(Terms terms, List<Payer> payers);

  /**
   * Says of every rule whether it fires for a payer and, if not, for which condition's sake: what
   * {@link #assess} does not tell. Slow: made to explain single figures.
   *
   * @param terms the parameters in force
   * @return one for each rule, in the order of the file; none where rules are not written in files
   * @throws org.dsisim.table.InvalidInput when two rules answer the same question
   */
  List<Considered> considered(Terms terms, Payer payer);
}
