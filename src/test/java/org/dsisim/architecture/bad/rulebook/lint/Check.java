package org.dsisim.architecture.bad.rulebook.lint;

import org.dsisim.architecture.bad.rulebook.Rules;

/** A room within a room that sees the one around it, which sees it in turn. */
public record Check(Rules rules) {}
