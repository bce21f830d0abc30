package org.dsisim.model;

/** A Party that the rules of eligibility have let in; the facts of {@code weights.drl}. */
public record Eligible(Party party) {}
