package org.dsisim.browser;

import java.util.List;
import java.util.function.Function;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.formula.Amount;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * What a page sets: a year of one rule set that all its payers owe by, and of one formula.
 *
 * @param amount what each payer owes, as a rule states it
 * @param values the parameters of the rule set
 * @param force how it binds
 * @param assumptions on what is paid and on the running of the fund
 * @param fund what is given out; null for what is expected of the payers, less the fund's running
 * @param formula the parameters of the formula
 * @param entitlements what its rules answered
 */
record Setting(
    Amount amount,
    NamedValues values,
    Force force,
    NamedValues assumptions,
    List<Payer> payers,
    @Nullable Money fund,
    NamedValues formula,
    Entitlements entitlements) {

  /**
   * Reads a setting, each line a word and what belongs to it; what values are asked of stands above
   * what asks.
   *
   * <pre>
   * year 2026
   * parameter profit_rate percent 1
   * assume uptake share 0.25
   * formula land_share percent 40
   * force VOLUNTARY
   * owes share profit_rate PROFIT
   * payer acme CHE pharmaceuticals SALES 250000000 PROFIT 1000000
   * fund 100000000
   * party KEN eligible land_area_km2 580367
   * weigh KEN component land_share product 1 plain land_area_km2 -
   * iplc KEN iplc_share together
   * floor KEN least
   * ceiling KEN most
   * window BRA window_share
   * window-by-number AUS iplc_share
   * as-if-eligible CAN
   * envelope KEN africa_share
   * falls component ocean_share theRest
   * direct KEN direct_share
   * through-government CHN
   * passes-on CHN
   * </pre>
   *
   * @throws IllegalArgumentException when a line begins with another word or lacks one
   */
  static Setting read(String text) {
    return read(text, values -> values);
  }

  /**
   * Reads a setting.
   *
   * @param values gives what takes the place of the values as they are written
   * @throws IllegalArgumentException when a line begins with another word or lacks one
   */
  static Setting read(String text, Function<PlainValues, NamedValues> values) {
    return new SettingReader().read(text, values);
  }
}
