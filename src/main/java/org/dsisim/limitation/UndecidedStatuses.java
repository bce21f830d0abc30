package org.dsisim.limitation;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.year.StatusAssumptions;
import org.dsisim.value.CountryCode;

/**
 * Statuses on which nothing is decided, in words: what was decided holds unless more is assumed.
 */
public final class UndecidedStatuses {

  private UndecidedStatuses() {}

  /** Those that would hold in a year, without full stops. */
  public static List<Message> of(Countries countries, int year, ParameterValues assumptions) {
    List<Message> sentences = new ArrayList<>();
    countries
        .unsettled()
        .forEach(
            (code, statuses) -> {
              for (DatedStatus status : statuses) {
                String assumption = status.assumption();
                if (assumption != null && status.coversYear(year)) {
                  sentences.add(sentence(code, status, assumption, year, assumptions));
                }
              }
            });
    return sentences;
  }

  private static Message sentence(
      CountryCode code,
      DatedStatus status,
      String assumption,
      int year,
      ParameterValues assumptions) {
    return Message.of(
        StatusAssumptions.made(assumptions).test(assumption)
            ? "limitation.status.assumed"
            : "limitation.status.not-assumed",
        "country",
        code.toString(),
        "status",
        status.status(),
        "year",
        year,
        "name",
        assumption,
        "source",
        status.source());
  }
}
