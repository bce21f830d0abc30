package org.dsisim.model;

import java.util.List;

/** A contribution rule set's answer for one payer. */
public sealed interface Ruling {

  /** The payer the answer is about. */
  Payer payer();

  /** The rules that gave it: the one that fired for the payer, and one it rests on. */
  List<RuleReference> rules();

  /** The payer owes. */
  record Owes(Payer payer, Obligation obligation, Recipient recipient, List<RuleReference> rules)
      implements Ruling {}

  /** The payer is let off by the text. */
  record Exempt(Payer payer, List<RuleReference> rules) implements Ruling {}
}
