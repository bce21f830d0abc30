package org.dsisim.model.answer;

import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.jspecify.annotations.Nullable;

/**
 * The condition for whose sake a rule did not fire: the first that does not hold, in the order in
 * which the rule writes them.
 *
 * @param text the condition as the rule writes it, with the fact that it is about, as {@code Payer(
 *     type == "company" )}; or "the condition as a whole", where it cannot be taken apart
 * @param place file and line on which it begins
 * @param found what was there instead, as {@code type is "academic"}; null where that cannot be
 *     said exactly
 */
public record FailedCondition(Message text, Place place, @Nullable Message found) {}
