package org.dsisim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dsisim.indicator.statistic.Gini;
import org.dsisim.indicator.statistic.Spearman;
import org.dsisim.message.Place;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.CountryFigure;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.AnsweringFormula;
import org.dsisim.simulation.share.Allocator;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/**
 * What others published of how money is given out, reached through the shipped rules and tables.
 */
class PublishedAllocationsTest {

  private static final Money BILLION = Money.ofUsd(1_000_000_000L);
  private static final Criterion SCALE = Criterion.unScale("2025-2027");

  // The inverted UN scale: P. Oldham, option paper, May 2026

  @Test
  void aBillionByThePureInvertedScaleGivesEachPartyOfABandThePublishedAmount() {
    Allocation pure = allocate("iusaf@pure");
    Map<Integer, List<PartyOutcome>> bands =
        eligible(pure).stream()
            .collect(groupingBy(PublishedAllocationsTest::band, TreeMap::new, toList()));
    assertThat(bands.values()).extracting(List::size).containsExactly(31, 59, 30, 18, 3, 1);
    List<Long> published =
        List.of(8_525_149L, 7_388_463L, 6_251_776L, 5_399_261L, 4_262_575L, 2_273_373L);
    bands.forEach(
        (band, parties) ->
            assertThat(parties)
                .as("band " + band)
                .allMatch(party -> dollars(party.amount()) == published.get(band - 1)));
    assertThat(pure.undistributed()).isEqualTo(Money.ZERO);
    assertThat(sum(pure.parties(), party -> true)).isEqualTo(BILLION);
    assertThat(sum(pure.parties(), party -> true, PartyOutcome::iplc).toUsd())
        .isCloseTo(new BigDecimal("500000000"), within(BigDecimal.ONE));
  }

  @Test
  void aHundredAndFortyTwoPartiesAreEligibleAmongThem44LdcAnd39SidsAndNotTheEuropeanUnion() {
    List<PartyOutcome> eligible = eligible(allocate("iusaf@pure"));
    assertThat(eligible).hasSize(142);
    assertThat(eligible).filteredOn(party -> party.country().isLdc()).hasSize(44);
    assertThat(eligible).filteredOn(party -> party.country().isSids()).hasSize(39);
    assertThat(eligible).noneMatch(party -> party.country().isEuropeanUnion());
  }

  @Test
  void theUnRegionsReceiveThePublishedMillions() {
    Map<String, List<PartyOutcome>> regions =
        eligible(allocate("iusaf@pure")).stream()
            .collect(groupingBy(party -> party.country().region()));
    Map<String, String> found = new TreeMap<>();
    regions.forEach(
        (region, parties) ->
            found.put(region, parties.size() + ", " + millions(sum(parties, party -> true))));
    assertThat(found)
        .isEqualTo(
            Map.of(
                "Africa", "54, 394.15",
                "Americas", "29, 194.37",
                "Asia", "37, 239.84",
                "Europe", "8, 54.56",
                "Oceania", "14, 117.08"));
  }

  @Test
  void leastDevelopedCountriesAndSmallIslandStatesReceiveThePublishedMillions() {
    Allocation pure = allocate("iusaf@pure");
    assertThat(millions(sum(pure.parties(), party -> party.country().isLdc()))).isEqualTo("339.87");
    assertThat(millions(sum(pure.parties(), party -> party.country().isSids())))
        .isEqualTo("304.63");
  }

  @Test
  void anOceanShareOfThreePercentGives39SmallIslandStates30MillionInEqualParts() {
    Allocation without = allocate("iusaf@pure");
    Allocation with = allocate("iusaf", "iusaf.terrestrial_share=0", "iusaf.ocean_share=3");
    Fraction equalPart = Fraction.of(3, 100).dividedBy(Fraction.of(39));
    Map<CountryCode, Fraction> pure = shares(without);
    shares(with)
        .forEach(
            (code, share) -> {
              Fraction bands = Objects.requireNonNull(pure.get(code)).times(Fraction.of(97, 100));
              Fraction ocean = share.minus(bands);
              assertThat(ocean)
                  .as(code.iso3())
                  .isEqualTo(country(code.iso3()).isSids() ? equalPart : Fraction.ZERO);
            });
    assertThat(BILLION.times(equalPart)).hasToString("769230.77");
    assertThat(BILLION.times(equalPart.times(39))).isEqualTo(Money.ofUsd(30_000_000L));
  }

  @Test
  void equalSharesGiveEachOf142Parties7042253() {
    List<PartyOutcome> eligible = eligible(allocate("equal"));
    assertThat(eligible).hasSize(142);
    assertThat(eligible).extracting(party -> party.amount().cents() / 100).containsOnly(7_042_253L);
  }

  @Test
  void theGiniCoefficientsAreThePublishedOnes() {
    assertThat(gini(allocate("iusaf@pure"))).isEqualTo("0.087251");
    assertThat(gini(allocate("iusaf", "iusaf.ocean_share=3"))).isEqualTo("0.101052");
    assertThat(gini(allocate("iusaf@gini-minimum"))).isEqualTo("0.088599");
  }

