package org.dsisim.model.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.model.fact.Assessed;
import org.dsisim.model.formula.Measured;
import org.dsisim.model.formula.Scale;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** A measure's figure, and its place between the worst and the best end. */
class RatedTest {

  private static final ParameterValues VALUES =
      Parameters.values(
          "worst,20,percent",
          "best,0,percent",
          "as_share,0.5,share",
          "dollars,1000,USD",
          "cheap,0,USD",
          "slow,24,months",
          "fast,0,months",
          "same,20,percent");

  private static final Assessed ASSESSED =
      new Assessed(
          "mine",
          2024,
          Map.of(
              "cost", Fraction.of(1),
              "more_cost", Fraction.of(2),
              "income", Fraction.of(30),
              "none", Fraction.ZERO,
              "months", Fraction.of(9)));

  @Test
  void aRatioStandsWhereItIsBetweenWorstAndBest() {
    Rated rated = rated(Measured.ratio("cost", "income"), "worst", "best");
    assertThat(rated.value()).isEqualTo(Fraction.of(1, 30));
    assertThat(rated.unit()).isEqualTo(Unit.SHARE);
    // (1/30 - 1/5) / (0 - 1/5)
    assertThat(rated.score()).isEqualTo(Fraction.of(5, 6));
  }

  @Test
  void theOtherWayRoundMoreIsBetter() {
    Rated rated = rated(Measured.ratio("cost", "income"), "best", "worst");
    assertThat(rated.score()).isEqualTo(Fraction.of(1, 6));
  }

  @Test
  void severalIndicatorsAreAddedUp() {
    Measured both = Measured.ratio(Measured.total("cost", "more_cost"), Measured.total("income"));
    assertThat(both.name()).isEqualTo("(cost + more_cost) / income");
    assertThat(rated(both, "worst", "best").value()).isEqualTo(Fraction.of(1, 10));
  }

  @Test
  void monthsAndDollarsStandInTheirOwnUnit() {
    Rated months = rated(Measured.total("months"), "slow", "fast");
    assertThat(months.unit()).isEqualTo(Unit.MONTHS);
    assertThat(months.score()).isEqualTo(Fraction.of(5, 8));
    Rated dollars = rated(Measured.total("income"), "dollars", "cheap");
    assertThat(dollars.unit()).isEqualTo(Unit.USD);
    assertThat(dollars.score()).isEqualTo(Fraction.of(97, 100));
  }

  @Test
  void percentAndShareAreOneUnit() {
    assertThat(rated(Measured.ratio("cost", "income"), "as_share", "best").score())
        .isEqualTo(Fraction.of(14, 15));
  }

  @Test
  void beyondAnEndTheScoreIsThatOfTheEnd() {
    Rated bad = rated(Measured.ratio("income", "cost"), "worst", "best");
    assertThat(bad.value()).isEqualTo(Fraction.of(30));
    assertThat(bad.score()).isEqualTo(Fraction.ZERO);
    assertThat(rated(Measured.ratio("income", "cost"), "best", "worst").score())
        .isEqualTo(Fraction.ONE);
  }

  @Test
  void aPartOfNothingIsRefusedWithWhatTheRuleLacks() {
    assertThatThrownBy(() -> rated(Measured.ratio("cost", "none"), "worst", "best"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "ratings.drl:7: rule \"A\" divides by none, which is 0 under mine.\n"
                + "  Maybe some( \"none\" ) among its conditions.");
  }

  @Test
  void anUnknownIndicatorIsRefusedWithWhatTheRuleLacks() {
    assertThatThrownBy(() -> rated(Measured.ratio("csot", "income"), "worst", "best"))
        .hasMessage(
            "ratings.drl:7: rule \"A\" reads 'csot', which is not known under mine.\n"
                + "  Maybe knows( \"csot\" ) among its conditions.");
  }

  @Test
  void aScaleHasOneUnitAndALength() {
    assertThatThrownBy(() -> rated(Measured.total("cost"), "worst", "dollars"))
        .hasMessage(
            "ratings.drl:7: rule \"A\" has a scale of two units: 'worst' is percent, 'dollars' is"
                + " USD.");
    assertThatThrownBy(() -> rated(Measured.ratio("cost", "income"), "worst", "same"))
        .hasMessage(
            "ratings.drl:7: rule \"A\" has a scale without length: 'worst' and 'same' are the"
                + " same.\n  Maybe another value for one of them.");
  }

  @Test
  void knownIsNotSome() {
    assertThat(ASSESSED.knows("none", "cost")).isTrue();
    assertThat(ASSESSED.some("cost", "income")).isTrue();
    assertThat(ASSESSED.some("none", "cost")).isFalse();
    assertThat(ASSESSED.knows("cost", "csot")).isFalse();
    assertThat(ASSESSED.some("csot")).isFalse();
  }

  @Test
  void aTotalOfNothingIsNoMeasure() {
    assertThatThrownBy(Measured::total).hasMessage("a total needs an indicator");
  }

  private static Rated rated(Measured measured, String worst, String best) {
    RuleReference rule =
        new RuleReference(
            "mine", "A", new LawReference("L"), List.of(), Place.of("ratings.drl", 7));
    return Rated.of(new Rating("c", measured, new Scale(worst, best), rule), ASSESSED, VALUES);
  }
}
