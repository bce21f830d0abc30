/**
 * Simulates options once and says what came of it: run, compare, explain, allocate, assess, verify.
 *
 * <p>Each class answers one kind of request, from its words to its result. All of them call the
 * same engine, so that a figure of one is the figure of the others. Problems are gathered and told
 * together before anything is computed. Nothing here writes a file.
 */
@NullMarked
package org.dsisim.workspace.run;

import org.jspecify.annotations.NullMarked;
