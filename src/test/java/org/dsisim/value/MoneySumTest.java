package org.dsisim.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneySumTest {

  @Test
  void nothingAddsUpToNoMoney() {
    assertThat(new MoneySum().all()).isEqualTo(Money.ZERO);
  }

  @Test
  void amountsAndOtherSumsAddUp() {
    MoneySum sum = new MoneySum();
    sum.add(new Money(5));
    sum.add(new Money(-7));
    MoneySum behind = new MoneySum();
    behind.add(new Money(12));
    sum.add(behind);
    assertThat(sum.all()).isEqualTo(new Money(10));
    assertThat(behind.all()).isEqualTo(new Money(12));
  }

  @Test
  void centsAreAddedAsAmountsAre() {
    MoneySum sum = new MoneySum();
    sum.add(new Money(5));
    sum.addCents(-7);
    sum.addCents(3);
    assertThat(sum.all()).isEqualTo(new Money(1));
    assertThatThrownBy(() -> sum.addCents(Long.MAX_VALUE)).isInstanceOf(TooMuchMoney.class);
  }

  @Test
  void aSumThatWouldWrapAroundIsRefusedAndStays() {
    MoneySum sum = new MoneySum();
    sum.add(new Money(Long.MAX_VALUE));
    assertThatThrownBy(() -> sum.add(new Money(1))).isInstanceOf(TooMuchMoney.class);
    assertThat(sum.all()).isEqualTo(new Money(Long.MAX_VALUE));
    MoneySum below = new MoneySum();
    below.add(new Money(Long.MIN_VALUE));
    assertThatThrownBy(() -> below.add(new Money(-1))).isInstanceOf(TooMuchMoney.class);
  }
}
