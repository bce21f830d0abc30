package org.dsisim.workspace.session;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.GivenTwice;
import org.dsisim.parameter.ParameterOverride;

/** Reads values that are to stand in the place of the tables': {@code OWNER.NAME=VALUE}. */
public final class SetValues {

  private SetValues() {}

  /**
   * The values in the order in which they were given; what is no setting is reported, and lists
   * name countries by their codes.
   */
  public static List<ParameterOverride> read(
      List<String> texts, Session session, Problems problems) {
    List<ParameterOverride> settings = new ArrayList<>();
    Place place = Place.ofCommandLine("--set");
    for (String text : texts) {
      ParameterOverride.parse(text, place)
          .ifPresentOrElse(
              setting -> {
                warnOfAnother(setting, settings, problems);
                settings.add(session.inCodes(setting, problems));
              },
              () ->
                  problems.error(
                      place,
                      Message.of("workspace.no-setting", "text", text),
                      AssumptionMeant.by(text, Message.of("workspace.no-setting.maybe"))));
    }
    return settings;
  }

  private static void warnOfAnother(
      ParameterOverride setting, List<ParameterOverride> before, Problems problems) {
    before.stream()
        .filter(one -> one.address().equals(setting.address()))
        .findFirst()
        .ifPresent(
            one ->
                GivenTwice.warn(
                    setting.place(), setting.address(), one.text(), setting.text(), problems));
  }
}
