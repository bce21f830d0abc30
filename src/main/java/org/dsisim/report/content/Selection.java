package org.dsisim.report.content;

import java.util.Collection;
import java.util.List;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.model.world.Country;
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

  /** Nothing beside the totals. */
  public static final Selection NOTHING = new Selection(false, null, List.of());

  /** Whether countries are chosen, one by one or by their group. */
  public boolean asksForCountries() {
    return group != null || !countries.isEmpty();
  }

  /** Those of some countries that are asked for; a group is listed whole. */
  public List<Country> among(Collection<Country> all) {
    return asksForCountries() ? all.stream().filter(this::shows).toList() : List.of();
  }

  /** Whether a country is among those to show: chosen, or none is. */
  public boolean shows(Country country) {
    return !asksForCountries()
        || countries.contains(country.code())
        || (group != null && group.members().test(country));
  }
}
