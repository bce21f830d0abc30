/**
 * What a build does that Maven has no word for: to the compiled program before it goes into its
 * jar, and beside its tests. Maven calls it straight from the source, so that each class here is
 * one file that needs nothing but the program's libraries. It is no part of the program, which runs
 * without it as well, and starts later.
 */
@NullMarked
package org.dsisim.building;

import org.jspecify.annotations.NullMarked;
