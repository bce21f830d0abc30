@NullMarked
package org.dsisim.workspace;

import org.jspecify.annotations.NullMarked;
