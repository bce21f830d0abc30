/**
 * Reads sheets of workbooks (XLSX) as rows of texts, as if somebody had saved them as CSV with
 * every digit.
 *
 * <p>Sheets are read as they come and not held as documents. Faults become problems that name sheet
 * and cell; what is blown up, encrypted or of another kind is refused. The package knows neither
 * columns nor what they mean.
 */
@NullMarked
package org.dsisim.table.spreadsheet;

import org.jspecify.annotations.NullMarked;
