/**
 * Why a rule did not fire: the condition that failed, and what was there in its place.
 *
 * <p>Probes are made of a rule's own parts, since the engine does not tell. They are compiled only
 * when an explanation asks. What it finds changes no answer.
 */
@NullMarked
package org.dsisim.rulebook.why;

import org.jspecify.annotations.NullMarked;
