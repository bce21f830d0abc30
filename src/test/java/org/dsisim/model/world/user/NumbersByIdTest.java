package org.dsisim.model.world.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers that are found by ids. */
class NumbersByIdTest {

  @Test
  void eachIdHasItsNumberAndNoOtherHasAny() {
    NumbersById numbers = new NumbersById(1_000);
    for (int i = 0; i < 1_000; i++) {
      numbers.put("種子-" + i, 3 * i);
    }
    for (int i = 0; i < 1_000; i++) {
      assertThat(numbers.of("種子-" + i)).isEqualTo(3 * i);
    }
    assertThat(numbers.of("種子-1000")).isNegative();
    assertThat(numbers.of("")).isNegative();
  }

  @Test
  void idsThatAreMixedToTheSameAreToldApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    NumbersById numbers = new NumbersById(2);
    numbers.put("Aa", 1);
    assertThat(numbers.of("BB")).isNegative();
    numbers.put("BB", 2);
    assertThat(numbers.of("Aa")).isEqualTo(1);
    assertThat(numbers.of("BB")).isEqualTo(2);
  }

  @Test
  void theLastNumberOfAnIdCounts() {
    NumbersById numbers = new NumbersById(2);
    numbers.put("a", 1);
    numbers.put("a", 2);
    assertThat(numbers.of("a")).isEqualTo(2);
  }

  @Test
  void whereNoneIsKeptNoneIsFound() {
    assertThat(new NumbersById(0).of("a")).isNegative();
  }
}
