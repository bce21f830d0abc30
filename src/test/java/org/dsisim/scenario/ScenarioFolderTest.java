package org.dsisim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.table.PartLimits;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole folders and their {@code scenario.yaml}: what is read, and every message. */
class ScenarioFolderTest {

  private static final String SHEET =
      """
      title: Mine
      description: Two users.
      years: [2024]
      price_year: 2024
      basis: nominal
      sources:
        - {title: Own, publisher: us, licence: CC0, attribution: none needed}
      """;

  private static final String USERS =
      """
      id,name,type,sector,home,year,sales_usd
      a,Alpha,company,biotechnology,KEN,2024,5
      b,Beta,ngo,biotechnology,BRA,2024,
      """;

  private static final String ASSUMPTIONS =
      """
      name,value,unit,reference,description
      uptake,0.25,share,illustrative: none,Part that is paid.
      """;

  @TempDir Path folder;

  private @Nullable Reading reading;

  @BeforeEach
  void writesASmallScenario() throws IOException {
    write("scenario.yaml", SHEET);
    write("users.csv", USERS);
    write("assumptions.csv", ASSUMPTIONS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rd-leaders-2024", "workshop"})
  void aShippedScenarioIsReadWithoutAWord(String id) {
    Path shipped = Path.of("scenarios").toAbsolutePath().resolve(id);
    ScenarioFolder read =
        ScenarioFolder.read(
            id,
            shipped,
            "scenarios/" + id,
            Shipped.reference(),
            PartLimits.usual(),
            reading().problems());
    assertThat(said()).isEmpty();
    assertThat(Objects.requireNonNull(read).scenario().heading().id()).isEqualTo(id);
  }

  @Test
  void theReferenceTablesAreReadWithoutAWord() {
    Reference.read(Path.of("scenarios/reference"), "scenarios/reference", reading().problems());
    assertThat(said()).isEmpty();
  }

  @Test
  void aRealCountryKeepsWhatTheOwnTableHasNoColumnFor() throws IOException {
    write("countries.csv", "iso3,name_en,sequence_records,gdp_usd\nZAF,South Africa,2146237,\n");
    Country own =
        Objects.requireNonNull(
            Objects.requireNonNull(read())
                .scenario()
                .countries()
                .in(2024)
                .get(new CountryCode("ZAF")));
    assertThat(said()).isEmpty();
    assertThat(own.figure(Criterion.SEQUENCE_RECORDS)).isEqualTo(Fraction.of(2_146_237));
    assertThat(own.figure(Criterion.GDP)).isNull();
    assertThat(own.figure(Criterion.LAND_AREA)).isNotNull();
    assertThat(own.name("fr")).isEqualTo("Afrique du Sud");
    assertThat(own.regionalGroup()).isEqualTo("African Group");
    assertThat(own.is("lmmc")).isTrue();
  }

  @Test
  void aSmallScenarioIsReadAndKnowsWhatItLacks() throws IOException {
    ScenarioFolder read = Objects.requireNonNull(read());
    assertThat(said()).isEmpty();
    assertThat(read.files())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "scenario.yaml",
            "users.csv",
            "assumptions.csv",
            "countries.csv",
            "status.csv",
            "law.csv",
            "pending.csv",
            "databases.csv",
            "receipts.csv",
            "country-words.csv");
    assertThat(read.needs().lacks("uses.csv")).isTrue();
    assertThat(read.needs().lacks("users.csv:sales_usd")).isFalse();
    assertThat(read.needs().lacks("users.csv:profit_usd")).isTrue();
    assertThat(read.needs().lacks("assumptions.csv:uptake")).isFalse();
    assertThat(read.needs().lacks("assumptions.csv:leakage")).isTrue();
    write("uses.csv", "id,user,purpose,year\nu,a,research,2024\n");
    assertThat(Objects.requireNonNull(read()).needs().lacks("uses.csv")).isFalse();
  }

  @Test
  void aColumnThatCannotBeReadIsNotLacking() throws IOException {
    write("users.csv", USERS.replace("2024,5", "2024,5x"));
    ScenarioFolder read = Objects.requireNonNull(read());
    assertThat(said()).isEqualTo("mine/users.csv:2: sales_usd is '5x', which is not a number.");
    assertThat(read.needs().lacks("users.csv:sales_usd", reading().problems())).isFalse();
    assertThat(read.needs().lacks("uses.csv", reading().problems())).isTrue();
  }

  @Test
  void aFolderThatIsNoneIsRefused() {
    ScenarioFolder.read(
        "x",
        folder.resolve("x"),
        "mine/x",
        Shipped.reference(),
        PartLimits.usual(),
        reading().problems());
    assertThat(said()).isEqualTo("mine/x: is not a folder.");
  }

  @Test
  void filesThatAreMissingAreNamedAllAtOnce() throws IOException {
    Files.delete(folder.resolve("scenario.yaml"));
    Files.delete(folder.resolve("assumptions.csv"));
    Files.move(folder.resolve("users.csv"), folder.resolve("user.csv"));
    assertThat(read()).isNull();
    assertThat(said())
        .isEqualTo(
            """
            mine/assumptions.csv: there is no such file.
            mine/scenario.yaml: there is no such file.
            mine/users.csv: there is no such file.
              Maybe 'user.csv'?\
            """);
  }

  @Test
  void tablesWithoutASheetAreTakenAsTheyStandAndItIsSaidHow() throws IOException {
    Files.delete(folder.resolve("scenario.yaml"));
    write("users.csv", USERS + "b,Beta,ngo,biotechnology,BRA,2025,7\n");
    ScenarioFolder read = Objects.requireNonNull(read());
    assertThat(said()).isEmpty();
    assertThat(read.scenario().years()).containsExactly(2024, 2025);
    assertThat(read.sheet().caveats())
        .containsExactly(
            "This folder has no scenario.yaml: its amounts are taken as nominal US dollars with the"
                + " price year 2025, its last, and each of its years is simulated.");
    assertThat(read.files()).noneMatch(file -> file.endsWith("scenario.yaml"));

    Files.delete(folder.resolve("assumptions.csv"));
    ScenarioFolder assumed = Objects.requireNonNull(read());
    assertThat(said()).isEmpty();
    assertThat(assumed.scenario().assumptions()).containsKey("uptake");
    assertThat(assumed.sheet().caveats()).hasSize(2).last().asString().contains("defaults");
  }

  @Test
  void aSheetThatIsSpelledAlmostRightIsNotTakenForLeftOut() throws IOException {
    Files.move(folder.resolve("scenario.yaml"), folder.resolve("scenario.yml"));
    assertThat(read()).isNull();
    assertThat(said())
        .isEqualTo("mine/scenario.yaml: there is no such file.\n  Maybe 'scenario.yml'?");
  }

  @Test
  void assumptionsThatAreSpelledAlmostRightAreNotTakenForLeftOut() throws IOException {
    Files.delete(folder.resolve("scenario.yaml"));
    Files.move(folder.resolve("assumptions.csv"), folder.resolve("assumption.csv"));
    read();
    assertThat(said())
        .isEqualTo("mine/assumptions.csv: there is no such file.\n  Maybe 'assumption.csv'?");
  }

  @Test
  void aUseIsNotBlamedForItsUsersRow() throws IOException {
    write("uses.csv", "id,user,purpose,year\nu,a,research,2024\nv,z,research,2024\n");
    write("users.csv", USERS.replace("KEN", "KNE"));
    read();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:2: home is 'KNE', which is neither the ISO code nor a name of a country.
              Maybe KEN (Kenya)?
            mine/uses.csv:3: user is 'z', who has no account in users.csv.\
            """);
  }

  @Test
  void whereUsersCannotBeReadNothingIsSaidOfUses() throws IOException {
    write("uses.csv", "id,user,purpose,year\nu,a,research,2024\n");
    write("users.csv", "");
    read();
    assertThat(said()).isEqualTo("mine/users.csv: is empty: it needs a header line.");
  }

  @Test
  void aYearInWhichNobodyHasAnAccountIsRefused() throws IOException {
    write("scenario.yaml", SHEET.replace("[2024]", "[2023, 2024, 2030]"));
    ScenarioFolder read = Objects.requireNonNull(read());
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv: no user has an account for 2023, a year of scenario.yaml.\
            """);
    // Beyond the last accounts these are carried forward.
    assertThat(read.sheet().years()).containsExactly(2023, 2024, 2030);
  }

