/**
 * What rules find while they are fired: each finding with the rule that made it, and one answer to
 * one question.
 *
 * <p>A recorder is what a consequence speaks to. Two answers, or none where one is due, name the
 * rules. Recorders hold no amount: a finding is a formula.
 */
@NullMarked
package org.dsisim.rulebook.engine.record;

import org.jspecify.annotations.NullMarked;
