package org.dsisim.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Place;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.model.world.Country;
import org.dsisim.scenario.Reading;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code countries.csv} and {@code status.csv}: what is read, and every message. */
class CountryReaderTest {

  @TempDir Path folder;

  @Test
  void aCountryHasNamesGroupsStatusesAndFiguresAndWhatIsEmptyIsUnknown() {
    Map<CountryCode, Country> countries =
        countries(
            "iso3,iso2,name_en,name_fr,un_region,un_regional_group,gdp_usd,population,statuses",
            "XAA,XA,Lumaria,Lumarie,Africa,African Group,1000.5,,ldc; cbd-party");
    assertThat(said()).isEmpty();
    Country country = Objects.requireNonNull(countries.get(new CountryCode("XAA")));
    assertThat(country.name("fr")).isEqualTo("Lumarie");
    assertThat(country.name("ru")).isEqualTo("Lumaria");
    assertThat(country.region()).isEqualTo("Africa");
    assertThat(country.regionalGroup()).isEqualTo("African Group");
    assertThat(country.isParty()).isTrue();
    assertThat(country.is("ldc")).isTrue();
    assertThat(country.figures()).containsOnlyKeys("gdp_usd");
  }

  @Test
  void aScaleOfANewPeriodIsANewColumnAndNoReasonToChangeTheProgram() {
    assertThat(countries("iso3,name_en,un_scale_2028_2030_pct", "XAA,Lumaria,0.5")).hasSize(1);
    assertThat(said()).isEmpty();
  }

  @Test
  void allThatIsWrongWithRowsIsSaidAtOnce() {
    Map<CountryCode, Country> countries =
        countries(
            "iso3,name_en,gdp_usd,population,statuses",
            "XAA,Lumaria,12 apples,1,ldc;lcd;small",
            ",Nowhere,1,1,",
            "Xab,Tovanda,1,1,",
            "XAC,,1,1,",
            "XAD,Kestovia,1,-5,",
            "XAA,Lumaria again,1,1,");
    assertThat(said())
        .isEqualTo(
            """
            mine/countries.csv:2: gdp_usd is '12 apples', which is not a number.
            mine/countries.csv:2: statuses is 'lcd', which is not one of cbd-party, eu-member, ldc, sids, lldc, lmmc, jusscannz, of-party, notional-un-rate, high-income, upper-middle-income, lower-middle-income, low-income, cbd-list-ldc, cbd-list-sids, cbd-list-other-developing, cbd-list-economy-in-transition, nagoya-party, consent-required, consent-partly and 4 more.
              Maybe 'ldc'?
            mine/countries.csv:2: statuses is 'small', which is not one of cbd-party, eu-member, ldc, sids, lldc, lmmc, jusscannz, of-party, notional-un-rate, high-income, upper-middle-income, lower-middle-income, low-income, cbd-list-ldc, cbd-list-sids, cbd-list-other-developing, cbd-list-economy-in-transition, nagoya-party, consent-required, consent-partly and 4 more.
            mine/countries.csv:3: iso3 is empty.
            mine/countries.csv:4: iso3 is 'Xab', which is not three capital letters.
            mine/countries.csv:5: name_en is empty.
            mine/countries.csv:6: population is '-5', which is below zero.
            mine/countries.csv:7: iso3 is 'XAA', as on line 2.\
            """);
    assertThat(countries).containsOnlyKeys(new CountryCode("XAA"), new CountryCode("XAD"));
  }

