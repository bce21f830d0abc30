package org.dsisim.model.answer;

import org.dsisim.model.fact.InKind;

/** A rule's answer that something given in kind counts as benefit-sharing. */
public record Counted(InKind inKind, RuleReference rule) {}
