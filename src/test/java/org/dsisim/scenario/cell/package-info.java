/** Tests of the package; messages are asserted in full, as they are what people read. */
@NullMarked
package org.dsisim.scenario.cell;

import org.jspecify.annotations.NullMarked;
