package org.dsisim.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dsisim.Shipped;
import org.dsisim.Written;
import org.dsisim.indicator.figure.Effect;
import org.dsisim.indicator.use.UnknownOrigin;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.simulation.sum.OpenUses;
import org.dsisim.simulation.sum.UseTotals;
import org.dsisim.simulation.sum.UsesOfYear;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the uses of the workshop scenario go through under contracts with countries, and who uses
 * open data; figures to be checked by hand.
 */
class EffectsTest {

  private static final String[] SERIAL = {
    "bilateral.research_access=full", "bilateral.permits_run=serial"
  };

  private static YearOutcome workshop(String option, String... settings) {
    return new Simulator(Shipped.scenario("workshop"), Shipped.settings(settings), 1)
        .run(Shipped.option(option))
        .years()
        .get(0);
  }

  private static List<String> inWords(List<Effect> effects) {
    return effects.stream()
        .map(
            effect ->
                String.join(
                    " ",
                    effect.bearerKind(),
                    effect.bearer(),
                    effect.kind(),
                    Written.text(effect.quantity()),
                    effect.unit(),
                    "by " + effect.rules().size()))
        .toList();
  }

  private static List<String> of(String use, YearOutcome year) {
    return inWords(Effects.burdens(year)).stream()
        .filter(e -> e.contains(" " + use + " "))
        .toList();
  }

  private static List<UseOutcome> named(YearOutcome year, String... ids) {
    return year.uses().stream().filter(use -> List.of(ids).contains(use.row().id())).toList();
  }

  @Test
  void permitsAndConsentsAreCountedByKindAndMonthsAndCostStandBesideThem() {
    YearOutcome year = workshop("bilateral-contracts");
    // Two countries and one community; 2 × 5,000 + 8,000.
    assertThat(of("face-cream", year))
        .containsExactly(
            "use face-cream permits 2 count by 1",
            "use face-cream community-consents 1 count by 1",
            "use face-cream months 6 months by 2",
            "use face-cream cost 18000.00 USD by 2");
    assertThat(of("reef-survey", year))
        .containsExactly(
            "use reef-survey simplified-permits 3 count by 1",
            "use reef-survey months 2 months by 1",
            "use reef-survey cost 1500.00 USD by 1");
  }

  @Test
  void aUseThatNeedsNothingHasNoBurden() {
    YearOutcome year = workshop("bilateral-contracts");
    assertThat(of("human-marker", year)).isEmpty();
    assertThat(of("maize", year)).isEmpty();
    assertThat(Effects.burdens(workshop("cali-fund-iusaf"))).isEmpty();
  }

  @Test
  void aUseThatDoesNotHappenIsNamedWithWhatIsLost() {
    YearOutcome year = workshop("bilateral-contracts", SERIAL);
    // 40 × 6 months; research owes nothing, so nothing is lost.
    assertThat(of("forty-fungi", year))
        .containsExactly(
            "use forty-fungi permits 40 count by 1",
            "use forty-fungi months 240 months by 1",
            "use forty-fungi cost 200000.00 USD by 1",
            "use forty-fungi does-not-happen 1 count by 1",
            "use forty-fungi contribution-lost 0.00 USD by 1");
    YearOutcome impatient =
        workshop("bilateral-contracts", "assumption.max_months_before_dropped=5");
    // 1 % of 40 m, of which 0.75 is traced: 300,000; and half of 0.5 % of 40 m to communities.
    assertThat(of("face-cream", impatient))
        .endsWith(
            "use face-cream does-not-happen 1 count by 2",
            "use face-cream contribution-lost 400000.00 USD by 2");
    assertThat(Effects.lost(impatient))
        .isEqualTo(
            Map.of(
                "antibiotic", Money.ofUsd(1_600_000),
                "enzyme", Money.ofUsd(60_000),
                "face-cream", Money.ofUsd(400_000),
                "plant-powder", Money.ofUsd(150_000)));
    assertThat(impatient.lost()).isEqualTo(Money.ofUsd(2_210_000));
    assertThat(impatient.owed()).isEqualTo(Money.ZERO);
  }

  @Test
  void usesOfOpenDataAreCountedByTheHomeOfTheUserUnlessTheyDoNotHappen() {
    assertThat(inWords(Effects.benefits(workshop("bilateral-contracts"))))
        .containsExactly(
            "country KEN open-data-uses 1 count by 0",
            "country USA open-data-uses 1 count by 0",
            "country XAA open-data-uses 2 count by 0",
            "country XAB open-data-uses 1 count by 0",
            "country XAC open-data-uses 3 count by 0");
    // Of the three of the university two do not happen: ten countries take 60 months, forty 240.
    assertThat(inWords(Effects.benefits(workshop("bilateral-contracts", SERIAL))))
        .contains("country XAC open-data-uses 1 count by 0");
  }

