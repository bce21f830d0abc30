package org.dsisim.workspace;

import java.util.List;

/**
 * A fund to be given out by a formula alone, in the words of people.
 *
 * @param formula {@code FORMULA[@PRESET]}
 * @param fund in US dollars
 * @param settings values in the place of the tables', {@code OWNER.NAME=VALUE}
 * @param year whose parameters and statuses are in force
 * @param command the request as a command, as it goes into results
 */
public record AllocateRequest(
    String formula,
    String fund,
    List<String> settings,
    int year,
    ShownCountries shown,
    List<String> command) {}
