package org.dsisim.rulebook;

import org.dsisim.table.Place;

/**
 * One condition of a rule.
 *
 * @param text as the rule writes it, with its fact
 * @param place where it begins
 * @param found how to say what was there instead
 * @param upTo the rule's conditions up to and with this one, as they would stand between {@code
 *     when} and {@code then}; they also give names to what the next condition reads
 */
record Condition(String text, Place place, Found found, String upTo) {}
