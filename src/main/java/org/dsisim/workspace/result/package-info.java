/**
 * What comes of a request: a record for each kind, with content that a writer turns into a screen,
 * a file or a page.
 *
 * <p>Figures are values with units, not texts. A result is complete when it is given and never
 * changes; where something went wrong there is a failure and no result. Nobody here prints.
 */
@NullMarked
package org.dsisim.workspace.result;

import org.jspecify.annotations.NullMarked;
