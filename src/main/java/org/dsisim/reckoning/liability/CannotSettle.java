package org.dsisim.reckoning.liability;

import org.dsisim.message.Message;
import org.dsisim.model.answer.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where what rules answer comes to no amount. It says as values which rule is at fault, or
 * which of its parameters, and why; whoever shows it puts it in words.
 */
public final class CannotSettle extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient RuleReference rule;
  private final @Nullable String parameter;
  private final transient Message why;
  private final transient @Nullable Message hint;

  CannotSettle(RuleReference rule, Message why, @Nullable Message hint) {
    this(rule, null, why, hint);
  }

  CannotSettle(
      RuleReference rule, @Nullable String parameter, Message why, @Nullable Message hint) {
    this.rule = rule;
    this.parameter = parameter;
    this.why = why;
    this.hint = hint;
  }

  /** The rule whose answer it is. */
  public RuleReference rule() {
    return rule;
  }

  /** The parameter of its rule set that is at fault; null where it is the rule itself. */
  public @Nullable String parameter() {
    return parameter;
  }

  /** Why, as a sentence. */
  public Message why() {
    return why;
  }

  /** What may be the reason, read after the word "Maybe"; null for no guess. */
  public @Nullable Message hint() {
    return hint;
  }
}
