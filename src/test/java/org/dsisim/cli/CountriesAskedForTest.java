package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dsisim.cli.output.Failures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries and groups in the words that people use, after {@code --country} and the others. */
class CountriesAskedForTest {

  private final Program program = Program.ofShipped();

  private Program.Ended allocated(String... more) {
    return program.run(
        Stream.concat(
                List.of("allocate", "iusaf", "--fund", "1000000").stream(), List.of(more).stream())
            .toArray(String[]::new));
  }

  @Test
  void namesAndCodesAreOneQuestion() {
    Program.Ended byCodes = allocated("--country", "KEN,TUR,BES");
    assertThat(byCodes.code()).isZero();
    assertThat(byCodes.out()).contains("KEN", "TUR");
    for (String words :
        List.of(
            "Kenya,Türkiye,BQ",
            "kenya, turkiye, Bonaire, Sint Eustatius and Saba",
            "ken,TR,Bonaire, Sint Eustatius and Saba,KENYA")) {
      Program.Ended byWords = allocated("--country", words);
      assertThat(byWords.err()).as(words).isEmpty();
      assertThat(byWords.out()).as(words).isEqualTo(byCodes.out());
    }
  }

  @Test
  void aWordThatIsNoNameIsSaid() {
    Program.Ended ended = allocated("--country", "Iran,UK,GER");
    assertThat(ended.code()).isZero();
    assertThat(ended.err())
        .isEqualTo(
            """
            --country: note: 'GER' read as DEU, Germany.
            --country: note: 'Iran' read as IRN, Iran (Islamic Republic of).
            --country: note: 'UK' read as GBR, United Kingdom of Great Britain and Northern Ireland.
            """);
    assertThat(ended.out()).isEqualTo(allocated("--country", "IRN,GBR,DEU").out());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--country | Atlantis | 'Atlantis' is neither the ISO code nor a name of a country.",
        "--country | Germny | 'Germny' is neither the ISO code nor a name of a country.⏎  Maybe"
            + " DEU (Germany)?",
        "--country | USSR,Kenya | 'USSR' is no country today: dissolved in 1991; today ARM, AZE,"
            + " BLR, EST, GEO, KAZ, KGZ, LTU, LVA, MDA, RUS, TJK, TKM, UKR or UZB.",
        "--country | N/A | 'N/A' is no value, where a country is needed.",
        "--country | Africa | 'Africa' is a group of countries.⏎  Maybe '--group \"Africa\"'?",
        "--group | Kenya | 'Kenya' is not a group of countries.⏎  Maybe '--country \"Kenya\"'?",
        "--group | sid | 'sid' is not a group of countries.⏎  Maybe 'sids'?",
      })
  void whatIsNoneIsRefused(String option, String words, String why) {
    Program.Ended ended = allocated(option, words);
    assertThat(ended.err()).isEqualTo(option + ": " + why.replace('⏎', '\n') + "\n");
    assertThat(ended.code()).isEqualTo(Failures.WRONG_USAGE);
    assertThat(ended.out()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Africa, africa",
    "Afrique, africa",
    "African Group, african-group",
    "LDCs, ldc",
    "EU, eu-member",
    "small island developing States, sids"
  })
  void groupsHaveWords(String words, String id) {
    Program.Ended ended = allocated("--group", words);
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).isEqualTo(allocated("--group", id).out());
  }

  @Test
  void explainTakesTheSameWords() {
    List<String> command = List.of("explain", "workshop", "-o", "party-assessed");
    for (String option : List.of("--country", "--payer")) {
      String byCode = explained(command, option, "GBR");
      assertThat(explained(command, option, "United Kingdom")).isEqualTo(byCode);
      assertThat(explained(command, option, "gb")).isEqualTo(byCode);
    }
  }

  private String explained(List<String> command, String option, String words) {
    Program.Ended ended =
        program.run(
            Stream.concat(command.stream(), List.of(option, words).stream())
                .toArray(String[]::new));
    assertThat(ended.code()).as(ended.err()).isZero();
    return ended.out();
  }

  @Test
  void listsOfCountriesTakeThemToo() {
    assertThat(set("status-quo.national_laws=India;Brasil"))
        .isEqualTo(set("status-quo.national_laws=IND;BRA"));
    Program.Ended refused =
        program.run(
            "run", "workshop", "-o", "status-quo", "--set", "status-quo.national_laws=Indja");
    assertThat(refused.err())
        .isEqualTo(
            """
            --set: 'Indja' is neither the ISO code nor a name of a country.
              Maybe IND (India)?
            """);
    assertThat(refused.code()).isEqualTo(Failures.WRONG_USAGE);
  }

  private String set(String setting) {
    Program.Ended ended = program.run("run", "workshop", "-o", "status-quo", "--set", setting);
    assertThat(ended.code()).as(ended.err()).isZero();
    return ended.out();
  }
}
