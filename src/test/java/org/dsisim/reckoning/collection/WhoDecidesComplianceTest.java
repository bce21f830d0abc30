package org.dsisim.reckoning.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What decides which part of what is owed is expected: home and sector alone, years, DSI use. */
class WhoDecidesComplianceTest {

  private static final Fraction OWED = Fraction.of(500_000);

  /** A company of Kenya that nobody knows to use DSI, under rules with these parameters. */
  private static Payer payer(String... terms) {
    return Payers.company(
        "u1", Payers.figures(AssessmentBase.SALES, 100_000), Parameters.values(terms));
  }

  private static ParameterValues assumed(String... rows) {
    return Parameters.values(
        Stream.concat(Stream.of("uptake,0.2,share"), Stream.of(rows)).toArray(String[]::new));
  }

  private static ComplianceRate rate(String... rows) {
    return new ComplianceRate(assumed(rows), Force.VOLUNTARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "uptake_home_ken,0.3,share",
        "uptake_sector_cosmetics,0.3,share",
        "uptake_common,0.3,share",
        "uptake_path,2024:0.3,list",
        "uptake_from,2030,number"
      })
  void aHomeASectorAndWhatIsOneForAllTellThePartOfEverybodyThere(String row) {
    assertThat(rate().isByHomeAndSector()).isTrue();
    assertThat(rate(row).isByHomeAndSector()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"uptake_response,2,number", "uptake_size_small,0.3,share"})
  void whereSizesOrAmountsDecideHomeAndSectorDoNotTell(String row) {
    assertThat(rate(row).isByHomeAndSector()).isFalse();
    assertThat(rate("uptake_home_ken,0.3,share", row).isByHomeAndSector()).isFalse();
  }

  /** Payers have parts of their own in the place of an assumption. */
  private record Own(String assumption) implements PayerParts {
    @Override
    public boolean has(String name) {
      return name.equals(assumption);
    }

    @Override
    public Part of(String name, String payer) {
      return new Part(Fraction.of(1, 2), 0.5);
    }
  }

  @Test
  void wherePayersHavePartsOfTheirOwnHomeAndSectorDoNotTell() {
    ParameterValues assumed = assumed("uptake_home_ken,0.3,share");
    assertThat(isByHome(assumed, "uptake")).isFalse();
    assertThat(isByHome(assumed, "uptake_home_ken")).isFalse();
    assertThat(isByHome(assumed, "compliance")).isTrue();
  }

  private static boolean isByHome(ParameterValues assumed, String own) {
    return new ComplianceRate(assumed, Force.VOLUNTARY, new Own(own)).isByHomeAndSector();
  }

  @Test
  void beforeTheFirstYearNothingIsExpectedWhateverElseIsAssumed() {
    String home = "uptake_home_ken,0.3,share";
    String path = "uptake_path,2020:0.7,list";
    ComplianceRate later = rate("uptake_from,2025,number", home, path);
    assertThat(later.isNotYet()).isTrue();
    assertThat(later.of(payer(), OWED)).isEqualTo(Fraction.ZERO);
    assertThat(later.uniform()).isEqualTo(Fraction.ZERO);
    assertThat(later.refinements()).containsExactly("uptake_from");
    assertThat(later.decided(payer())).containsExactly("uptake_from");
    assertThat(later.inPath()).isNull();
    ComplianceRate now = rate("uptake_from,2024,number", home, path);
    assertThat(now.isNotYet()).isFalse();
    assertThat(now.of(payer(), OWED)).isEqualTo(Fraction.of(3, 10));
    assertThat(now.refinements()).containsExactlyInAnyOrder("uptake_home_ken", "uptake_path");
    assertThat(now.decided(payer())).containsExactly("uptake_home_ken");
    assertThat(now.inPath()).isEqualTo(Fraction.of(7, 10));
  }

  @Test
  void ofThoseWhoAreOnlyPresumedToUseDsiSomeWillShowThatTheyDoNot() {
    Payer presumed = payer("shown_non_use,let-off,choice");
    Payer asked = payer();
    assertThat(presumed.isPresumedToUse()).isTrue();
    assertThat(asked.isPresumedToUse()).isFalse();
    ComplianceRate rate = rate("uptake_shown_non_use,0.25,share");
    assertThat(ComplianceRate.shownNonUse(Force.VOLUNTARY)).isEqualTo("uptake_shown_non_use");
    assertThat(rate.of(presumed, OWED)).isEqualTo(Fraction.of(15, 100));
    assertThat(rate.of(asked, OWED)).isEqualTo(Fraction.of(20, 100));
    assertThat(rate.decided(presumed)).containsExactly("uptake", "uptake_shown_non_use");
    assertThat(rate.decided(asked)).containsExactly("uptake");
    assertThat(rate().of(presumed, OWED)).isEqualTo(Fraction.of(20, 100));
  }
}
