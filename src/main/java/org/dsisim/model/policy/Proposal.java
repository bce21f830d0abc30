package org.dsisim.model.policy;

import java.util.List;

/**
 * What the file of a proposal says of itself.
 *
 * @param base the option whose figures hold where the proposal sets none
 * @param date on which it was written, as {@code 2026-11-28}
 * @param note what a reader must know before any figure; empty for nothing
 * @param set the addresses of what it sets
 * @param open the addresses of what it names and leaves empty
 */
public record Proposal(
    String title,
    String source,
    String date,
    String base,
    String note,
    List<String> set,
    List<String> open) {}
