/**
 * What several commands ask for in the same words: options, years, other values, uncertainty, a
 * subject of study.
 *
 * <p>Each is a group of words that picocli mixes into a command, with its help and what it makes of
 * them. A word means the same in every command. They make parts of requests and read no file.
 */
@NullMarked
package org.dsisim.cli.asked;

import org.jspecify.annotations.NullMarked;
