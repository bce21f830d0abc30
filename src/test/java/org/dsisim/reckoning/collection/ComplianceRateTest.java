package org.dsisim.reckoning.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of what is owed is expected of whom. */
class ComplianceRateTest {

  private static final String UPTAKE = "uptake,0.2,share";

  /** Nothing is owed, unless the part falls with what is. */
  private static final Fraction OWED = Fraction.of(500_000);

  private static ParameterValues assumed(String... rows) {
    return Parameters.values(
        Stream.concat(Stream.of(UPTAKE), Stream.of(rows)).toArray(String[]::new));
  }

  private static ComplianceRate rate(String... rows) {
    return new ComplianceRate(assumed(rows), Force.VOLUNTARY);
  }

  private static Payer payer(Figures figures) {
    return Payers.company("u1", figures, Parameters.values(UPTAKE));
  }

  /** At home in Kenya, of pharmaceuticals, with sales of so many dollars. */
  private static Payer selling(long dollars) {
    return payer(Payers.figures(AssessmentBase.SALES, dollars));
  }

  private static Fraction of(ComplianceRate rate) {
    return rate.of(selling(100_000), OWED);
  }

  private static Fraction percent(long percent) {
    return Fraction.of(percent, 100);
  }

  /** Each payer has half of what is its own: of anybody but u1 nothing. */
  private static final List<String> PAYERS = List.of("u1", "u2");

  private record Own(String assumption) implements PayerParts {
    @Override
    public boolean has(String name) {
      return name.equals(assumption);
    }

    @Override
    public Part of(String name, String payer) {
      return payer.equals("u1") ? new Part(Fraction.of(1, 2), 0.5) : new Part(Fraction.ZERO, 0);
    }
  }

  @Test
  void whereNothingIsRefinedAllHaveOnePart() {
    ComplianceRate rate = rate();
    assertThat(of(rate)).isEqualTo(percent(20));
    assertThat(rate.ofAll()).isEqualTo(percent(20));
    assertThat(rate.uniform()).isEqualTo(percent(20));
    assertThat(rate.byPayer(PAYERS)).isNull();
    assertThat(rate.inPath()).isNull();
    assertThat(rate.refinements()).isEmpty();
    assertThat(rate.decided(selling(1))).containsExactly("uptake");
  }

  @Test
  void theFactorsOfAPartAreMultipliedToIt() {
    ComplianceRate rate =
        rate(
            "uptake_path,2020:0.5;2030:1,list",
            "uptake_common,0.9,share",
            "uptake_response,2,number");
    Fraction product = Fraction.ONE;
    List<String> names = new ArrayList<>();
    for (ComplianceRate.Factor factor : rate.factors(selling(100_000), OWED)) {
      product = product.times(factor.part());
      names.add(factor.assumption());
    }
    assertThat(product).isEqualTo(of(rate));
    assertThat(names)
        .isEqualTo(rate.decided(selling(100_000)))
        .containsExactly("uptake_path", "uptake_common", "uptake_response");
  }

  @Test
  void ofALawItIsComplianceThatCounts() {
    ComplianceRate rate =
        new ComplianceRate(assumed("compliance,0.9,share", "uptake_common,0.5,share"), Force.LAW);
    assertThat(of(rate)).isEqualTo(percent(90));
    assertThat(rate.refinements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "uptake_home_ken, 0.3",
    "uptake_sector_pharmaceuticals, 0.3",
    "uptake_home_che, 0.2",
    "uptake_sector_cosmetics, 0.2"
  })
  void theOwnPartIsThatOfTheHomeOrTheSector(String name, String part) {
    ComplianceRate rate = rate(name + ",0.3,share");
    assertThat(of(rate).toDecimal(1).toPlainString()).isEqualTo(part);
    assertThat(rate.ofAll()).isNull();
    assertThat(rate.uniform()).isNull();
    assertThat(rate.refinements()).containsExactly(name);
  }

  @Test
  void homeGoesBeforeSectorBeforeSizeBeforePath() {
    String home = "uptake_home_ken,0.3,share";
    String sector = "uptake_sector_pharmaceuticals,0.4,share";
    String size = "uptake_size_small,0.5,share";
    String path = "uptake_path,2023:0.6,list";
    String[] limits = {"size_medium_from_usd,1000000,USD", "size_large_from_usd,5000000,USD"};
    assertThat(of(rate(path))).isEqualTo(percent(60));
    assertThat(of(rate(size, path, limits[0], limits[1]))).isEqualTo(percent(50));
    assertThat(of(rate(sector, size, path, limits[0], limits[1]))).isEqualTo(percent(40));
    ComplianceRate all = rate(home, sector, size, path, limits[0], limits[1]);
    assertThat(of(all)).isEqualTo(percent(30));
    assertThat(all.decided(selling(1))).containsExactly("uptake_home_ken");
  }

