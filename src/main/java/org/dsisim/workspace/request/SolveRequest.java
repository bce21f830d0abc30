package org.dsisim.workspace.request;

import org.jspecify.annotations.Nullable;

/**
 * A value that is looked for, in the words of people.
 *
 * @param subject what is tried
 * @param target {@code FIGURE=VALUE}; null where two figures are to be equal
 * @param balance {@code FIGURE=FIGURE}; null where a figure is to come to a target
 * @param vary the parameter or the assumption, as {@code cali-fund.sales_rate}
 * @param from the lowest value looked at; null for that of the parameter
 * @param to the highest; null for that of the parameter
 */
public record SolveRequest(
    SubjectRequest subject,
    @Nullable String target,
    @Nullable String balance,
    String vary,
    @Nullable String from,
    @Nullable String to) {}
