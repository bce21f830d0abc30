package org.dsisim.report.content.table;

import org.dsisim.message.Message;

/**
 * A table of results as readers find it: a file of its own, or a sheet of a workbook.
 *
 * @param name without an ending, as {@code payers}
 * @param what it holds, in words
 */
public record NamedTable(String name, Message what, ResultTable<?> table) {}
