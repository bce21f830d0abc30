package org.dsisim.architecture.bad.value;

import org.dsisim.architecture.bad.table.Sheet;

/** A value that sees its neighbour, which sees it in turn. */
public record Sum(Sheet table) {}
