/** The commands. The only room that prints, knows the folder the program runs in, and exits. */
@NullMarked
package org.dsisim.cli;

import org.jspecify.annotations.NullMarked;
