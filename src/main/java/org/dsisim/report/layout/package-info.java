/**
 * Text on a terminal: widths, tables, pages, amounts as people say them.
 *
 * <p>No line is wider than the screen. Nothing here knows what the words are about. How wide a
 * screen is, it is told by whoever prints.
 */
@NullMarked
package org.dsisim.report.layout;

import org.jspecify.annotations.NullMarked;
