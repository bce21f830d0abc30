package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import picocli.CommandLine.Option;

/** {@code --set}, of commands that put values in the place of the tables'. */
final class OtherValues {

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description =
          "A value in the place of a table's: cali-fund.profit_rate=0.5, assumption.uptake=1.")
  private List<String> texts = new ArrayList<>();

  /**
   * The values in the order in which they were given; what is no setting is reported, and lists
   * name countries by their codes.
   */
  List<ParameterOverride> settings(Workspace library, Problems problems) {
    List<ParameterOverride> settings = new ArrayList<>();
    Place place = Place.ofCommandLine("--set");
    for (String text : texts) {
      ParameterOverride.parse(text, place)
          .ifPresentOrElse(
              setting -> settings.add(library.inCodes(setting, problems)),
              () ->
                  problems.error(
                      place,
                      "'" + text + "' is not OWNER.NAME=VALUE.",
                      "cali-fund.profit_rate=0.5 or assumption.uptake=1."));
    }
    return settings;
  }
}
