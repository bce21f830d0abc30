/**
 * Compiles rule files, keeps them, and asks them.
 *
 * <p>The only room that runs Drools. Findings are written down with their rule, and one question
 * has one answer. What was compiled is remembered by the content that it was compiled from.
 */
@NullMarked
package org.dsisim.rulebook.engine;

import org.jspecify.annotations.NullMarked;
