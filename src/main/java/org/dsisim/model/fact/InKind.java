package org.dsisim.model.fact;

import java.util.Map;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.Names;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.CountryCode;

/**
 * Something given in kind in one year, before the question whether it counts.
 *
 * @param row as the scenario describes it
 * @param provider the country that gives it, or in which the user that gives it is at home
 * @param receiver the country that receives it
 * @param terms the rule set's parameters in force
 */
public record InKind(Cooperation row, Country provider, Country receiver, ParameterValues terms) {

  /**
   * Something given in kind, its countries as they stand in the year.
   *
   * @throws IllegalArgumentException when a country is not among them
   */
  public static InKind of(
      Cooperation row, Map<CountryCode, Country> countries, ParameterValues values) {
    return new InKind(
        row, country(row.providerCountry(), countries), country(row.receiver(), countries), values);
  }

  private static Country country(CountryCode code, Map<CountryCode, Country> countries) {
    Country country = countries.get(code);
    if (country == null) {
      throw new IllegalArgumentException("No country has the code " + code + ".");
    }
    return country;
  }

  /** Whether it stays in the country that gives it. */
  public boolean isDomestic() {
    return provider.code().equals(receiver.code());
  }

  /** Whether its kind is an item of a list. */
  public boolean kindListed(@Names(ParameterRole.LIST) String list) {
    return terms.list(list).contains(row.kind());
  }

  /** Whether the receiver's ISO code is an item of a list. */
  public boolean receiverListed(@Names(ParameterRole.LIST) String list) {
    return terms.list(list).contains(receiver.code().iso3());
  }
}
