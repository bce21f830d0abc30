package org.dsisim.workspace.request;

import java.util.List;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;

/**
 * One option on one year of a scenario that is to be looked at under many values, in the words of
 * people.
 *
 * @param scenario its id, the path of its folder, or of a single table
 * @param option named, put together, or the file of a proposal
 * @param settings values that hold throughout, {@code OWNER.NAME=VALUE}
 * @param year the year; null for the scenario's last
 * @param threads figures do not depend on it
 * @param shown what is shown beside the totals
 * @param command the request as a command, as it goes into results
 */
public record StudyRequest(
    String scenario,
    String option,
    List<String> settings,
    @Nullable String year,
    int threads,
    ShownCountries shown,
    List<String> command) {}
