package org.dsisim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.Shipped;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.scenario.country.Codes;
import org.dsisim.table.Cell;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  private static final Place PLACE = new Place("mine/users.csv", 3, 5);

  private final Problems problems = new Problems();
  private final Codes codes = Shipped.reference().codes(Map.of(), Map.of(), problems);

  @Test
  void aCodeIsRead() {
    assertThat(read("KEN")).isEqualTo(new CountryCode("KEN"));
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is read, and said: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ken | small letters in codes, 'ken' read as KEN.",
        "KE | codes of two letters, 'KE' read as KEN.",
        "Kenya | names of countries, 'Kenya' read as KEN.",
        "巴西 | names of countries, '巴西' read as BRA.",
        "GER | 'GER' read as DEU, Germany.",
        "Burma | 'Burma' read as MMR, Myanmar."
      })
  void whatIsNoCodeOfThreeLettersIsSaid(String written, String said) {
    assertThat(read(written)).isNotNull();
    assertThat(said()).isEqualTo("mine/users.csv:3: note: home: " + said);
  }

  @Test
  void namesAreSaidOnceForAColumnAndAnyOtherWordOnceForAFile() {
    for (String word : new String[] {"Kenya", "Brazil", "UK", "UK", "Iran", "Kenya"}) {
      assertThat(read(word)).isNotNull();
    }
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:3: note: home: 'Iran' read as IRN, Iran (Islamic Republic of).
            mine/users.csv:3: note: home: 'UK' read as GBR, United Kingdom of Great Britain and \
            Northern Ireland.
            mine/users.csv:3: note: home: names of countries, 'Kenya' read as KEN.\
            """);
  }

  @ParameterizedTest(name = "{0} is refused, and perhaps {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "KNE | KEN (Kenya)?",
        "Germny | DEU (Germany)?",
        "Switzerlnd | CHE (Switzerland)?",
        "Keniia | KEN (Kenya)?"
      })
  void ofAWordThatStandsForNothingTheNearestNameIsAHintAndNoMore(String written, String meant) {
    assertThat(read(written)).isNull();
    assertThat(said())
        .isEqualTo(
            "mine/users.csv:3: home is '"
                + written
                + "', which is neither the ISO code nor a name of a country.\n  Maybe "
                + meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Atlantis of old", "IRX", "UX", "Q"})
  void whereNothingIsNearNoCountryIsGuessed(String written) {
    assertThat(read(written)).isNull();
    assertThat(said())
        .isEqualTo(
            "mine/users.csv:3: home is '"
                + written
                + "', which is neither the ISO code nor a name of a country.");
  }

  @Test
  void namibiaOrNoValueIsAsked() {
    assertThat(read("NA")).isNull();
    assertThat(said())
        .isEqualTo(
            "mine/users.csv:3: home is 'NA', which can mean more than one.\n"
                + "  Maybe NAM (Namibia), or an empty cell where nothing is known.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Czechoslovakia | is no country today: dissolved in 1992; today CZE or SVK.",
        "Pacific Ocean | is a sea, and no country.",
        "Mediterranean Sea | is a sea, and no country.",
        "Borneo | is no country of ISO 3166-1: an island of BRN, IDN and MYS."
      })
  void whatIsNoCountryTodayIsSaidSpecifically(String written, String why) {
    assertThat(read(written)).isNull();
    assertThat(problems.all().get(0).what()).isEqualTo("home is '" + written + "', which " + why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N/A", "nan", "not collected", "missing: control sample", "Unknown"})
  void wordsForNoValueAreNoCountryWhereOneIsNeeded(String written) {
    assertThat(read(written)).isNull();
    assertThat(said())
        .isEqualTo(
            "mine/users.csv:3: home is '" + written + "': no value, where a country is needed.");
  }

  @Test
  void wordsForNoValueAreAnEmptyCellWhereItMayBeEmpty() {
    assertThat(codes.readIfAny(Cell.of("sample_country", "not provided", PLACE))).isNull();
    assertThat(codes.readIfAny(Cell.of("sample_country", "", PLACE))).isNull();
    assertThat(codes.readIfAny(Cell.of("sample_country", "Peru", PLACE)))
        .isEqualTo(new CountryCode("PER"));
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:3: note: sample_country: 'not provided' read as no value.
            mine/users.csv:3: note: sample_country: names of countries, 'Peru' read as PER.\
            """);
  }

  @Test
  void anInventedCountryHasToBeDescribed() {
    assertThat(read("XAA")).isNull();
    assertThat(said())
        .isEqualTo(
            "mine/users.csv:3: home is 'XAA', which is an invented country that the scenario's"
                + " countries.csv does not describe.");
  }

  @Test
  void aCodeWithinACellIsNamedBesideItsColumn() {
    Cell cell = Cell.of("origins", "KNE:3|BRA:1", PLACE);
    assertThat(codes.read(cell, "KNE")).isNull();
    assertThat(said())
        .isEqualTo(
            "mine/users.csv:3: origins has 'KNE', which is neither the ISO code nor a name of a"
                + " country.\n  Maybe KEN (Kenya)?");
  }

  private @Nullable CountryCode read(String text) {
    return codes.read(Cell.of("home", text, PLACE));
  }

  private String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
