package org.dsisim.parameter;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** As what a word of a rule uses the parameter that it names; which units it can have then. */
@SuppressWarnings("ImmutableEnumChecker") // the set cannot be changed
public enum ParameterRole {
  /** A list of words. */
  LIST(Unit.LIST),
  /** Upper limits of bands, rising. */
  BAND_LIMITS(Unit.LIST),
  /** Rates of bands, one more than their limits. */
  BAND_RATES(Unit.LIST),
  /** Fees of bands, one more than their limits. */
  BAND_FEES(Unit.LIST),
  /** Parts of something, by word. */
  RATE_TABLE(Unit.TABLE),
  /** Sums of money, by word. */
  MONEY_TABLE(Unit.TABLE_OF_USD),
  /** A part of something. */
  RATE(Unit.PERCENT, Unit.SHARE),
  /** A sum of money. */
  MONEY(Unit.USD),
  /** A part of the fund, or a sum of money. */
  LIMIT(Unit.PERCENT, Unit.SHARE, Unit.USD),
  /** Any number. */
  NUMBER(Unit.PERCENT, Unit.SHARE, Unit.USD, Unit.COUNT, Unit.NUMBER, Unit.YEARS, Unit.MONTHS),
  /** A number whose name says which figure it tests. */
  THRESHOLD(Unit.PERCENT, Unit.SHARE, Unit.USD, Unit.COUNT, Unit.NUMBER, Unit.YEARS, Unit.MONTHS),
  /** What becomes of a Party of which a figure is unknown; no rule reads its words. */
  UNKNOWN(Unit.CHOICE),
  /** A switch, which rules read as a {@code Choice}. */
  CHOICE(Unit.CHOICE, Unit.TEXT, Unit.BOOLEAN),
  /** A whole number, which rules read as a {@code Count}. */
  COUNT(Unit.COUNT, Unit.YEARS);

  private final Set<Unit> units;

  ParameterRole(Unit... units) {
    this.units = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(units)));
  }

  /** The units that a parameter in this role can have. */
  public Set<Unit> units() {
    return units;
  }

  /** Whether a parameter of that unit can be in this role. */
  public boolean isMetBy(Unit unit) {
    return units.contains(unit);
  }
}
