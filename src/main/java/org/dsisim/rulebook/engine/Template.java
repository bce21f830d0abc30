package org.dsisim.rulebook.engine;

import java.util.function.Function;
import org.dsisim.model.fact.Subject;

/**
 * An answer without its subject.
 *
 * @param position of its subject among those that were asked about together
 * @param filling makes the answer about a subject
 */
record Template<A>(int position, Function<Subject, A> filling) {}
