package org.dsisim.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dsisim.Shipped;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.scenario.Reading;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code law.csv}: what is read, whose word counts, and every message. */
class LawReaderTest {

  private static final String HEADER = "iso3,matter,says,from,to,law,note,source,confidence";
  private static final CountryCode KENYA = new CountryCode("KEN");

  @TempDir Path folder;

  private @Nullable Reading reading;

  @Test
  void aLawIsReadWithItsRowAndWhoSaysSo() {
    DatedStatus law = only(read("KEN,consent,yes,2006,,LN 160,,a list,seen"));
    assertThat(said()).isEmpty();
    assertThat(law.status()).isEqualTo("consent-required");
    assertThat(law.source()).isEqualTo("LN 160; a list");
    assertThat(String.valueOf(law.place())).isEqualTo("law.csv:2");
    assertThat(law.coversYear(2005)).isFalse();
    assertThat(law.coversYear(2006)).isTrue();
  }

  @Test
  void aYearTakesWhatIsInForceOnItsFirstOfJanuary() {
    DatedStatus late = only(read("KEN,nagoya,yes,2014-10-12,,,,a list,seen"));
    assertThat(late.coversYear(2014)).isFalse();
    assertThat(late.coversYear(2015)).isTrue();
    DatedStatus first = only(read("KEN,nagoya,yes,2014-01-01,2015-12-31,,,a list,seen"));
    assertThat(first.coversYear(2014)).isTrue();
    assertThat(first.coversYear(2015)).isTrue();
    assertThat(first.coversYear(2016)).isFalse();
  }

  @Test
  void whatNobodyKnowsIsNoStatusAndAProposedLawCoversNothingYet() {
    assertThat(read("KEN,dsi,unknown,,,,,a list,seen").get(KENYA)).isNull();
    assertThat(only(read("KEN,dsi,proposed,,,,,a list,seen")).status())
        .isEqualTo("law-leaves-dsi-out");
    assertThat(said()).isEmpty();
  }

  @Test
  void oneMatterCanBeSaidOfOneTimeAfterAnother() {
    assertThat(read("KEN,dsi,no,,2020,,,a list,seen", "KEN,dsi,yes,2021,,,,a list,seen").get(KENYA))
        .hasSize(2);
    assertThat(said()).isEmpty();
  }

  @Test
  void aScenarioSaysOneMatterAnewAndLeavesTheOthers() {
    LawOfCountries own = law("KEN,dsi,unknown,,,,,a ministry,seen");
    assertThat(own.inThePlaceOf(Shipped.reference().statuses()).get(KENYA))
        .extracting(DatedStatus::status)
        .contains("consent-required", "nagoya-party", "cbd-party")
        .doesNotContain("law-covers-dsi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KEN,consnt,yes,,,,,a list,seen | matter is 'consnt', which is not one of consent, dsi, nagoya.⏎  Maybe 'consent'?
          KEN,nagoya,partly,,,,,a list,seen | says is 'partly', which is not one of yes, no, unknown.
          KEN,consent,proposed,,,,,a list,seen | says is 'proposed', which is not one of yes, partly, no, unknown.
          KEN,consent,yes,2014-02-30,,,,a list,seen | from is '2014-02-30', which is no day of the calendar.
          KEN,consent,yes,2014-05-01,2014-10-01,,,a list,seen | from is 2015 and to is 2014: it would never hold.
          KEN,consent,yes,,,,,,seen | source is empty.
          KEN,consent,yes,,,,,a list,unsure | confidence is 'unsure', which is not one of seen, not-confirmed.
          """)
  void aBadRowIsReported(String row, String message) {
    read(row);
    assertThat(said()).isEqualTo("law.csv:2: " + message.replace('⏎', '\n'));
  }

  @Test
  void twoRowsOfOneTimeAreReportedWithThePlaceOfTheOther() {
    read("KEN,consent,yes,2006,,,,a list,seen", "KEN,consent,no,2010,,,,a list,seen");
    assertThat(said())
        .isEqualTo(
            "law.csv:3: says is 'no', and law.csv:2 says something of the same matter in the same"
                + " country and time.");
  }

  private Map<CountryCode, List<DatedStatus>> read(String... rows) {
    return law(rows).beside(Map.of());
  }

  private LawOfCountries law(String... rows) {
    Reading read = new Reading(folder);
    reading = read;
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    Path file = read.file("law.csv", lines);
    return new LawReader(read.codes(), read.problems()).read(file, "law.csv");
  }

  private static DatedStatus only(Map<CountryCode, List<DatedStatus>> read) {
    List<DatedStatus> all = read.getOrDefault(KENYA, List.of());
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private String said() {
    return reading == null ? "" : reading.said();
  }
}
