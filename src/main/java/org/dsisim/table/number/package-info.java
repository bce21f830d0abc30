/**
 * From the text of a cell to a number, exactly or not at all.
 *
 * <p>What people and spreadsheets put around digits is recognised and said. A text that can be read
 * in two ways is settled by its column or refused. Nothing here knows files or units of parameters.
 */
@NullMarked
package org.dsisim.table.number;

import org.jspecify.annotations.NullMarked;
