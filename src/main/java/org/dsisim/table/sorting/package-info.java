/**
 * Brings more rows into an order than fit into memory.
 *
 * <p>A few keys tell in which ranges they lie; rows are grouped by these ranges piece by piece, and
 * written to a temporary file as they come. Then each range is read and sorted by itself, so that
 * no two need be in memory. Nothing here knows what stands in a row: it is bytes with a key and the
 * number of a line.
 */
@NullMarked
package org.dsisim.table.sorting;

import org.jspecify.annotations.NullMarked;
