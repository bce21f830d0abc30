package org.dsisim.cli;

import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.scenario.ScenarioFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --year}, of commands that look at one year of a scenario. */
final class OneYear {

  private static final Place PLACE = Place.ofCommandLine("--year");

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Any year that run --years takes; the scenario's last if not given.")
  private @Nullable String year;

  /** The scenario in the year; as it is where none was given or something is wrong. */
  @Nullable ScenarioFolder in(@Nullable ScenarioFolder folder, Problems problems) {
    if (year == null) {
      return folder;
    }
    Integer wanted = Years.readOne(year, PLACE, problems);
    return folder == null || wanted == null ? folder : folder.in(List.of(wanted), PLACE, problems);
  }

  /** The same, cut to the last year where none was given. */
  @Nullable ScenarioFolder inLast(@Nullable ScenarioFolder folder, Problems problems) {
    if (year != null || folder == null) {
      return in(folder, problems);
    }
    List<Integer> years = folder.scenario().years();
    return years.size() == 1
        ? folder
        : folder.in(years.subList(years.size() - 1, years.size()), PLACE, problems);
  }
}
