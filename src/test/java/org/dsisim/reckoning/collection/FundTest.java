package org.dsisim.reckoning.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.dsisim.parameter.Parameters;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

class FundTest {

  @Test
  void aFundRunsOnAPartOfWhatComesInAndOnAFixedSum() {
    Fund fund = fund(1001, "administration_share,10,percent", "administration_fixed_usd,2,USD");
    assertThat(fund.administration()).isEqualTo(new Money(300));
    assertThat(fund.shortfall()).isEqualTo(Money.ZERO);
    assertThat(fund.net()).isEqualTo(new Money(701));
  }

  @Test
  void aFundWithoutSuchAssumptionsCostsNothing() {
    assertThat(fund(1001).net()).isEqualTo(new Money(1001));
  }

  @Test
  void whatDoesNotComeInCannotRunTheFund() {
    Fund fund = fund(150, "administration_fixed_usd,2,USD");
    assertThat(fund.administration()).isEqualTo(new Money(150));
    assertThat(fund.shortfall()).isEqualTo(new Money(50));
    assertThat(fund.administrationWanted()).isEqualTo(Money.ofUsd(2));
    assertThat(fund.net()).isEqualTo(Money.ZERO);
  }

  @Test
  void aShareInDollarsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fund(100, "administration_share,10,USD"))
        .withMessage("'administration_share' of test is in USD, not in percent or share.");
  }

  private static Fund fund(long cents, String... assumptions) {
    return Fund.of(new Money(cents), Parameters.values(assumptions));
  }
}
