package org.dsisim.report.training;

import org.jspecify.annotations.Nullable;

/**
 * A participant, as the trainer sees one.
 *
 * @param number by the order in which they came
 * @param name of the group; empty for none
 * @param company null where none was handed in
 * @param hasScored whether scores were given to what is asked now
 */
public record GatheredParticipant(
    int number, String name, @Nullable HandedInCompany company, boolean hasScored) {}
