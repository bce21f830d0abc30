/** Tests of the package; workbooks are written by another part of the library that reads them. */
package org.dsisim.table.spreadsheet;
