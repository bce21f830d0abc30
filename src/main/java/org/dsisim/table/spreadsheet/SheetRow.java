package org.dsisim.table.spreadsheet;

import java.util.List;

/**
 * A row of a sheet in which something stands.
 *
 * @param number counted from 1, as spreadsheets do
 * @param texts from the first column to the last of the first row; empty where nothing stands
 */
public record SheetRow(int number, List<String> texts) {}
