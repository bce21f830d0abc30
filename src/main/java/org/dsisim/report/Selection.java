package org.dsisim.report;

import java.util.Collection;
import java.util.List;
import org.dsisim.analysis.Group;
import org.dsisim.model.Country;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What to show beside the totals.
 *
 * @param names whether payers are named
 * @param group whose members are listed; null for none
 * @param countries that are listed
 */
public record Selection(boolean names, @Nullable Group group, List<CountryCode> countries) {

  /** Whether countries are asked for, by name or by group. */
  boolean isOfCountries() {
    return group != null || !countries.isEmpty();
  }

  /** Those of some countries that are asked for: a group is listed whole. */
  List<Country> among(Collection<Country> all) {
    return all.stream().filter(this::holds).toList();
  }

  private boolean holds(Country country) {
    return countries.contains(country.code()) || (group != null && group.members().test(country));
  }
}
