package org.dsisim.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dsisim.Shipped;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Country;
import org.dsisim.scenario.Reading;
import org.dsisim.table.Table;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryWordsTest {

  @TempDir private Path folder;

  private final CountryWords words = Shipped.reference().words();

  private String code(String word) {
    return words.meaning(word) instanceof CountryWord.OfCountry country
        ? country.code().iso3()
        : words.meaning(word).toString();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran | IRN",
        "Iran, Islamic Republic of | IRN",
        "UK | GBR",
        "U.K. | GBR",
        "GER | DEU",
        "Türkiye | TUR",
        "TURKIYE | TUR",
        "Turkey | TUR",
        "Côte d’Ivoire | CIV",
        "COTE D'IVOIRE | CIV",
        "Ivory Coast | CIV",
        "Bolivia | BOL",
        "Tanzania | TZA",
        "Laos | LAO",
        "Syria | SYR",
        "Moldova | MDA",
        "Venezuela | VEN",
        "Vietnam | VNM",
        "South Korea | KOR",
        "Korea, Rep. | KOR",
        "North Korea | PRK",
        "Russia | RUS",
        "USA | USA",
        "US | USA",
        "U.S.A. | USA",
        "UAE | ARE",
        "DRC | COD",
        "Congo-Kinshasa | COD",
        "Democratic Republic of the Congo | COD",
        "Congo, Rep. | COG",
        "Cape Verde | CPV",
        "Swaziland | SWZ",
        "Burma | MMR",
        "Macedonia | MKD",
        "Czech Republic | CZE",
        "East Timor | TLS",
        "Holland | NLD",
        "the Gambia | GMB",
        "Gambia, The | GMB",
        "Trinidad & Tobago | TTO",
        "Bosnia and Herzegovina | BIH",
        "St. Kitts & Nevis | KNA",
        "ZAR | COD",
        "ROM | ROU",
        "EL | GRC",
        "EU | EUU",
        "Allemagne | DEU",
        "Corea del Sur | KOR",
        "Великобритания | GBR",
        "刚果（金） | COD",
        "Viet Nam | VNM",
        "Guinea-Bissau | GNB",
        "Guinea Bissau | GNB",
        "Niger | NER",
        "Nigeria | NGA",
        "iraq | IRQ",
        "Dominica | DMA",
        "Samoa | WSM",
        "USA: California | USA",
        "Brazil: Amazonas, Manaus | BRA",
        "IRQ | IRQ"
      })
  void aWordIsLookedUpHoweverItIsWritten(String word, String iso3) {
    assertThat(code(word)).isEqualTo(iso3);
  }

  @Test
  void accentsThatStandApartAreTheSameAsThoseOnTheirLetters() {
    assertThat(code("Tu\u0308rkiye")).isEqualTo("TUR");
    assertThat(code("Cura\u00e7ao")).isEqualTo("CUW").isEqualTo(code("Curac\u0327ao"));
  }

  @Test
  void everyNameOfTheTableOfCountriesIsThatCountry() {
    Map<CountryCode, Country> countries = Shipped.reference().rows();
    countries.forEach(
        (code, country) ->
            country
                .names()
                .forEach(
                    (language, name) -> assertThat(code(name)).as(name).isEqualTo(code.iso3())));
  }

  @Test
  void aNameThatAScenarioGivesToACountryOfItsOwnTooIsAsked() {
    Problems problems = new Problems();
    Table table = Table.readFrom("iso3,name_en\nXAA,Ghána\nXAB,Tovanda\n", "own", problems);
    Map<CountryCode, Country> own = new CountryReader(problems).read(table.rows());
    assertThat(problems.all()).isEmpty();
    CountryWords both = words.with(own, Map.of());
    assertThat(both.meaning("Ghana"))
        .isInstanceOfSatisfying(
            CountryWord.InDoubt.class,
            doubt -> {
              assertThat(doubt.why().inEnglish()).isEqualTo("can mean more than one.");
              assertThat(Objects.requireNonNull(doubt.maybe()).inEnglish())
                  .isEqualTo("GHA or XAA.");
            });
    assertThat(both.meaning("XAA")).isInstanceOf(CountryWord.OfCountry.class);
    assertThat(both.meaning("Tovanda")).isInstanceOf(CountryWord.OfCountry.class);
    assertThat(code("Ghana")).isEqualTo("GHA");
  }

  @Test
  void everyTwoLetterCodeIsItsCountryOrAsked() {
    Map<String, String> others = new TreeMap<>();
    Shipped.reference()
        .iso2()
        .forEach(
            (two, code) -> {
              if (!code(two).equals(code.iso3())) {
                others.put(two, code(two));
              }
            });
    assertThat(others).containsOnlyKeys("NA");
  }

  @Test
  void theShippedTableIsSound() {
    Problems problems = new Problems();
    words.check(problems);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void whatIsWrongInTheTableIsSaidWithItsLine() {
    Path file =
        new Reading(folder)
            .file(
                CountryWords.FILE,
                "word,iso3,kind,note,source",
                "Persia,IRN,former,,",
                "PERSIA,IRQ,former,,",
                "Oz,OZZ,name,,",
                "Mu,,sunk,,",
                ",KEN,name,,");
    CountryWords own =
        new CountryWords(Shipped.reference().rows(), Map.of(), file, CountryWords.FILE);
    assertThatThrownBy(() -> own.meaning("Persia"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            """
            country-words.csv:3: word is 'PERSIA', as on line 2.
            country-words.csv:4: iso3 is 'OZZ', which is no country of countries.csv.
            country-words.csv:5: kind is 'sunk', which is not one of name, other, former, \
            abbreviation, code, several, former-state, sea, area.
            country-words.csv:6: word is empty.\
            """);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Africa | africa",
        "Afrique | africa",
        "African Group | african-group",
        "african group | african-group",
        "GRULAC | grulac",
        "LDCs | ldc",
        "least developed countries | ldc",
        "EU | eu-member",
        "small island developing States | sids",
        "eu-and-members | eu-and-members"
      })
  void groupsHaveWordsToo(String word, String id) {
    Problems problems = new Problems();
    List<String> known = Group.all().stream().map(Group::id).toList();
    assertThat(Shipped.reference().groups(known, problems).id(word)).isEqualTo(id);
    assertThat(problems.all()).isEmpty();
  }
}
