@NullMarked
package org.dsisim.workspace.page;

import org.jspecify.annotations.NullMarked;
