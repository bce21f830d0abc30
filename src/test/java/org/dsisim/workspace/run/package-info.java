@NullMarked
package org.dsisim.workspace.run;

import org.jspecify.annotations.NullMarked;
