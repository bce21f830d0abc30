/**
 * Results as one workbook (XLSX): what must be known of them, the allocation as formulas, charts,
 * and every table of the folder of results as a sheet.
 *
 * <p>Tables are streamed: of a sheet a hundred rows are in memory. Equal results give equal bytes,
 * as times inside the file are fixed. What a table holds is told by {@code report.content}; nobody
 * else here knows the library.
 */
@NullMarked
package org.dsisim.report.workbook;

import org.jspecify.annotations.NullMarked;
