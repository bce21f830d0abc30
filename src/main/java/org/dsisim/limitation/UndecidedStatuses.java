package org.dsisim.limitation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    return inYears(countries, year, assumptions).stream()
        .map(status -> status.apply(String.valueOf(year)))
        .toList();
  }

  /** The same, each with a place for the years of which it is true. */
  static List<Function<String, Message>> inYears(
      Countries countries, int year, ParameterValues assumptions) {
    List<Function<String, Message>> sentences = new ArrayList<>();
    countries
        .unsettled()
        .forEach(
            (code, statuses) -> {
              for (DatedStatus status : statuses) {
                String assumption = status.assumption();
                if (assumption != null && status.coversYear(year)) {
                  sentences.add(years -> sentence(code, status, assumption, years, assumptions));
                }
              }
            });
    return sentences;
  }

  private static Message sentence(
      CountryCode code,
      DatedStatus status,
      String assumption,
      String years,
      ParameterValues assumptions) {
    return Message.of(
        StatusAssumptions.made(assumptions).test(assumption)
            ? "limitation.status.assumed"
            : "limitation.status.not-assumed",
        "country",
        code.toString(),
        "status",
        status.status(),
        "years",
        years,
        "name",
        assumption,
        "source",
        status.source());
  }
}
