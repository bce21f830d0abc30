package org.dsisim.reckoning.option;

import java.util.List;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.value.NamedValues;

/**
 * A rule set that says what is credited against what: the one question that is asked when amounts
 * are known.
 */
public interface CreditRules {

  /** Its parameters in force. */
  NamedValues values();

  /**
   * What of that which is owed under other rule sets is taken off what is owed.
   *
   * @param twice pairs of what a payer owes under two rule sets, each in both directions
   * @return at most one answer for each, about the very pair, in that order
   */
  List<Credit> credits(List<OwedTwice> twice);
}
