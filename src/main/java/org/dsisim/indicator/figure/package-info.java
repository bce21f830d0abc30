/**
 * What an indicator is: a value with its unit, its name, its notes, and the list that gathers them.
 *
 * <p>A value that nobody can tell is absent, never zero. Names are a contract with tables. How a
 * value becomes text is the writers' matter.
 */
@NullMarked
package org.dsisim.indicator.figure;

import org.jspecify.annotations.NullMarked;
