package org.dsisim.model.answer;

import java.util.List;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Obligation;

/** A contribution rule set's answer for one payer, use or origin of a use. */
public sealed interface Ruling {

  /** What the answer is about. */
  Subject subject();

  /** Who owes, or is let off. */
  default Payer payer() {
    return subject().payer();
  }

  /** The rules that gave it: the one that fired for the payer, and one it rests on. */
  List<RuleReference> rules();

  /** The payer owes. */
  record Owes(
      Subject subject, Obligation obligation, Recipient recipient, List<RuleReference> rules)
      implements Ruling {}

  /** The payer is let off by the text. */
  record Exempt(Subject subject, List<RuleReference> rules) implements Ruling {}
}
