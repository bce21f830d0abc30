/**
 * The tables of results: which columns they have, and which rows of typed values.
 *
 * <p>Each column stands in one place, with its name, its unit and how its value follows from a row.
 * Rows are handed on one by one and not collected; how a value is written is its writer's. From
 * here it is a file of its own and a sheet of the workbook.
 */
@NullMarked
package org.dsisim.report.content.table;

import org.jspecify.annotations.NullMarked;
