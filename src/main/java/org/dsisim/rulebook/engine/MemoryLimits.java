package org.dsisim.rulebook.engine;

/**
 * How much a rule set remembers of its answers. It never changes what is answered.
 *
 * @param worthwhile after how many questions it begins: to find out what rules read takes as long
 *     as to answer a few thousand rows
 * @param situations of one setting of switches; beyond, rules are asked row by row
 * @param settings of switches, the last ones used
 */
public record MemoryLimits(long worthwhile, int situations, int settings) {

  /**
   * A million users fall into some 7,000 situations, each of a few hundred bytes: in all, less than
   * a hundred megabytes.
   */
  public static final MemoryLimits USUAL = new MemoryLimits(5000, 20_000, 16);

  /** Remembers nothing: every row is asked. */
  public static final MemoryLimits NOTHING = new MemoryLimits(Long.MAX_VALUE, 0, 0);
}
