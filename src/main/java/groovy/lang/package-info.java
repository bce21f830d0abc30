/**
 * A name that a library asks for, and nothing else. It spares each command a search through all the
 * libraries of the program. Nothing of the program may use it.
 */
@NullMarked
package groovy.lang;

import org.jspecify.annotations.NullMarked;