  @Test
  void theRankCorrelationOfTheGiniMinimumWithThePureScaleIsThePublishedOne() {
    List<Fraction> pure = eligibleShares(allocate("iusaf@pure"));
    List<Fraction> giniMinimum = eligibleShares(allocate("iusaf@gini-minimum"));
    assertThat(Spearman.of(pure, giniMinimum).orElseThrow().setScale(6, RoundingMode.HALF_EVEN))
        .hasToString("0.944809");
  }

  @Test
  void theOrderOfTheBandsBreaksAtThePublishedSharesOfLand() {
    assertThat(bandOrderBreaksAt("3")).hasToString("2.95");
    assertThat(bandOrderBreaksAt("0")).hasToString("3.04");
    assertThat(band5LessBand6("2.94", "3").signum()).isPositive();
    assertThat(band5LessBand6("2.95", "3").signum()).isNegative();
    assertThat(band5LessBand6("3.03", "0").signum()).isPositive();
    assertThat(band5LessBand6("3.04", "0").signum()).isNegative();
  }

  @Test
  void theGiniMinimumIsTheLowestHalfPercentStepThatKeepsBandOrderAndNotTheLowestOfAll() {
    Map<String, String> giniOfSteps = new TreeMap<>();
    for (String land : List.of("0", "0.5", "1", "1.5", "2", "2.5")) {
      assertThat(band5LessBand6(land, "3").signum()).isPositive();
      giniOfSteps.put(
          land, gini(allocate("iusaf", "iusaf.terrestrial_share=" + land, "iusaf.ocean_share=3")));
    }
    assertThat(Collections.min(giniOfSteps.values())).isEqualTo(giniOfSteps.get("2.5"));
    assertThat(gini(allocate("iusaf@pure"))).isLessThan(giniOfSteps.get("2.5"));
  }

  /** The share of land, in percent, at which band 6 receives as much as band 5 on average. */
  private static BigDecimal bandOrderBreaksAt(String ocean) {
    // Both means move in a straight line with the share of land, so two points tell where they
    // meet.
    Fraction at0 = band5LessBand6("0", ocean);
    Fraction at1 = band5LessBand6("1", ocean);
    return at0.dividedBy(at0.minus(at1)).toDecimal(2);
  }

  private static Fraction band5LessBand6(String land, String ocean) {
    Allocation allocation =
        allocate("iusaf", "iusaf.terrestrial_share=" + land, "iusaf.ocean_share=" + ocean);
    return meanShare(allocation, 5).minus(meanShare(allocation, 6));
  }

  private static Fraction meanShare(Allocation allocation, int band) {
    List<PartyOutcome> parties =
        eligible(allocation).stream().filter(party -> band(party) == band).toList();
    return parties.stream()
        .map(PartyOutcome::share)
        .reduce(Fraction.ZERO, Fraction::plus)
        .dividedBy(Fraction.of(parties.size()));
  }

  @Test
  void aPresetIsTheSameAsItsSettings() {
    Map<String, List<String>> presets =
        Map.of(
            "pure", List.of("0", "0"),
            "strict", List.of("1.5", "3"),
            "gini-minimum", List.of("2.5", "3"),
            "band-order-boundary", List.of("3", "3"));
    presets.forEach(
        (preset, values) ->
            assertThat(allocate("iusaf@" + preset).parties())
                .isEqualTo(
                    allocate(
                            "iusaf",
                            "iusaf.terrestrial_share=" + values.get(0),
                            "iusaf.ocean_share=" + values.get(1),
                            "iusaf.iplc_reading=per-party",
                            "iusaf.notional_rates=not-counted")
                        .parties()));
  }

  @Test
  void rawInversionGivesAlmostAllToTheSmallestContributor() {
    Map<CountryCode, Country> three = new TreeMap<>();
    Map.of("XAA", "0.005", "XAB", "2.90", "XAC", "20.00")
        .forEach(
            (code, percent) ->
                three.put(new CountryCode(code), invented(code, new BigDecimal(percent))));
    List<String> percent =
        byRawInversion(three.values()).parties().stream()
            .map(party -> party.share().times(100).toDecimal(2).toPlainString())
            .toList();
    assertThat(percent).containsExactly("99.80", "0.17", "0.02");
  }

  @Test
  void rawInversionAmongTheEligibleGivesBandsOneAndTwo96Point9Percent() {
    List<Country> withShare =
        eligible(allocate("iusaf@pure")).stream()
            .map(PartyOutcome::country)
            .filter(
                country -> {
                  Fraction scale = country.figure(SCALE);
                  return scale != null && scale.signum() > 0;
                })
            .toList();
    assertThat(withShare.size()).isEqualTo(139);
    List<PartyOutcome> small =
        byRawInversion(withShare).parties().stream().filter(party -> band(party) <= 2).toList();
    assertThat(small.size()).isEqualTo(87);
    assertThat(
            small.stream()
                .map(PartyOutcome::share)
                .reduce(Fraction.ZERO, Fraction::plus)
                .times(100)
                .toDecimal(1))
        .hasToString("96.9");
  }

