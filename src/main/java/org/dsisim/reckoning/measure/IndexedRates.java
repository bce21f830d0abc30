package org.dsisim.reckoning.measure;

import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;

/**
 * Rates that follow prices where a rule set says so: each parameter in percent whose name ends with
 * {@code _rate}, from the year from which it holds. A rate without a date follows nothing.
 */
public final class IndexedRates {

  private static final String RATE = "_rate";

  private IndexedRates() {}

  /** The parameters of a rule set, with the rates that they have in their year. */
  public static ParameterValues of(ParameterValues values, Growth growth) {
    if (!MeasuringParameter.INDEX_RATES.isOn(values)) {
      return values;
    }
    ParameterValue index = values.value(MeasuringParameter.INDEX_RATES.parameter());
    return values.with(
        parameterValue -> {
          Integer from = parameterValue.dated().validFrom();
          boolean isRate =
              parameterValue.name().endsWith(RATE) && parameterValue.value().unit() == Unit.PERCENT;
          return isRate && from != null && from < values.year()
              ? parameterValue.times(growth.ofPrices(from, values.year()), index)
              : parameterValue;
        });
  }
}
