/**
 * The table of uses: read with care where a cell is odd, and from its bytes where it is plain.
 *
 * <p>Both ways come to the same uses and the same messages. A use may come before or after its
 * user, and in any order. Origins are read as shares that add up to one, or as unknown.
 */
@NullMarked
package org.dsisim.scenario.use;

import org.jspecify.annotations.NullMarked;
