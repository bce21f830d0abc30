package org.dsisim.simulation;

/**
 * How many payers are liable under a rule set, and how many would be if what nobody knows of them
 * were as supposed.
 *
 * @param liable as things are
 * @param doubtful of how many something decides that nobody knows
 * @param moreIfAbove how many others would be liable were unknown figures above the thresholds
 * @param moreIfNotAbove likewise, were they not above
 */
public record LiablePayers(int liable, int doubtful, int moreIfAbove, int moreIfNotAbove) {}
