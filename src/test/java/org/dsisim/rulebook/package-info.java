/** Tests of the package. */
@NullMarked
package org.dsisim.rulebook;

import org.jspecify.annotations.NullMarked;
