package org.dsisim.rulebook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An amount on a figure that its subject never has would be unknown for everybody. */
class SubjectBaseLintTest {

  private static final String OF_USERS =
      "ASSETS, SALES, PROFIT, EMPLOYEES, RND, SEQUENCING_SPEND, DATA_VOLUME, ALREADY_PAID,"
          + " SEQUENCES_OF_USES, PRODUCT_SALES_OF_USES, COUNTRIES_OF_ORIGIN, PATENTED_USES";

  @TempDir private Path root;

  private String owes(String subjects, String condition, String amount) {
    return rule(subjects, condition, "findings.owes( $it, " + amount + ", THE_FUND );");
  }

  private String rule(String subjects, String condition, String finding) {
    return SmallRuleSet.contribution(root)
        .write(
            "option.yaml", "title: T\nstatus: in force\nforce: law\nsubjects: " + subjects + "\n")
        .rule("obligations.drl", condition, finding)
        .lint()
        .lines()
        .filter(line -> line.startsWith("obligations.drl") || line.startsWith("  Maybe a Use"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aPayerHasNoFiguresOfASingleUse() {
    assertThat(owes("users", "$it : Payer()", "perUnit( \"fee\", SEQUENCES )"))
        .isEqualTo(
            "obligations.drl:6: SEQUENCES is a base of uses, and a payer has none: it has "
                + OF_USERS
                + ".");
    assertThat(owes("uses", "$it : Payer()", "share( \"sales_rate\", Base.PRODUCT_SALES )"))
        .isEqualTo(
            "obligations.drl:6: PRODUCT_SALES is a base of uses, and a payer has none: it has "
                + OF_USERS
                + ".\n  Maybe a Use or an Origin in the place of the Payer, and findings.owes of"
                + " that.");
  }

  @Test
  void aCountryHasNoSalesAndAUserNoPartOfTheUnScale() {
    assertThat(owes("countries", "$it : Payer()", "share( \"sales_rate\", SALES )"))
        .isEqualTo(
            "obligations.drl:6: SALES is a base of users, and a country has none: it has"
                + " RETAIL_SALES, UN_SCALE, COUNTRY_GDP, COUNTRY_POPULATION.");
    assertThat(owes("users", "$it : Payer()", "perUnit( \"fee\", UN_SCALE )"))
        .isEqualTo(
            "obligations.drl:6: UN_SCALE is a base of countries, and a payer has none: it has "
                + OF_USERS
                + ".");
  }

  @Test
  void theContributionOfEveryoneIsOnWhatAllHave() {
    assertThat(
            rule(
                "users",
                "Choice( name == \"basis\", value == \"lower\" )",
                "findings.theContributionIs( lowerOf( fixed( \"fee\" ),"
                    + " share( \"sales_rate\", PRODUCT_SALES ) ) );"))
        .isEqualTo(
            "obligations.drl:6: PRODUCT_SALES is a base of uses, and a payer has none: it has "
                + OF_USERS
                + ".");
  }

  @Test
  void aUseHasItsOwnFiguresAndThoseOfItsUser() {
    assertThat(owes("uses", "$it : Use()", "share( \"sales_rate\", PRODUCT_SALES )")).isEmpty();
    assertThat(owes("uses", "$it : Use()", "share( \"sales_rate\", SALES )")).isEmpty();
    assertThat(owes("uses", "$it : Origin()", "perUnit( \"fee\", TRACED_SEQUENCES )")).isEmpty();
    assertThat(owes("countries", "$it : Payer()", "share( \"sales_rate\", RETAIL_SALES )"))
        .isEmpty();
    assertThat(owes("uses", "$it : Use()", "perUnit( \"fee\", UN_SCALE )"))
        .startsWith("obligations.drl:6: UN_SCALE is a base of countries, and a use has none");
  }

  @Test
  void wordsOfUsesSayNothingWhereUsesAreNotAskedAbout() {
    assertThat(owes("users", "$it : Use( patented == \"yes\" )", "fixed( \"fee\" )"))
        .isEqualTo(
            "obligations.drl:4: 'Use' says nothing here: these rules are not asked about uses.");
    assertThat(owes("users", "$it : Payer( usesForProducts( \"sectors\" ) )", "fixed( \"fee\" )"))
        .isEqualTo(
            "obligations.drl:4: 'usesForProducts' says nothing here: these rules are not asked"
                + " about uses.");
    assertThat(owes("countries", "$it : Payer( ! listed( \"sectors\" ) )", "fixed( \"fee\" )"))
        .isEqualTo(
            "obligations.drl:4: 'listed' says nothing here: these rules are not asked about users,"
                + " but about countries.");
  }

  @Test
  void aThresholdTestsAFigureThatPayersHave() {
    String said =
        SmallRuleSet.contribution(root)
            .write("option.yaml", "title: T\nstatus: in force\nforce: law\nsubjects: countries\n")
            .lint();
    assertThat(said)
        .isEqualTo(
            "parameters.csv:6: 'sales_threshold' tests a figure that countries do not have; theirs"
                + " are retail_sales, un_scale, country_gdp, country_population.");
  }
}
