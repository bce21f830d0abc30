package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** Figures of which some are worked out when they are asked for. */
class LateFiguresTest {

  private int asked;

  private final LateFigures figures =
      new LateFigures(
          Map.of("land", Fraction.of(5), "uses", Fraction.of(99)),
          Set.of("uses", "sales"),
          () -> {
            asked++;
            return Map.of("uses", Fraction.of(2));
          });

  @Test
  void whatStandsInTablesNeedsNoOther() {
    assertThat(figures.get("land")).isEqualTo(Fraction.of(5));
    assertThat(figures.get("sea")).isNull();
    assertThat(figures.containsKey("land")).isTrue();
    assertThat(figures.containsKey("sea")).isFalse();
    assertThat(figures.containsKey("sales")).isTrue();
    assertThat(figures.keySet()).containsExactlyInAnyOrder("land", "uses", "sales");
    assertThat(asked).isZero();
  }

  @Test
  void whatIsWorkedOutTakesThePlaceOfTheTables() {
    assertThat(figures.get("uses")).isEqualTo(Fraction.of(2));
    assertThat(figures.get("sales")).isNull();
    assertThat(asked).isEqualTo(2);
    assertThat(figures.entrySet())
        .isEqualTo(Map.of("land", Fraction.of(5), "uses", Fraction.of(2)).entrySet());
  }
}
