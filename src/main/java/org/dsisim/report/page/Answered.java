package org.dsisim.report.page;

import java.util.List;
import java.util.Map;
import org.dsisim.indicator.OptionResults;
import org.dsisim.message.Problem;
import org.dsisim.report.content.Run;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.study.comparison.PartyChange;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an option brings in a year under what a page has set.
 *
 * @param command that gives the same figures
 * @param run of the option as it is, which says what was run and what its rule sets are
 * @param results under the settings
 * @param years all that the scenario has
 * @param assumption the assumption on which the part that is paid rests alone, as {@code
 *     assumption.uptake}; null where it rests on several
 * @param ifFollowed what each country would receive if everybody followed the rules; none where
 *     that is not looked at
 * @param baseline what it is held against; null for nothing
 * @param warnings of what was set
 */
public record Answered(
    Ask ask,
    List<String> command,
    Run run,
    OptionResults results,
    List<Integer> years,
    @Nullable String assumption,
    Map<CountryCode, Money> ifFollowed,
    @Nullable Held baseline,
    List<Problem> warnings) {

  /**
   * A baseline, and what becomes of each country against it.
   *
   * @param name as the option was written
   * @param net what is there to share
   */
  public record Held(
      String name, Money owed, Money expected, Money net, List<PartyChange> changes) {}
}
