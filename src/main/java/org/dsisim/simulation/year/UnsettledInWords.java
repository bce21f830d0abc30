package org.dsisim.simulation.year;

import java.util.function.Function;
import java.util.function.Supplier;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.CannotSettle;

/** Tells where the rule or the parameter stands whose fault it is that no amount comes out. */
public final class UnsettledInWords {

  private UnsettledInWords() {}

  /**
   * What is computed under one rule set.
   *
   * @throws InvalidInput when rules or parameters come to no amount
   */
  public static <T> T orInvalidInput(Supplier<T> computed, ParameterValues values) {
    return orInvalidInput(computed, ruleSet -> values);
  }

  /**
   * What is computed under several rule sets.
   *
   * @param values their parameters in force, by rule set
   * @throws InvalidInput when rules or parameters come to no amount
   */
  public static <T> T orInvalidInput(
      Supplier<T> computed, Function<String, ParameterValues> values) {
    try {
      return computed.get();
    } catch (CannotSettle unsettled) {
      String parameter = unsettled.parameter();
      Place place =
          parameter == null
              ? unsettled.rule().place()
              : values.apply(unsettled.rule().ruleSet()).value(parameter).place();
      throw InvalidInput.of(place, unsettled.why(), unsettled.hint());
    }
  }
}
