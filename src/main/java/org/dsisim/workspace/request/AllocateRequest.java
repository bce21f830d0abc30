package org.dsisim.workspace.request;

import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.workspace.session.ShownCountries;
import org.dsisim.workspace.session.Years;
import org.jspecify.annotations.Nullable;

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
    List<String> command) {

  /** The year of parameters and statuses where none is named. */
  private static final int USUAL_YEAR = 2026;

  /**
   * The year of a text.
   *
   * @param text null for the usual one
   * @throws org.dsisim.message.InvalidInput when it is no year
   */
  public static int year(@Nullable String text) {
    Problems problems = new Problems();
    Integer year =
        text == null ? null : Years.readOne(text, Place.ofCommandLine("--year"), problems);
    problems.throwIfErrors();
    return year == null ? USUAL_YEAR : year;
  }
}
