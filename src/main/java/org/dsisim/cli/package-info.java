/**
 * The commands: each reads its arguments, asks the workspace, and prints.
 *
 * <p>The only room that prints, asks the clock, and ends the process with an exit code. How options
 * and arguments are named, and what help says of them, stands here alone. Nothing is resolved or
 * computed here: a page could ask the same.
 */
@NullMarked
package org.dsisim.cli;

import org.jspecify.annotations.NullMarked;
