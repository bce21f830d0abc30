package org.dsisim.model;

/** A rule's answer that something given in kind counts as benefit-sharing. */
public record Counted(InKind inKind, RuleReference rule) {}
