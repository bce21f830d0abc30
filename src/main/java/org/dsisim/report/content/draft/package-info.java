/**
 * The text of an option's provisions, read back after somebody has edited its brackets. The text is
 * the one that a page prints; lines may be broken elsewhere, and words are matched with the
 * provisions as they stand in the option's files. What cannot be read is reported by line, all of
 * it at once. Whether an alternative is a value of its parameter is for others.
 */
@NullMarked
package org.dsisim.report.content.draft;

import org.jspecify.annotations.NullMarked;
