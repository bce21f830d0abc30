/** Tests of the package. */
@NullMarked
package org.dsisim.rulebook.situation;

import org.jspecify.annotations.NullMarked;