  @Test
  void columnsThatAreMissingOrUnknownAreNamed() {
    assertThat(countries("iso3,name,gdp_us,colour", "XAA,Lumaria,1,red")).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            mine/countries.csv:1: 'colour' is not a column of countries.csv, which may have iso3, name_en, iso2, name_fr, name_es, name_ar, name_zh, name_ru, un_region, un_subregion, un_intermediate_region, un_regional_group, statuses, land_area_km2, gef8_gbi_biodiversity, gdp_usd, gdp_year, population, population_year, living_languages and 5 more.
            mine/countries.csv:1: 'gdp_us' is not a column of countries.csv.
              Maybe 'gdp_usd'?
            mine/countries.csv:1: 'name' is not a column of countries.csv, which may have iso3, name_en, iso2, name_fr, name_es, name_ar, name_zh, name_ru, un_region, un_subregion, un_intermediate_region, un_regional_group, statuses, land_area_km2, gef8_gbi_biodiversity, gdp_usd, gdp_year, population, population_year, living_languages and 5 more.
            mine/countries.csv:1: the column name_en is missing.\
            """);
  }

  @Test
  void statusesHaveCodesWordsAndYearsThatCanBe() {
    Map<CountryCode, ?> statuses =
        new StatusReader(reading().codes(), reading().problems())
            .read(
                reading()
                    .file(
                        "status.csv",
                        "iso3,status,from,to,source",
                        "AFG,ldc,,2027,a list",
                        "AFG,cbd-party,1990,,a list",
                        "AGF,ldc,,,a list",
                        "BEN,lcd,,,a list",
                        "BEN,,,,a list",
                        ",ldc,,,a list",
                        "BEN,ldc,2027,2024,a list",
                        "BEN,sids,soon,99999999999,a list",
                        "BEN,lldc,2024.5,20240,a list"),
                "reference/status.csv");
    assertThat(said())
        .isEqualTo(
            """
            reference/status.csv:4: iso3 is 'AGF', which is neither the ISO code nor a name of a country.
              Maybe AFG (Afghanistan)?
            reference/status.csv:5: status is 'lcd', which is not one of cbd-party, eu-member, ldc, sids, lldc, lmmc, jusscannz, of-party, notional-un-rate, high-income, upper-middle-income, lower-middle-income, low-income, cbd-list-ldc, cbd-list-sids, cbd-list-other-developing, cbd-list-economy-in-transition, nagoya-party, consent-required, consent-partly and 4 more.
              Maybe 'ldc'?
            reference/status.csv:6: status is empty.
            reference/status.csv:7: iso3 is empty.
            reference/status.csv:8: from is 2027 and to is 2024: it would never hold.
            reference/status.csv:9: from is 'soon', which is not a number.
            reference/status.csv:9: to is '99999999999', which is not a year from 1900 to 2200.
            reference/status.csv:10: from is '2024.5', which is not a whole number.
            reference/status.csv:10: to is '20240', which is not a year from 1900 to 2200.\
            """);
    assertThat(statuses).containsOnlyKeys(new CountryCode("AFG"), new CountryCode("BEN"));
  }

  @Test
  void aStatusThatIsNotDecidedNamesTheAssumptionOnWhichItHolds() {
    Map<CountryCode, List<DatedStatus>> statuses =
        new StatusReader(reading().codes(), reading().problems())
            .readPending(
                reading()
                    .file(
                        "pending.csv",
                        "iso3,status,from,to,assumption,source",
                        "AFG,ldc,2027,2029,ldc_deferral_afg,a letter",
                        "BEN,ldc,2027,2029,,a letter",
                        "BEN,ldc,2027,2029,LDC deferral,a letter"),
                "reference/pending.csv");
    assertThat(said())
        .isEqualTo(
            """
            reference/pending.csv:3: assumption is empty.
            reference/pending.csv:4: assumption is 'LDC deferral', which is no name of an assumption: small letters, digits and _.\
            """);
    assertThat(statuses.get(new CountryCode("AFG")))
        .containsExactly(
            new DatedStatus(
                "ldc",
                2027,
                2029,
                "ldc_deferral_afg",
                "a letter",
                Place.of("reference/pending.csv", 2)));
  }

  private @org.jspecify.annotations.Nullable Reading reading;

  private Reading reading() {
    if (reading == null) {
      reading = new Reading(folder);
    }
    return reading;
  }

  private Map<CountryCode, Country> countries(String... lines) {
    return new CountryReader(reading().problems())
        .read(reading().file("countries.csv", lines), "mine/countries.csv");
  }

  private String said() {
    return reading().said();
  }
}
