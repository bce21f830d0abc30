package org.dsisim.rulebook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dsisim.Shipped;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.model.world.RegionalGroup;
import org.dsisim.model.world.UnRegions;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison with a word that a property never is would be silently never true. */
class WordLintTest {

  @TempDir private Path root;

  private String use(String constraint) {
    return rule(
        "$u : Use( " + constraint + " )", "findings.owes( $u, fixed( \"fee\" ), THE_FUND );");
  }

  private String rule(String condition, String finding) {
    String said =
        SmallRuleSet.contribution(root)
            .write("option.yaml", "title: T\nstatus: in force\nforce: law\nsubjects: uses\n")
            .rule("obligations.drl", condition, finding)
            .lint();
    return said.lines()
        .takeWhile(line -> !line.startsWith("parameters.csv"))
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  @Test
  void theTypeOfAPayer() {
    String said =
        """
        obligations.drl:4: 'type' is never 'Company': it is one of company, public-research, academic, public-database, ngo, country.
          Maybe 'company'?\
        """;
    assertThat(use("payer.type == \"Company\"")).isEqualTo(said);
    assertThat(use("\"Company\" != payer.type")).isEqualTo(said);
    assertThat(use("payer.type in ( \"ngo\", \"Company\" )")).isEqualTo(said);
    assertThat(use("payer.type == \"ngo\" || == \"Company\"")).isEqualTo(said);
    assertThat(use("$t : payer.type, $t == \"Company\"")).isEqualTo(said);
    assertThat(use("payer().type() == \"Company\"")).isEqualTo(said);
  }

  @Test
  void whatACountrysLawSaysAndWhetherAPayerUsesDsi() {
    assertThat(use("payer.home.requiresConsent == \"partly\"")).isEmpty();
    assertThat(use("payer.home.lawCoversDsi == \"proposed\""))
        .startsWith(
            "obligations.drl:4: 'lawCoversDsi' is never 'proposed': it is one of yes, partly, no,"
                + " unknown.");
    assertThat(use("payer.usesDsi == \"false\""))
        .isEqualTo(
            """
            obligations.drl:4: 'usesDsi' is never 'false': it is one of yes, no, unknown.
              Maybe 'no'?\
            """);
  }

  @Test
  void whatIsYesNoOrUnknown() {
    assertThat(use("patented == \"true\""))
        .isEqualTo(
            """
            obligations.drl:4: 'patented' is never 'true': it is one of yes, no, unknown.
              Maybe 'yes'?\
            """);
    assertThat(use("sellsMoreThan( \"fee\" ) == \"Yes\""))
        .isEqualTo(
            """
            obligations.drl:4: 'sellsMoreThan' is never 'Yes': it is one of yes, no, unknown.
              Maybe 'yes'?\
            """);
  }

  @Test
  void whatIsTrueOrFalseIsNotComparedWithAText() {
    assertThat(use("commercial == \"yes\""))
        .isEqualTo(
            "obligations.drl:4: 'commercial' is true or false and is compared with the text"
                + " \"yes\".");
  }

  @Test
  void aStatusOfACountry() {
    assertThat(use("payer.home.is( \"oecd\" )"))
        .isEqualTo(
            """
            obligations.drl:4: 'is' is never 'oecd': it is one of cbd-party, eu-member, ldc, sids, lldc, lmmc, jusscannz, of-party, notional-un-rate, high-income, upper-middle-income, lower-middle-income, low-income, cbd-list-ldc, cbd-list-sids, cbd-list-other-developing, cbd-list-economy-in-transition, nagoya-party, consent-required, consent-partly, consent-not-required, law-covers-dsi, law-covers-dsi-partly, law-leaves-dsi-out.
              Maybe one of cbd-party, eu-member, ldc, sids, lldc, lmmc, jusscannz, of-party, notional-un-rate, high-income, upper-middle-income, lower-middle-income and 12 more.\
            """);
    assertThat(use("! payer.home.is( \"megadiverse\" )")).endsWith("\n  Maybe 'lmmc'?");
    assertThat(use("payer.home.is( \"lower-middle income\" )"))
        .endsWith("\n  Maybe 'lower-middle-income'?");
  }

  @Test
  void aRegionOrGroupOfNoShippedTableIsAWarning() {
    assertThat(use("payer.home.regionalGroup == \"Africa Group\""))
        .isEqualTo(
            """
            obligations.drl:4: warning: 'regionalGroup' is 'Africa Group' in no shipped table.
              Maybe 'African Group'?\
            """);
    assertThat(use("payer.home.regionalGroup == \"Western European and Others Group\""))
        .endsWith("\n  Maybe 'WEOG'?");
    assertThat(use("payer.home.region == \"Afrika\"")).endsWith("\n  Maybe 'Africa'?");
    assertThat(use("payer.home.region == \"\"")).isEmpty();
  }

  @Test
  void aSectorOfNoShippedTableIsAWarning() {
    assertThat(use("payer.sector == \"pharma\""))
        .isEqualTo(
            """
            obligations.drl:4: warning: 'sector' is 'pharma' in no shipped table.
              Maybe 'pharmaceuticals'?\
            """);
  }

  @Test
  void theWordsAreThoseOfTheShippedTables() {
    for (Country country : Shipped.reference().countries().in(2026).values()) {
      assertThat(CountryStatus.WORDS).containsAll(country.statuses());
      assertThat(UnRegions.REGIONS).containsAll(word(country.region()));
      assertThat(UnRegions.SUBREGIONS).containsAll(word(country.subregion()));
      assertThat(UnRegions.INTERMEDIATE_REGIONS).containsAll(word(country.intermediateRegion()));
      assertThat(RegionalGroup.WORDS).containsAll(word(country.regionalGroup()));
    }
  }

  private static java.util.List<String> word(String word) {
    return word.isEmpty() ? java.util.List.of() : java.util.List.of(word);
  }
}
