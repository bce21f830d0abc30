package org.dsisim.model;

/**
 * A rule's answer that a use needs a procedure with one country of origin.
 *
 * @param counted how many times, by the unit of contracts
 */
public record Formality(Origin origin, Procedure procedure, Counted counted, RuleReference rule) {}
