package org.dsisim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dsisim.Shipped;
import org.dsisim.table.Cell;
import org.dsisim.table.Place;
import org.dsisim.table.Problems;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

  private static final Place PLACE = new Place("mine/users.csv", 3, 5);

  private final Problems problems = new Problems();
  private final Codes codes = Shipped.reference().codes(Map.of(), Map.of(), problems);

  @Test
  void aCodeIsRead() {
    assertThat(read("KEN")).isEqualTo(new CountryCode("KEN"));
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is a slip for {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "KNE | KEN (Kenya)",
        "ken | KEN (Kenya)",
        "KE | KEN (Kenya)",
        "ke | KEN (Kenya)",
        "Kenya | KEN (Kenya)",
        "KENYA | KEN (Kenya)",
        "Kenia | KEN (Kenya)",
        "NA | NAM (Namibia)",
        "Allemagne | DEU (Germany)",
        "巴西 | BRA (Brazil)",
        "Brasil | BRA (Brazil)",
        "EU | EUU (European Union)",
        "Germny | DEU (Germany)"
      })
  void ofABadCodeTheNearestCountryIsNamed(String written, String meant) {
    assertThat(read(written)).isNull();
    assertThat(problems.all().get(0))
        .hasToString(
            "mine/users.csv:3: home is '"
                + written
                + "', which is not the ISO 3166-1 alpha-3 code of a country.\n  Maybe "
                + meant
                + "?");
  }

  @Test
  void whereNothingIsNearNoCountryIsGuessed() {
    assertThat(read("Atlantis of old")).isNull();
    assertThat(problems.all().get(0))
        .hasToString(
            "mine/users.csv:3: home is 'Atlantis of old', which is not the ISO 3166-1 alpha-3 code"
                + " of a country.");
  }

  @Test
  void anInventedCountryHasToBeDescribed() {
    assertThat(read("XAA")).isNull();
    assertThat(problems.all().get(0))
        .hasToString(
            "mine/users.csv:3: home is 'XAA', an invented country that the scenario's countries.csv"
                + " does not describe.");
  }

  @Test
  void aCodeWithinACellIsNamedBesideItsColumn() {
    Cell cell = Cell.of("origins", "KNE:3|BRA:1", PLACE);
    assertThat(codes.read(cell, "KNE")).isNull();
    assertThat(problems.all().get(0))
        .hasToString(
            "mine/users.csv:3: origins has 'KNE', which is not the ISO 3166-1 alpha-3 code of a"
                + " country.\n  Maybe KEN (Kenya)?");
  }

  private @Nullable CountryCode read(String text) {
    return codes.read(Cell.of("home", text, PLACE));
  }
}
