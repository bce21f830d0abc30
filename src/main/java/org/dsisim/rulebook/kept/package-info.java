/**
 * What rules answered in another process, kept on disk: the question with all facts that were put
 * to the rules, and the answer, as bytes.
 *
 * <p>A question is known again only if every byte of it is the same, and bytes are kept of every
 * component that a fact has; a fact that has no form here is never kept. An answer names its rules
 * by their places among those of the rule set and its subjects by theirs among those asked about.
 * It opens no file, and never asks a rule.
 */
@NullMarked
package org.dsisim.rulebook.kept;

import org.jspecify.annotations.NullMarked;
