package org.dsisim.reckoning.permit;

import java.util.List;
import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.fact.Use;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a use must go through under a contribution rule set.
 *
 * @param steps one for each country of origin and procedure, in the order of the countries
 * @param months until the last of them is done
 * @param cost of all of them to the user
 * @param why the use does not happen; null when it does
 */
public record UseBurden(
    String ruleSet, Use use, List<Step> steps, Fraction months, Money cost, @Nullable Message why) {

  /**
   * A procedure with one country.
   *
   * @param count how many contracts it takes
   * @param months that one of them takes
   * @param cost of one of them
   */
  public record Step(Formality formality, long count, Fraction months, Money cost) {}

  /** Whether the use does not happen. */
  public boolean isDropped() {
    return why != null;
  }

  /**
   * Why the use does not happen.
   *
   * @throws NullPointerException when it does
   */
  public Message dropped() {
    return Objects.requireNonNull(why);
  }
}
