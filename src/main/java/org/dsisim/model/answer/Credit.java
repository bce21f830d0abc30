package org.dsisim.model.answer;

import org.dsisim.model.fact.OwedTwice;

/**
 * A rule's answer that what a payer owes elsewhere is taken off what it owes.
 *
 * @param twice what is owed, and what is owed elsewhere
 * @param paid whether only what is expected to be paid elsewhere counts, or all that is owed there
 * @param share a parameter of unit percent or share: the part of what is owed elsewhere that counts
 * @param limit a parameter of unit percent or share: the part of what is owed that all credits
 *     together can take off
 */
public record Credit(
    OwedTwice twice, boolean paid, String share, String limit, RuleReference rule) {}
