package org.dsisim.model;

/** A rule's answer that a use needs a procedure with one country of origin. */
public record Formality(Origin origin, Procedure procedure, RuleReference rule) {}
