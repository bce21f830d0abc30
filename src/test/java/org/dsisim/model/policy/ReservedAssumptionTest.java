package org.dsisim.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dsisim.parameter.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedAssumptionTest {

  private static Optional<String> meant(String name) {
    return ReservedAssumption.of(name).map(ReservedAssumption::name);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "uptake, uptake",
    "compliance_home_che, compliance_home_ISO3",
    "uptake_sector_animal_and_plant_breeding, uptake_sector_SECTOR",
    "uptake_size_small, uptake_size_small",
    "compliance_path, compliance_path",
    "uptake_from, uptake_from",
    "without_origin_path, without_origin_path",
    "growth, growth",
    "growth_cosmetics, growth_SECTOR",
    "size_medium_from_usd, size_medium_from_usd"
  })
  void aNameIsKnownWithThePartThatVaries(String name, String reserved) {
    assertThat(meant(name)).hasValue(reserved);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"uptke", "uptake_home_CHE", "uptake_home_switzerland", "uptake_size_tiny", "grow"})
  void anyOtherNameIsNone(String name) {
    assertThat(meant(name)).isEmpty();
  }

  @Test
  void thePartThatVariesIsToldAsItStandsInTheTables() {
    assertThat(ReservedAssumption.of("uptake_home_che").orElseThrow().part("uptake_home_che"))
        .isEqualTo("che");
    String growth = "growth_animal_and_plant_breeding";
    assertThat(ReservedAssumption.of(growth).orElseThrow().part(growth))
        .isEqualTo("animal-and-plant-breeding");
    assertThat(ReservedAssumption.of("growth").orElseThrow().part("growth")).isNull();
  }

  @Test
  void aSizeNeedsItsLimits() {
    assertThat(ReservedAssumption.of("uptake_size_large").orElseThrow().needs())
        .containsExactly("size_medium_from_usd", "size_large_from_usd");
  }

  @Test
  void aPathIsAListAndAShareCanBeWrittenInPercent() {
    assertThat(ReservedAssumption.of("uptake_path").orElseThrow().units())
        .containsExactly(Unit.LIST);
    assertThat(ReservedAssumption.of("growth_cosmetics").orElseThrow().units())
        .containsExactly(Unit.SHARE, Unit.PERCENT);
  }

  @Test
  void eachSaysWhatItDoesInASentence() {
    assertThat(ReservedAssumption.all())
        .allSatisfy(one -> assertThat(one.meaning().inEnglish()).matches("[A-Z].*\\."))
        .extracting(ReservedAssumption::name)
        .doesNotHaveDuplicates()
        .contains("administration_share", "discount_rate", "avoidance_share", "pass_through_share");
  }
}
