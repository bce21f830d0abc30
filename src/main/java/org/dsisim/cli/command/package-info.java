/**
 * The commands, a class for each: what can be asked of it, and what it does with the result.
 *
 * <p>A command turns its words into a request, has the workspace answer it, and gives the result to
 * a writer. It holds no logic of its own: what it can do a page can do too. Its words are a
 * contract with people and their scripts. Bad words end with a message that says where, what, and
 * what may have been meant.
 */
@NullMarked
package org.dsisim.cli.command;

import org.jspecify.annotations.NullMarked;
