/**
 * What an explanation is: figures with the reasons that they follow from.
 *
 * <p>A tree whose leaves are parameters, rules and rows of tables. It says in which step a figure
 * follows from those below it. It is the same for the screen and for files.
 */
@NullMarked
package org.dsisim.explanation.tree;

import org.jspecify.annotations.NullMarked;