  @Test
  void totalsOfUsesCountPermitsOfStatesApartFromConsentsOfCommunities() {
    YearOutcome year = workshop("bilateral-contracts");
    assertThat(UseTotals.of(named(year, "face-cream", "reef-survey", "maize")))
        .isEqualTo(
            new UseTotals(3, 2, 5, 0, 1, Fraction.of(8), Fraction.of(6), Money.ofUsd(19_500), 0));
    assertThat(UseTotals.of(named(year, "face-cream", "reef-survey", "maize"), "research"))
        .isEqualTo(
            new UseTotals(1, 1, 3, 0, 0, Fraction.of(2), Fraction.of(2), Money.ofUsd(1_500), 0));
    assertThat(UseTotals.of(List.of()))
        .isEqualTo(new UseTotals(0, 0, 0, 0, 0, Fraction.ZERO, Fraction.ZERO, Money.ZERO, 0));
  }

  /** Thresholds of two simulations are two objects. */
  private static String said(List<UseOutcome> uses) {
    return uses.toString().replaceAll("@[0-9a-f]+", "");
  }

  private static YearOutcome workshop(List<ParameterOverride> settings, PieceLimits limits) {
    return new Simulator(Shipped.scenario("workshop"), settings, 2, limits)
        .run(Shipped.option("bilateral-contracts"))
        .years()
        .get(0);
  }

  /** One user in a piece, so that sums of pieces are joined, and uses are made anew. */
  @ParameterizedTest
  @ValueSource(strings = {"", "serial"})
  void whatIsAddedUpOnTheWayIsWhatAllUsesComeToOneByOne(String how) {
    List<ParameterOverride> settings = Shipped.settings(how.isEmpty() ? new String[0] : SERIAL);
    YearOutcome year = workshop(settings, new PieceLimits(1, 1));
    List<UseOutcome> oneByOne = List.copyOf(year.uses());
    assertThat(said(oneByOne)).isEqualTo(said(workshop(settings, PieceLimits.USUAL).uses()));
    assertThat(oneByOne.stream().filter(UseOutcome::isOfOpenData).count())
        .isEqualTo(OpenUses.of(year.uses()).count());
    assertThat(year.uses()).isInstanceOf(UsesOfYear.class).isEqualTo(oneByOne);
    assertThat(UseTotals.of(year.uses())).isEqualTo(UseTotals.of(oneByOne));
    assertThat(UseTotals.of(year.uses()).dropped() > 0).isEqualTo(!how.isEmpty());
    for (String purpose : List.of("commercial", "research", "none")) {
      assertThat(UseTotals.of(year.uses(), purpose)).isEqualTo(UseTotals.of(oneByOne, purpose));
    }
    assertThat(UnknownOrigin.of(year.uses())).isEqualTo(UnknownOrigin.of(oneByOne));
  }

  @Test
  void aUseThatDoesNotHappenCountsWithWhatItWouldHaveNeeded() {
    UseTotals totals =
        UseTotals.of(named(workshop("bilateral-contracts", SERIAL), "forty-fungi", "enzyme"));
    assertThat(totals.dropped()).isEqualTo(1);
    assertThat(totals.permits()).isEqualTo(41);
    assertThat(totals.months()).isEqualTo(Fraction.of(246));
    assertThat(totals.longest()).isEqualTo(Fraction.of(240));
  }

  @Test
  void howMuchOfSalesRestsOnUnknownOriginIsCountedOnce() {
    YearOutcome year = workshop("bilateral-contracts");
    // A fifth of 200 m and a quarter of 40 m.
    UnknownOrigin origin =
        UnknownOrigin.of(named(year, "antibiotic", "face-cream", "tree-of-life"));
    assertThat(origin)
        .isEqualTo(new UnknownOrigin(Money.ofUsd(240_000_000), Money.ofUsd(50_000_000)));
    assertThat(origin.percent()).isEqualTo(Fraction.of(125, 6));
    UnknownOrigin none = UnknownOrigin.of(named(year, "tree-of-life"));
    assertThat(none).isEqualTo(new UnknownOrigin(Money.ZERO, Money.ZERO));
    assertThat(none.percent()).isEqualTo(Fraction.ZERO);
  }
}
