package org.dsisim.rulebook.why;

import org.dsisim.message.Place;

/**
 * One condition of a rule.
 *
 * @param text as the rule writes it, with its fact
 * @param place where it begins
 * @param found how to say what was there instead
 * @param upTo the rule's conditions up to and with this one, as they would stand between {@code
 *     when} and {@code then}; they also give names to what the next condition reads
 */
public record Condition(String text, Place place, ObservedValue found, String upTo) {}
