/** Tests of the package; differences and problems are asserted in full. */
@NullMarked
package org.dsisim.cases;

import org.jspecify.annotations.NullMarked;