  // GEF-8 index of biodiversity

  @Test
  void theIndexOfTheTableIsThreeQuartersLandAndOneQuarterSea() {
    Fraction indonesia =
        decimal("5.806012").times(decimal("0.75")).plus(decimal("8.941796").times(decimal("0.25")));
    assertThat(indonesia).isEqualTo(decimal("6.589958"));
    assertThat(country("IDN").figure(Criterion.BIODIVERSITY_INDEX)).isEqualTo(indonesia);
    assertThat(country("BRA").figure(Criterion.BIODIVERSITY_INDEX)).isEqualTo(decimal("5.926662"));
    assertThat(country("MDG").figure(Criterion.BIODIVERSITY_INDEX)).isEqualTo(decimal("2.900566"));
  }

  private static Allocation allocate(String formula, String... settings) {
    return Shipped.allocation(BILLION, formula, settings);
  }

  private static List<PartyOutcome> eligible(Allocation allocation) {
    return allocation.parties().stream().filter(PartyOutcome::eligible).toList();
  }

  private static List<Fraction> eligibleShares(Allocation allocation) {
    return eligible(allocation).stream().map(PartyOutcome::share).toList();
  }

  private static Map<CountryCode, Fraction> shares(Allocation allocation) {
    Map<CountryCode, Fraction> shares = new TreeMap<>();
    eligible(allocation).forEach(party -> shares.put(party.country().code(), party.share()));
    return shares;
  }

  /** The band of the paper, from its limits: none of the rules is asked. */
  private static int band(PartyOutcome party) {
    Fraction scale = party.country().figure(SCALE);
    int band = 1;
    for (String limit : List.of("0.001", "0.01", "0.1", "1", "10")) {
      band += scale != null && scale.compareTo(decimal(limit)) > 0 ? 1 : 0;
    }
    return band;
  }

  private static String gini(Allocation allocation) {
    return Gini.of(eligibleShares(allocation)).toDecimal(6).toPlainString();
  }

  /** Weights that are one over the UN scale, stated without a rule. */
  private static Allocation byRawInversion(Collection<Country> countries) {
    Criterion inverse = new CountryFigure("inverse_of_the_un_scale");
    RuleReference rule =
        new RuleReference(
            "raw-inversion",
            "A Party weighs one over its share in the UN scale",
            new LawReference("Option paper on the inverted UN scale, May 2026"),
            List.of(),
            Place.ofFile("PublishedAllocationsTest"));
    DistributionRules rules =
        AnsweringFormula.of(
            "raw-inversion",
            parties ->
                new Entitlements(
                    parties.stream()
                        .map(party -> new Entitlements.Eligibility(party, true, rule))
                        .toList(),
                    parties.stream()
                        .map(
                            party ->
                                new Entitlements.Weighing(
                                    party, Component.THE_REST, WeightBase.by(inverse), rule))
                        .toList(),
                    List.of(),
                    List.of(),
                    List.of()));
    ParameterValues parameterValues =
        Shipped.clean(
            p -> ParameterValues.inForce(rules.id(), rules.parameters(), 2024, List.of(), p));
    List<Country> inverted = new ArrayList<>();
    for (Country country : countries) {
      Map<String, Fraction> figures = new HashMap<>(country.figures());
      Fraction scale = Objects.requireNonNull(country.figure(SCALE));
      figures.put(inverse.column(), Fraction.ONE.dividedBy(scale));
      inverted.add(
          new Country(
              country.code(),
              country.names(),
              country.region(),
              country.subregion(),
              country.intermediateRegion(),
              country.regionalGroup(),
              country.statuses(),
              figures));
    }
    return new Allocator(rules, parameterValues).allocate(BILLION, inverted);
  }

  private static Country invented(String code, BigDecimal scale) {
    return new Country(
        new CountryCode(code),
        Map.of(),
        "",
        "",
        "",
        "",
        Set.of("cbd-party"),
        Map.of(SCALE.column(), Fraction.of(scale)));
  }

  private static Country country(String iso3) {
    return Objects.requireNonNull(
        Shipped.reference().countries().in(2024).get(new CountryCode(iso3)));
  }

  private static Money sum(List<PartyOutcome> parties, Predicate<PartyOutcome> which) {
    return sum(parties, which, PartyOutcome::amount);
  }

  private static Money sum(
      List<PartyOutcome> parties,
      Predicate<PartyOutcome> which,
      Function<PartyOutcome, Money> amount) {
    return parties.stream().filter(which).collect(reducing(Money.ZERO, amount, Money::plus));
  }

  private static long dollars(Money money) {
    return money.toUsd().setScale(0, RoundingMode.HALF_EVEN).longValueExact();
  }

  private static String millions(Money money) {
    return money.toUsd().movePointLeft(6).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static Fraction decimal(String text) {
    return Fraction.of(new BigDecimal(text));
  }
}
