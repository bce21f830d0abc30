package org.dsisim.simulation.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Shares that are remembered for another fund, and how often rules are asked for them. */
class RememberedSharesTest {

  private static final List<Country> COUNTRIES =
      List.of(Payers.country("BRA", "cbd-party"), Payers.country("KEN", "cbd-party"));

  private int asked;

  private final LambdaFormula equal =
      LambdaFormula.of("equal", "iplc_share,50,percent", "least,0,USD")
          .eligible(
              party -> {
                asked++;
                return true;
              })
          .weigh(Component.THE_REST, party -> new WeightBase.Equally())
          .forIplc("iplc_share");

  private final RememberedShares shares = new RememberedShares(COUNTRIES);

  private static ParameterValues values(LambdaFormula formula, String name, int value) {
    ParameterOverride setting =
        new ParameterOverride(
            formula.id(), name, Integer.toString(value), Place.ofCommandLine("--set"));
    return ParameterValues.inForce(
        formula.id(), formula.parameters(), 2024, List.of(setting), new Problems());
  }

  private int askedFor(LambdaFormula formula, String name, int value, long cents) {
    asked = 0;
    ParameterValues values = values(formula, name, value);
    Money fund = new Money(cents);
    assertThat(shares.allocate(formula, values, fund).parties())
        .isEqualTo(new Allocator(formula, values).allocate(fund, COUNTRIES).parties());
    // The allocator that it is held against asks about both Parties, too.
    return asked - 2;
  }

  @Test
  void ofAnotherFundCentsAloneAreWorkedOutAnew() {
    assertThat(askedFor(equal, "iplc_share", 50, 301)).isEqualTo(2);
    assertThat(askedFor(equal, "iplc_share", 50, 77)).isZero();
    assertThat(askedFor(equal, "iplc_share", 40, 77)).as("another parameter").isEqualTo(2);
    LambdaFormula other = equal.eligible(equal.eligible().negate());
    assertThat(askedFor(other, "iplc_share", 50, 77)).as("other rules").isEqualTo(2);
  }

  @Test
  void whatALimitInMoneyDecidesIsOfOneFundAlone() {
    LambdaFormula limited = equal.atLeast("least");
    assertThat(askedFor(limited, "least", 1, 301)).isEqualTo(2);
    assertThat(askedFor(limited, "least", 1, 301)).isEqualTo(2);
  }

  @Test
  void theLastSixteenAreRemembered() {
    List<Integer> again = new ArrayList<>();
    for (int share = 1; share <= 17; share++) {
      askedFor(equal, "iplc_share", share, 301);
    }
    for (int share = 17; share >= 1; share--) {
      again.add(askedFor(equal, "iplc_share", share, 77));
    }
    assertThat(again.subList(0, 16)).containsOnly(0);
    assertThat(again.get(16)).isEqualTo(2);
  }
}
