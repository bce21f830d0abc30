@NullMarked
package org.dsisim.workspace.study;

import org.jspecify.annotations.NullMarked;
