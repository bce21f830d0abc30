package org.dsisim.reckoning.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Component.THE_REST;
import static org.dsisim.model.formula.Component.component;
import static org.dsisim.model.formula.WeightBase.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dsisim.message.Problems;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.simulation.share.Allocator;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Shares over one denominator are those of one quotient after the other. */
class SharesTest {

  private static final int ROUNDS = 200;

  private final Random random = new Random(441);

  @Test
  void anyWeightsShareAsOneQuotientAfterTheOtherDoes() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Country> countries = countries(1 + random.nextInt(12));
      int landPart = random.nextInt(60);
      int equalPart = random.nextInt(40);
      int second = random.nextInt(3);
      LambdaFormula formula =
          LambdaFormula.of("f", "land," + landPart + ".5,percent", "same," + equalPart + ",percent")
              .weigh(component("land"), party -> by(Criterion.LAND_AREA))
              .weigh(
                  component("same"),
                  party ->
                      isOf(party.country(), second)
                          ? new WeightBase.Equally()
                          : new WeightBase.Nothing())
              .weigh(THE_REST, party -> by(Criterion.GDP));
      ParameterValues values =
          ParameterValues.inForce("f", formula.parameters(), 2024, List.of(), new Problems());
      Allocation allocation = new Allocator(formula, values).allocate(Money.ofUsd(997), countries);
      Fraction land = Fraction.of(10 * landPart + 5, 1000);
      Fraction same = Fraction.of(equalPart, 100);
      Fraction rest = Fraction.ONE.minus(land).minus(same);
      List<Fraction> ofLand = figures(countries, Criterion.LAND_AREA);
      List<Fraction> ofGdp = figures(countries, Criterion.GDP);
      List<Fraction> ofSecond =
          countries.stream()
              .map(country -> isOf(country, second) ? Fraction.ONE : Fraction.ZERO)
              .toList();
      Money given = allocation.undistributed();
      for (int i = 0; i < countries.size(); i++) {
        Fraction expected =
            share(land, ofLand, i).plus(share(same, ofSecond, i)).plus(share(rest, ofGdp, i));
        PartyOutcome party = allocation.parties().get(i);
        assertThat(party.share()).isEqualTo(expected);
        assertThat(allocation.derivations().get(party.country().code()))
            .isNotNull()
            .satisfies(
                derivation ->
                    assertThat(
                            derivation.components().stream()
                                .map(Derivation.InComponent::share)
                                .reduce(Fraction.ZERO, Fraction::plus))
                        .isEqualTo(expected));
        given = given.plus(party.amount());
      }
      assertThat(given).isEqualTo(Money.ofUsd(997));
    }
  }

  private static boolean isOf(Country country, int second) {
    return (country.code().iso3().charAt(2) - 'A') % 3 == second;
  }

  /** Countries with figures some of which are zero. */
  private List<Country> countries(int size) {
    List<Country> countries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Map<String, Fraction> figures =
          Map.of(
              "land_area_km2", Fraction.of(random.nextInt(4) * (long) random.nextInt(9_000_000), 7),
              "gdp_usd", Fraction.of(random.nextInt(3) * (random.nextLong() >>> 20), 100));
      countries.add(Payers.country("XA" + (char) ('A' + i), figures, "cbd-party"));
    }
    return countries;
  }

  private static List<Fraction> figures(List<Country> countries, Criterion criterion) {
    List<Fraction> figures = new ArrayList<>();
    countries.forEach(
        country -> {
          Fraction figure = country.figure(criterion);
          figures.add(figure == null ? Fraction.ZERO : figure);
        });
    return figures;
  }

  private static Fraction share(Fraction part, List<Fraction> weights, int place) {
    Fraction sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
    return sum.isZero() ? Fraction.ZERO : part.times(weights.get(place)).dividedBy(sum);
  }
}
