package org.dsisim.model.fact;

import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.parameter.Names;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;

/**
 * A Party to the Convention in one year, before the question what it receives.
 *
 * @param country with those figures only that count under the formula's parameters
 * @param terms the formula's parameters in force
 */
public record Party(Country country, NamedValues terms) {

  /** A Party: figures that do not count, as a product that is too old, are set aside. */
  public Party {
    country = CountingParameter.counted(country, terms);
  }

  /** Whether a criterion is known and exceeds a limit; at the limit it does not. */
  public boolean above(Criterion criterion, @Names(ParameterRole.NUMBER) String limit) {
    Fraction figure = country.figure(criterion);
    return figure != null && figure.compareTo(terms.number(limit)) > 0;
  }

  /** Whether the ISO code is an item of a list. */
  public boolean countryListed(@Names(ParameterRole.LIST) String list) {
    return terms.list(list).contains(country.code().iso3());
  }

  /** Whether a criterion of the Party is known. */
  public boolean knows(Criterion criterion) {
    return country.figure(criterion) != null;
  }
}
