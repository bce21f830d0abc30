package org.dsisim.model.fact;

/** A Party that the rules of eligibility have let in; the facts of {@code weights.drl}. */
public record Eligible(Party party) {}
