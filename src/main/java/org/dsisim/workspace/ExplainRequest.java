package org.dsisim.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures to be explained, in the words of people.
 *
 * @param scenario its id, the path of its folder, or of a single table
 * @param option one, as for a run
 * @param whose figures they are
 * @param year null for the scenario's last
 * @param settings values in the place of the tables', {@code OWNER.NAME=VALUE}
 * @param language in which countries are named
 * @param command the request as a command, as it goes into results
 */
public record ExplainRequest(
    String scenario,
    String option,
    Whose whose,
    @Nullable String year,
    List<String> settings,
    String language,
    List<String> command) {

  /**
   * Whose figures are explained: one of the three.
   *
   * @param payer a user by its id; where countries pay, a country by a word for it
   * @param country by a word for it
   * @param use by its id
   */
  public record Whose(@Nullable String payer, @Nullable String country, @Nullable String use) {}
}
