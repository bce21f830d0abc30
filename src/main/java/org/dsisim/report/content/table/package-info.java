/**
 * The tables of results: which columns they have, and which rows of typed values.
 *
 * <p>Each column stands in one place, with its name, its unit and how its value follows from a row.
 * Rows are handed on one by one and not collected; how a value is written is its writer's.
 */
@NullMarked
package org.dsisim.report.content.table;

import org.jspecify.annotations.NullMarked;
