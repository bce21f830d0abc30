/** Tests of the package. */
@NullMarked
package org.dsisim.analysis;

import org.jspecify.annotations.NullMarked;
