@NullMarked
package org.dsisim.workspace.session;

import org.jspecify.annotations.NullMarked;
