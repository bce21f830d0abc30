package org.dsisim.model.answer;

import org.dsisim.model.fact.InKind;

/** What a rule on cooperation in kind may conclude; {@code findings} in {@code in-kind.drl}. */
public interface InKindFindings {

  /** It counts as benefit-sharing: a benefit of the receiver that is no money. */
  void counts(InKind inKind);
}
