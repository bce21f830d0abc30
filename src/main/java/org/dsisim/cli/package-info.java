/**
 * The program: which commands there are, how one is found and started, and with what it ends.
 *
 * <p>The main class reads the words of the command line, asks the {@link
 * org.dsisim.workspace.Workspace workspace} and ends with an exit code. Commands stand in a room of
 * their own, what several of them ask for in another, what they print and write in a third. These
 * rooms are the only ones that print, and the only ones that ask the clock. A command that starts
 * others, such as one that repeats a run, stands here.
 */
@NullMarked
package org.dsisim.cli;

import org.jspecify.annotations.NullMarked;
