package org.dsisim.rulebook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of a scenario's own in rules: each is needed, of its table, and asked for alike. */
class OwnColumnNamesTest {

  private static final String PARAMETERS =
      """
      rate,1,percent,,,
      fee,10,USD,,,
      hectares_threshold,5,number,,,\
      """;

  @TempDir Path root;

  private String levy(String needs, String condition, String consequence) {
    return said(
        SmallRuleSet.contribution(root)
            .parameters(PARAMETERS)
            .rule("obligations.drl", condition, consequence),
        "force: law\n",
        needs);
  }

  private static String said(SmallRuleSet rules, String force, String needs) {
    rules.write(
        "option.yaml",
        "title: T\nstatus: in force\n"
            + force
            + "needs: [\""
            + needs.replace(", ", "\", \"")
            + "\"]\n");
    return rules
        .compile()
        .lines()
        .filter(line -> !line.contains(": warning: "))
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  @Test
  void columnsThatAreNeededAreAskedWithoutComplaint() {
    assertThat(
            levy(
                "users.csv:hectares, users.csv:seeds_usd, users.csv:organic, users.csv:model,"
                    + " countries.csv:list",
                "$p : Payer( exceeded( \"hectares_threshold\" ) > 0, flag( \"organic\" ) !="
                    + " \"yes\", word( \"model\" ) == \"shop\", home.flag( \"list\" ) == \"yes\" )",
                "findings.owes( $p, sum( share( \"rate\", figure( \"seeds_usd\" ) ), perUnit("
                    + " \"fee\", figure( \"hectares\" ) ) ), THE_FUND );"))
        .isEmpty();
  }

  @Test
  void aColumnThatIsNotNeededIsNamedWithTheNearest() {
    assertThat(
            levy(
                "users.csv:hectares, users.csv:organic",
                "$p : Payer( exceeded( \"hectares_threshold\" ) > 0, flag( \"organc\" ) == \"yes\","
                    + " word( \"model\" ) == \"shop\" )",
                "findings.owes( $p, perUnit( \"fee\", figure( \"acres\" ) ), THE_FUND );"))
        .isEqualTo(
            """
            obligations.drl:4: 'organc' is a column of a scenario's own, and option.yaml does not say that it is needed.
              Maybe 'organic'?
            obligations.drl:4: 'model' is a column of a scenario's own, and option.yaml does not say that it is needed.
              Maybe needs: [users.csv:model] in option.yaml, so that a scenario without it is told.
            obligations.drl:6: 'acres' is a column of a scenario's own, and option.yaml does not say that it is needed.
              Maybe needs: [users.csv:acres] in option.yaml, so that a scenario without it is told.\
            """);
  }

  @Test
  void aThresholdOnAColumnThatIsNotNeededTestsNothing() {
    assertThat(
            levy(
                "users.csv:hectare",
                "$p : Payer( exceeded( \"hectares_threshold\" ) > 0 )",
                "findings.exempt( $p );"))
        .isEqualTo(
            """
            parameters.csv:4: 'hectares_threshold' tests a figure that does not exist; the figures are assets, sales, profit, employees, rnd, sequencing_spend, data_volume, already_paid, rnd_to_sales, profit_margin, dsi_attribution, sequences_of_uses, product_sales_of_uses, countries_of_origin, patented_uses, hectare.
              Maybe 'hectare_threshold'?\
            """);
  }

  @Test
  void aColumnOfAnotherTableIsRefused() {
    assertThat(
            levy(
                "users.csv:hectares, uses.csv:samples, countries.csv:model",
                "$p : Payer( exceeded( \"hectares_threshold\" ) > 0, word( \"model\" ) == \"a\" )",
                "findings.owes( $p, perUnit( \"fee\", figure( \"samples\" ) ), THE_FUND );"))
        .isEqualTo(
            """
            obligations.drl:4: 'model' is needed of countries.csv, and asked here of users.csv.
              Maybe one of hectares, samples.
            obligations.drl:6: figure( "samples" ) is a base of uses, and a payer has none: it has ASSETS, SALES, PROFIT, EMPLOYEES, RND, SEQUENCING_SPEND, DATA_VOLUME, ALREADY_PAID, SEQUENCES_OF_USES, PRODUCT_SALES_OF_USES, COUNTRIES_OF_ORIGIN, PATENTED_USES.\
            """);
  }

  @Test
  void aColumnIsAskedForAsOneThing() {
    assertThat(
            levy(
                "users.csv:hectares",
                "$p : Payer( exceeded( \"hectares_threshold\" ) > 0, flag( \"hectares\" ) =="
                    + " \"true\" )",
                "findings.exempt( $p );"))
        .isEqualTo(
            """
            obligations.drl:4: 'flag' is never 'true': it is one of yes, no, unknown.
              Maybe 'yes'?
            parameters.csv:4: 'hectares' is asked for as a figure here, and as a flag elsewhere.\
            """);
  }

  @Test
  void aRateIsOfMoneyAndANameIsAText() {
    assertThat(
            levy(
                "users.csv:hectares, users.csv:organic",
                "$p : Payer( exceeded( \"hectares_threshold\" ) > 0, flag( organic ) == \"yes\" )",
                "findings.owes( $p, share( \"rate\", figure( \"hectares\" ) ), THE_FUND );"))
        .isEqualTo(
            """
            obligations.drl:4: flag( … ) takes the name of a column.
              Maybe flag( "column" ), in quotation marks.
            obligations.drl:6: share( … ) needs a base that is money, and figure( "hectares" ) is not: ASSETS, SALES, PROFIT, RND, SEQUENCING_SPEND, ALREADY_PAID, RETAIL_SALES, PRODUCT_SALES, WHOLE_PRODUCT_SALES, TRACED_PRODUCT_SALES, PRODUCT_SALES_OF_UNKNOWN_ORIGIN, LICENCE_FEES, PRODUCT_SALES_OF_USES, COUNTRY_GDP.
              Maybe perUnit( fee, figure( "hectares" ) ), a fee for each?\
            """);
  }

  @Test
  void aFlagIsAWordAndNoCondition() {
    assertThat(
            levy(
                "users.csv:hectares, users.csv:organic",
                "$p : Payer( exceeded( \"hectares_threshold\" ) > 0, flag( \"organic\" ) )",
                "findings.exempt( $p );"))
        .isEqualTo(
            """
            obligations.drl:4: flag( "organic" ) is a word, and a condition is true or false.
              Maybe flag( "organic" ) == "yes".\
            """);
  }

  @Test
  void aFormulaWeighsByColumnsOfCountries() {
    assertThat(
            said(
                SmallRuleSet.distribution(root)
                    .rule(
                        "weights.drl",
                        "Eligible( $party : party )",
                        "findings.weighs( $party, THE_REST, by( figure( \"threatened\" ) ) );"),
                "",
                "users.csv:threatened"))
        .isEqualTo(
            "weights.drl:6: 'threatened' is needed of users.csv, and asked here of countries.csv.");
  }
}
