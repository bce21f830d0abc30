/** Tests across packages: published results, and what tests share. */
@NullMarked
package org.dsisim;

import org.jspecify.annotations.NullMarked;
