package org.dsisim.workspace.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {

  private long now = 5;

  @Test
  void soManyTimesInAStretchAndAgainInTheNext() {
    Rate rate = new Rate(2, 100, () -> now);
    assertThat(rate.allows("a")).isTrue();
    assertThat(rate.allows("a")).isTrue();
    assertThat(rate.allows("a")).isFalse();
    assertThat(rate.allows("b")).isTrue();
    now += 99;
    assertThat(rate.isSpent("a")).isTrue();
    now += 1;
    assertThat(rate.isSpent("a")).isFalse();
    assertThat(rate.allows("a")).isTrue();
  }

  @Test
  void whoDidItLongestAgoIsForgottenFirst() {
    Rate rate = new Rate(1, 100, () -> now);
    rate.count("first");
    for (int i = 0; i < 1999; i++) {
      rate.count("one " + i);
    }
    assertThat(rate.isSpent("first")).isTrue();
    rate.count("one more");
    assertThat(rate.isSpent("one 0")).as("looked at longer ago than the first").isFalse();
    assertThat(rate.isSpent("one 1998")).isTrue();
  }
}
