/**
 * The text of rule files and its tree.
 *
 * <p>Reads a file into rules, patterns and constraints with their places, and writes pieces of them
 * into messages. It knows what a file of each kind may read and conclude. Nothing is compiled or
 * judged here.
 */
@NullMarked
package org.dsisim.rulebook.drl;

import org.jspecify.annotations.NullMarked;
