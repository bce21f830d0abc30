/**
 * Work on several threads that comes out as on one.
 *
 * <p>Whoever has much to do cuts it into pieces, each of which can be worked on by itself, and gets
 * the results in the order of the pieces. So nothing that is read, computed or said depends on the
 * number of threads. The package knows nothing of what the work is.
 */
@NullMarked
package org.dsisim.parallel;

import org.jspecify.annotations.NullMarked;
