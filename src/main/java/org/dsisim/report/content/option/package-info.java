/**
 * What is said of an option: its provisions, the values in force, their alternatives, and what
 * differs between two of them.
 *
 * <p>Values are worded as the text would have them. A reading of ours is told from what the text
 * says. What a parameter was in other years stands beside it.
 */
@NullMarked
package org.dsisim.report.content.option;

import org.jspecify.annotations.NullMarked;
