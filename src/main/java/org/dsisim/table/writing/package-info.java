/**
 * CSV out: cells quoted as they must be, rows as texts or as bytes.
 *
 * <p>Both writers give the same bytes. Line ends and quotes are the same on every system. Values
 * come as texts; how a figure is written is decided before.
 */
@NullMarked
package org.dsisim.table.writing;

import org.jspecify.annotations.NullMarked;
