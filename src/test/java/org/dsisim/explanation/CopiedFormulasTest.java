package org.dsisim.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dsisim.Shipped;
import org.dsisim.cases.CopiedRules;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas that people have asked for, as copies of shipped ones with a rule more and no Java. */
class CopiedFormulasTest {

  private static final String AFRICA_FIRST =
      """

      rule "A part of the fund is for Africa, which shares it by the same bands"
          @law( "Design of this simulator" )
          @reading( "R-5" )
      when
          Eligible( $party : party, party.country.regionalGroup == "African Group" )
      then
          findings.inEnvelope( $party, "africa_share" );
      end
      """;

  @TempDir Path root;

  private PolicyOption option(CopiedRules formula, String id) {
    CopiedRules.of(root, "contribution/cali-fund");
    Problems problems = new Problems();
    PolicyOption option =
        formula.rulebook(problems).option("cali-fund:" + id, Place.ofFile("-o"), problems);
    assertThat(problems.all()).isEmpty();
    return Objects.requireNonNull(option);
  }

  private CopiedRules africaFirst() {
    CopiedRules copy = CopiedRules.of(root, "distribution/iusaf");
    copy.write("weights.drl", copy.text("weights.drl") + AFRICA_FIRST);
    return copy.write(
        "parameters.csv",
        copy.text("parameters.csv").stripTrailing()
            + "\nafrica_share,40,percent,30,50,,,,Design of this simulator,Part for Africa.\n");
  }

  private static Allocation allocation(PolicyOption option, String... settings) {
    List<ParameterOverride> overrides =
        Arrays.stream(settings)
            .map(text -> text.split("[.=]", 3))
            .map(p -> new ParameterOverride(p[0], p[1], p[2], Place.ofFile("test")))
            .toList();
    return new Simulator(Shipped.scenario("workshop").in(List.of(2024)), overrides, 1)
        .run(option)
        .years()
        .get(0)
        .allocation();
  }

  private static Fraction share(Allocation allocation, Predicate<Country> of) {
    return Fraction.sum(
        allocation.parties().stream()
            .filter(party -> of.test(party.country()))
            .map(PartyOutcome::share)
            .toList());
  }

  private static boolean isAfrican(Country country) {
    return country.regionalGroup().equals("African Group");
  }

  @Test
  void fortyPerCentForAfricaFirstAndTheInvertedScaleWithin() {
    Allocation shared = allocation(option(africaFirst(), "iusaf"));
    Allocation bands = allocation(Shipped.option("cali-fund:iusaf"));
    Fraction forty = Fraction.of(40).dividedBy(Fraction.of(100));
    assertThat(share(shared, CopiedFormulasTest::isAfrican)).isEqualTo(forty);
    assertThat(shared.undistributed()).isEqualTo(Money.ZERO);
    // Within Africa, and among all others, each has the same part of the whole as by bands alone.
    Map<CountryCode, Fraction> before =
        bands.parties().stream()
            .collect(Collectors.toMap(one -> one.country().code(), PartyOutcome::share));
    Fraction africa = share(bands, CopiedFormulasTest::isAfrican);
    for (PartyOutcome party : shared.parties()) {
      boolean african = isAfrican(party.country());
      Fraction whole = african ? forty : Fraction.ONE.minus(forty);
      Fraction of = african ? africa : Fraction.ONE.minus(africa);
      Fraction was = Objects.requireNonNull(before.get(party.country().code()));
      assertThat(party.share()).isEqualTo(was.dividedBy(of).times(whole));
    }
  }

  @Test
  void anEnvelopeHasItsPartOfEachComponentAndOfWhatAWindowLeaves() {
    Allocation shared =
        allocation(
            option(africaFirst(), "iusaf"),
            "iusaf.terrestrial_share=10",
            "iusaf.ocean_share=10",
            "iusaf.developed_iplc_share=2.3");
    Fraction left = Fraction.of(977).dividedBy(Fraction.of(1000));
    assertThat(share(shared, CopiedFormulasTest::isAfrican))
        .isEqualTo(left.times(40).dividedBy(Fraction.of(100)));
    assertThat(shared.undistributed()).isEqualTo(Money.ZERO);
  }

  @Test
  void anEnvelopeIsExplainedAsItIsRun() {
    PolicyOption option = option(africaFirst(), "iusaf");
    for (List<String> settings :
        List.of(
            List.of("ocean_share=5", "terrestrial_share=5", "ceiling=1.1", "floor=0.3"),
            List.of("developed_iplc_size=as-if-eligible"))) {
      List<ParameterOverride> overrides =
          settings.stream()
              .map(text -> text.split("=", 2))
              .map(p -> new ParameterOverride("iusaf", p[0], p[1], Place.ofFile("test")))
              .toList();
      int steps =
          EqualToRun.check(Shipped.scenario("workshop").in(List.of(2024)), option, overrides, 7);
      assertThat(steps).isGreaterThan(500);
    }
  }

  @Test
  void perHeadOfThePopulationWithAFloor() {
    CopiedRules copy = CopiedRules.of(root, "distribution/biodiversity");
    copy.replace("weights.drl", "by( BIODIVERSITY_INDEX )", "by( POPULATION )");
    copy.replace("parameters.csv", "\nfloor,0,percent", "\nfloor,0.3,percent");
    PolicyOption option = option(copy, "biodiversity");
    Allocation shared = allocation(option);
    Fraction floor = Fraction.of(3).dividedBy(Fraction.of(1000));
    List<PartyOutcome> eligible = shared.parties().stream().filter(PartyOutcome::eligible).toList();
    assertThat(eligible).hasSizeGreaterThan(140);
    List<PartyOutcome> above =
        eligible.stream().filter(party -> party.share().compareTo(floor) > 0).toList();
    assertThat(above).hasSizeBetween(10, 130);
    assertThat(eligible).allMatch(party -> party.share().compareTo(floor) >= 0);
    Fraction perHead = null;
    for (PartyOutcome party : above) {
      Fraction people = Objects.requireNonNull(party.country().figure(Criterion.POPULATION));
      Fraction of = party.share().dividedBy(people);
      assertThat(perHead == null || perHead.equals(of)).isTrue();
      perHead = of;
    }
    assertThat(
            EqualToRun.check(Shipped.scenario("workshop").in(List.of(2024)), option, List.of(), 7))
        .isGreaterThan(300);
  }
}
