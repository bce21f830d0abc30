package org.dsisim.model.fact;

/**
 * A whole number of a rule set, as a fact: a parameter of unit count or years.
 *
 * @param value the number in force
 */
public record Count(String name, int value) {}