  @ParameterizedTest
  @CsvSource({"999999, 0.1", "1000000, 0.2", "4999999, 0.2", "5000000, 0.3", "-1, 0.1"})
  void sizesBeginAtTheirLimits(long sales, String part) {
    ComplianceRate rate =
        rate(
            "uptake_size_small,0.1,share",
            "uptake_size_large,0.3,share",
            "size_medium_from_usd,1000000,USD",
            "size_large_from_usd,5000000,USD");
    assertThat(rate.of(selling(sales), OWED).toDecimal(1).toPlainString()).isEqualTo(part);
  }

  @Test
  void whoseSizeNobodyCanTellHasThePartOfAll() {
    String small = "uptake_size_small,0.1,share";
    String medium = "size_medium_from_usd,1000000,USD";
    assertThat(
            rate(small, medium, "size_large_from_usd,5000000,USD")
                .of(payer(Payers.figures()), OWED))
        .isEqualTo(percent(20));
    assertThat(of(rate(small, medium))).isEqualTo(percent(20));
    assertThat(of(rate(small, "size_large_from_usd,5000000,USD"))).isEqualTo(percent(20));
  }

  @Test
  void aPathIsTheSameForAll() {
    ComplianceRate rate = rate("uptake_path,2023:0.1;2025:0.3,list");
    assertThat(of(rate)).isEqualTo(percent(20));
    assertThat(rate.inPath()).isEqualTo(percent(20));
    assertThat(rate.ofAll()).isEqualTo(percent(20));
    assertThat(rate.uniform()).isEqualTo(percent(20));
    assertThat(rate.decided(selling(1))).containsExactly("uptake_path");
  }

  @Test
  void aCommonFactorMovesAllTogether() {
    ComplianceRate rate = rate("uptake_common,0.5,share");
    assertThat(of(rate)).isEqualTo(percent(10));
    assertThat(rate.ofAll()).isNull();
    assertThat(rate.uniform()).isEqualTo(percent(10));
    assertThat(rate.decided(selling(1))).containsExactly("uptake", "uptake_common");
    assertThat(rate("uptake_common,0.5,share", "uptake_path,2024:0.6,list").uniform())
        .isEqualTo(percent(30));
  }

  @Test
  void followingFallsWithTheBurdenAndNotBelowNothing() {
    ComplianceRate rate = rate("uptake_response,10,number");
    // 5,000 of 100,000 dollars: ten times 5 per cent less.
    assertThat(of(rate)).isEqualTo(percent(10));
    assertThat(rate.of(selling(100_000), Fraction.of(1_000_000))).isEqualTo(Fraction.ZERO);
    assertThat(rate.of(selling(100_000), Fraction.of(3_000_000))).isEqualTo(Fraction.ZERO);
    assertThat(rate.of(selling(0), OWED)).as("of no sales").isEqualTo(percent(20));
    assertThat(rate.of(payer(Payers.figures()), OWED)).as("unknown").isEqualTo(percent(20));
    assertThat(rate.uniform()).isNull();
    assertThat(rate.decided(selling(1))).containsExactly("uptake", "uptake_response");
  }

  @Test
  void payersCanHavePartsOfTheirOwn() {
    PayerParts own = new Own("uptake");
    ComplianceRate rate = new ComplianceRate(assumed(), Force.VOLUNTARY, own);
    assertThat(of(rate)).isEqualTo(percent(50));
    assertThat(rate.ofAll()).isNull();
    assertThat(rate.uniform()).isNull();
    PayerPart part = Objects.requireNonNull(rate.byPayer(PAYERS));
    assertThat(part.exactly(0)).isEqualTo(percent(50));
    assertThat(part.exactly(1)).isEqualTo(Fraction.ZERO);
    ComplianceRate half =
        new ComplianceRate(assumed("uptake_common,0.5,share"), Force.VOLUNTARY, own);
    assertThat(of(half)).isEqualTo(percent(25));
    assertThat(Objects.requireNonNull(half.byPayer(PAYERS)).exactly(0)).isEqualTo(percent(25));
    assertThat(Objects.requireNonNull(half.byPayer(PAYERS)).near(0)).isEqualTo(0.25);
  }

  @Test
  void partsOfTheirOwnStandBehindAPathAndBesideARefinement() {
    PayerParts own = new Own("uptake");
    ComplianceRate inPath =
        new ComplianceRate(assumed("uptake_path,2024:0.6,list"), Force.VOLUNTARY, own);
    assertThat(of(inPath)).isEqualTo(percent(60));
    assertThat(inPath.uniform()).isEqualTo(percent(60));
    assertThat(inPath.byPayer(PAYERS)).isNull();
    ComplianceRate bySector =
        new ComplianceRate(assumed("uptake_sector_cosmetics,0.3,share"), Force.VOLUNTARY, own);
    assertThat(of(bySector)).isEqualTo(percent(50));
    assertThat(bySector.byPayer(PAYERS)).isNull();
    ComplianceRate ofSector =
        new ComplianceRate(
            assumed("uptake_sector_pharmaceuticals,0.3,share"),
            Force.VOLUNTARY,
            new Own("uptake_sector_pharmaceuticals"));
    assertThat(of(ofSector)).isEqualTo(percent(50));
  }
}
