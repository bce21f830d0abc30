package org.dsisim.indicator.statistic;

import java.math.BigDecimal;

/**
 * How far two formulas put Parties in the same order.
 *
 * @param parties how many Parties are eligible, or receive, under either
 * @param spearman the coefficient of their shares, to twelve places
 */
public record RankOrder(int parties, BigDecimal spearman) {}
