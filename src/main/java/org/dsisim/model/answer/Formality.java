package org.dsisim.model.answer;

import org.dsisim.model.fact.Origin;
import org.dsisim.model.formula.Procedure;

/** A rule's answer that a use needs a procedure with one country of origin. */
public record Formality(Origin origin, Procedure procedure, RuleReference rule) {}
