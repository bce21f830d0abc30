/**
 * Tables as bytes: columns, cells and rows of results in CSV.
 *
 * <p>Amounts have two decimals and a point, whatever the locale. Rows of many payers and uses are
 * written piece by piece, from columns where they stand in columns, and of uses of one kind once.
 * Equal results give equal bytes.
 */
@NullMarked
package org.dsisim.report.file.table;

import org.jspecify.annotations.NullMarked;
