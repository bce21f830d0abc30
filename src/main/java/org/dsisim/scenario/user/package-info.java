/**
 * The table of users: read with care where a cell is odd, and from its bytes where it is plain.
 *
 * <p>Both ways come to the same users and the same messages; tests hold them against each other.
 * Rows of one user are brought together by its id, and two that say different things are a problem.
 * What looks like a slip, a figure in thousands or sales below profit, is said in a note.
 */
@NullMarked
package org.dsisim.scenario.user;

import org.jspecify.annotations.NullMarked;
