package org.dsisim.workspace.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page asks about.
 *
 * @param scenario its id
 * @param option named or put together; no file
 * @param year null for the scenario's last
 * @param settings values by address, {@code OWNER.NAME}, in the order in which they were set
 * @param baseline what it is held against; null for nothing
 * @param mine the ISO code of the delegation's country; null for none
 * @param names whether the largest payers are named
 */
public record Ask(
    String scenario,
    String option,
    @Nullable String year,
    Map<String, String> settings,
    @Nullable AskedBaseline baseline,
    @Nullable String mine,
    boolean names) {}
