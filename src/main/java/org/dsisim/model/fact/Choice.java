package org.dsisim.model.fact;

/**
 * A switch of a rule set, as a fact: a parameter of unit choice, text or boolean.
 *
 * @param value the word in force; {@code true} or {@code false} for a boolean
 */
public record Choice(String name, String value) {}
