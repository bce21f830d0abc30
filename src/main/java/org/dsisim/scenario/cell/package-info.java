/**
 * What several tables of a scenario have in common: own columns, columns that nobody declared, rows
 * that come twice, words that come again and again.
 *
 * <p>Each is a small reader that a table's reader owns. None knows which table it serves. Problems
 * carry file, line and column.
 */
@NullMarked
package org.dsisim.scenario.cell;

import org.jspecify.annotations.NullMarked;
