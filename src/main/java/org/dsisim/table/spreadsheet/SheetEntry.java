package org.dsisim.table.spreadsheet;

/**
 * A sheet as a workbook lists it.
 *
 * @param id by which its part of the file is found
 */
record SheetEntry(String name, String id, boolean isHidden) {}
