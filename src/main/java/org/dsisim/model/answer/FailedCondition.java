package org.dsisim.model.answer;

import org.dsisim.message.Place;

/**
 * The condition for whose sake a rule did not fire: the first that does not hold, in the order in
 * which the rule writes them.
 *
 * @param text the condition as the rule writes it, with the fact that it is about, as {@code Payer(
 *     type == "company" )}; or "the condition as a whole", where it cannot be taken apart
 * @param place file and line on which it begins
 * @param found in words what was there instead, as {@code type is "academic"}; empty where that
 *     cannot be said exactly
 */
public record FailedCondition(String text, Place place, String found) {}
