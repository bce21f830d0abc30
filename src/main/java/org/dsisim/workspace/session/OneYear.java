package org.dsisim.workspace.session;

import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.scenario.ScenarioFolder;
import org.jspecify.annotations.Nullable;

/**
 * The year of a scenario that somebody asks about.
 *
 * @param text as it was given; null for none
 */
public record OneYear(@Nullable String text) {

  private static final Place PLACE = Place.ofCommandLine("--year");

  /** The scenario in the year; as it is where none was given or something is wrong. */
  public @Nullable ScenarioFolder in(@Nullable ScenarioFolder folder, Problems problems) {
    if (text == null) {
      return folder;
    }
    Integer wanted = Years.readOne(text, PLACE, problems);
    return folder == null || wanted == null ? folder : folder.in(List.of(wanted), PLACE, problems);
  }

  /** The same, cut to the last year where none was given. */
  public @Nullable ScenarioFolder inLast(@Nullable ScenarioFolder folder, Problems problems) {
    if (text != null || folder == null) {
      return in(folder, problems);
    }
    List<Integer> years = folder.scenario().years();
    return years.size() == 1
        ? folder
        : folder.in(years.subList(years.size() - 1, years.size()), PLACE, problems);
  }
}
