package org.dsisim.workspace.request;

import java.util.List;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;

/**
 * Options to be simulated on a scenario, in the words of people. What is wrong with one of them is
 * told under the name that it has on the command line.
 *
 * @param scenario its id, the path of its folder, or of a single table
 * @param options named, put together, files of proposals, or {@code ALL}
 * @param settings values in the place of the tables', {@code OWNER.NAME=VALUE}
 * @param years {@code 2030}, {@code 2025-2035} or {@code 2025,2030}; null for the scenario's
 * @param threads figures do not depend on it
 * @param command the request as a command, as it goes into results
 */
public record RunRequest(
    String scenario,
    List<String> options,
    List<String> settings,
    @Nullable String years,
    BaselineAsked baseline,
    int threads,
    ShownCountries shown,
    List<String> command) {}
