package org.dsisim.limitation;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.StatusAssumptions;
import org.dsisim.value.CountryCode;

/**
 * Statuses on which nothing is decided, in words: what was decided holds unless more is assumed.
 */
public final class UndecidedStatuses {

  private UndecidedStatuses() {}

  /** Those that would hold in a year, without full stops. */
  public static List<String> of(Countries countries, int year, ParameterValues assumptions) {
    List<String> sentences = new ArrayList<>();
    for (CountryCode code : countries.codes()) {
      for (DatedStatus status : countries.statuses(code)) {
        String assumption = status.assumption();
        if (assumption != null && status.coversYear(year)) {
          boolean made = StatusAssumptions.made(assumptions).test(assumption);
          sentences.add(
              "%s %s '%s' in %d, %s (assumption.%s): %s"
                  .formatted(
                      code,
                      made ? "counts as" : "does not count as",
                      status.status(),
                      year,
                      made ? "as is assumed" : "which nobody has decided; it can be assumed",
                      assumption,
                      status.source()));
        }
      }
    }
    return sentences;
  }
}
