/**
 * From a payer with its uses, under all rule sets of an option, to what it owes and is expected to
 * pay.
 *
 * <p>{@link org.dsisim.reckoning.option.OptionLiability} is the one function: uses that one rule
 * set burdens too much owe nothing under any, and what is owed under one rule set can be credited
 * against what is owed under another. It knows what rules answered and never asks them, but for
 * credits, which are about amounts. What all payers of a year come to together is added up
 * elsewhere.
 */
@NullMarked
package org.dsisim.reckoning.option;

import org.jspecify.annotations.NullMarked;