  @Test
  void ownCountriesStandBesideTheOthersAndTheirTwoLettersAreKnown() throws IOException {
    write("countries.csv", "iso3,iso2,name_en,statuses\nXAA,XA,Lumaria,cbd-party\n");
    write("users.csv", USERS.replace("KEN", "XA").replace("BRA", "Lumarie"));
    read();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:2: note: home: codes of two letters, 'XA' read as XAA.
            mine/users.csv:3: home is 'Lumarie', which is neither the ISO code nor a name of a country.
              Maybe XAA (Lumaria)?\
            """);
  }

  @Test
  void everyFaultOfTheSheetIsSaid() throws IOException {
    write(
        "scenario.yaml",
        """
        title: ""
        description:
        illustrative: perhaps
        years: [1066, soon, "", [2024], 2024]
        price_year:
        basis: nomnal
        currency: {source: EUR, rate: 1.04, unit: USD per EUR, date: ""}
        caveats: one
        sources:
          - {title: Own, publisher: us, licence: CC0, attribution: none}
          - {titel: Own, publisher: "", licence: CC0}
          - a sentence
        """);
    assertThat(read()).isNull();
    assertThat(said())
        .isEqualTo(
            """
            mine/scenario.yaml:1: title is empty.
            mine/scenario.yaml:2: description is empty.
            mine/scenario.yaml:4: years is '1066', which is not a year from 1900 to 2200.
            mine/scenario.yaml:4: years is 'soon', which is not a number.
            mine/scenario.yaml:4: years is empty.
            mine/scenario.yaml:4: this item of the list must be a year.
            mine/scenario.yaml:5: price_year is empty.
            mine/scenario.yaml:6: basis is 'nomnal', which is not one of nominal, real.
              Maybe 'nominal'?
            mine/scenario.yaml:11: title, attribution are missing.
            mine/scenario.yaml:11: 'titel' is not known here.
              Maybe 'title'?
            mine/scenario.yaml:11: publisher is empty.
            mine/scenario.yaml:12: this item of the list must be made of 'name: value' lines.\
            """);
  }

  @Test
  void whatIsSaidOfASheetThatCanBeUsedIsSaidToo() throws IOException {
    write(
        "scenario.yaml",
        SHEET
            + """
            illustrative: perhaps
            currency: {source: EUR, rate: 1.04, unit: USD per EUR, date: ""}
            caveats: one
            """);
    assertThat(read()).isNotNull();
    assertThat(said())
        .isEqualTo(
            """
            mine/scenario.yaml:8: illustrative is 'perhaps', which is neither true nor false.
              Maybe leave the cell empty: an empty cell means unknown.
            mine/scenario.yaml:9: reference is missing.
            mine/scenario.yaml:9: date is empty.
            mine/scenario.yaml:10: caveats must be a list.
              Maybe put each item on a line of its own, after a hyphen and a space.\
            """);
  }

  @Test
  void currencyIsPutIntoWords() throws IOException {
    write(
        "scenario.yaml",
        SHEET
            + "currency: {source: EUR, rate: 1.04, unit: USD per EUR, date: 2024-12-31,"
            + " reference: ECB}\n");
    assertThat(Objects.requireNonNull(read()).sheet().currency())
        .isEqualTo("EUR at 1.04 USD per EUR of 2024-12-31 (ECB)");
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"years: []", "years:", "years: ~"})
  void aScenarioHasAtLeastOneYear(String years) throws IOException {
    write("scenario.yaml", SHEET.replace("years: [2024]", years));
    assertThat(read()).isNull();
    assertThat(said())
        .isEqualTo("mine/scenario.yaml:3: years is empty: a scenario has at least one year.");
  }

  @Test
  void namesThatAreMissingOrUnknownAreNamed() throws IOException {
    write("scenario.yaml", "titel: Mine\nprice_year: 2024\ncolour: red\nyears: 2024\n");
    assertThat(read()).isNull();
    assertThat(said())
        .isEqualTo(
            """
            mine/scenario.yaml:1: 'titel' is not known here.
              Maybe 'title'?
            mine/scenario.yaml:1: title, description, basis, sources are missing.
            mine/scenario.yaml:3: 'colour' is not known here, only title, description, years, price_year, basis, sources, illustrative, synthetic, currency, caveats, columns.\
            """);
  }

  @Test
  void aScenarioHasSources() throws IOException {
    write("scenario.yaml", SHEET.replaceAll("(?s)sources:.*", "sources: []\n"));
    read();
    assertThat(said())
        .isEqualTo("mine/scenario.yaml:6: sources is empty: say where the figures come from.");
  }

  private @Nullable ScenarioFolder read() {
    return ScenarioFolder.read(
        "mine", folder, "mine", Shipped.reference(), PartLimits.usual(), reading().problems());
  }

  private Reading reading() {
    if (reading == null) {
      reading = new Reading(folder);
    }
    return reading;
  }

  private String said() {
    return reading().said();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
