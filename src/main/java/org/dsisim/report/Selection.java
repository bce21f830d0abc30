package org.dsisim.report;

import java.util.List;
import org.dsisim.analysis.Group;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What to show beside the totals.
 *
 * @param names whether payers are named
 * @param group whose members are listed; null for none
 * @param countries that are listed
 */
public record Selection(boolean names, @Nullable Group group, List<CountryCode> countries) {}
