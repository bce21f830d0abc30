package org.dsisim.rulebook.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Party;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterLintTest {

  @TempDir private Path root;

  private static String withoutWarnings(String said) {
    return said.contains(": warning: ") ? "" : said;
  }

  private String payer(String constraint) {
    return withoutWarnings(
        SmallRuleSet.contribution(root)
            .rule("obligations.drl", "$p : Payer( " + constraint + " )", "findings.exempt( $p );")
            .lint());
  }

  private String owes(String amount) {
    return withoutWarnings(
        SmallRuleSet.contribution(root)
            .rule(
                "obligations.drl", "$p : Payer()", "findings.owes( $p, " + amount + ", THE_FUND );")
            .lint());
  }

  private String weights(String condition, String consequence) {
    return withoutWarnings(
        SmallRuleSet.distribution(root)
            .rule("weights.drl", "Eligible( $party : party " + condition + " )", consequence)
            .lint());
  }

  @Test
  void aParameterThatIsNotInTheTableIsNamedWithTheNearestThatFits() {
    assertThat(owes("share( \"profit_rte\", PROFIT )"))
        .isEqualTo(
            """
            obligations.drl:6: 'profit_rte' is not in parameters.csv.
              Maybe 'profit_rate'?\
            """);
    assertThat(payer("listed( \"sector\" )"))
        .isEqualTo(
            """
            obligations.drl:4: 'sector' is not in parameters.csv.
              Maybe 'sectors'?\
            """);
    assertThat(payer("exceeded( \"sales_threshold\", \"wages_threshold\" ) > year"))
        .isEqualTo(
            """
            obligations.drl:4: 'wages_threshold' is not in parameters.csv.
              Maybe 'sales_threshold'?\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "share( \"fee\", PROFIT )                        | 'fee' is USD; share( … ) needs percent"
            + " or share.",
        "fixed( \"profit_rate\" )                        | 'profit_rate' is percent; fixed( … )"
            + " needs USD.",
        "perUnit( \"sectors\", DATA_VOLUME )             | 'sectors' is list; perUnit( … ) needs"
            + " USD.",
        "wholeBand( \"sectors\", \"fee\", SALES )        | 'fee' is USD; wholeBand( … ) needs"
            + " list.",
        "marginalBands( \"fee\", \"sectors\", SALES )    | 'fee' is USD; marginalBands( … ) needs"
            + " list.",
        "feeBand( \"fee\", \"sectors\", SALES )          | 'fee' is USD; feeBand( … ) needs list.",
        "perUnitAbove( \"fee\", SALES, \"sectors\" )     | 'sectors' is list; perUnitAbove( … )"
            + " needs a number.",
        "partOf( \"needed\", SALES )                     | 'needed' is count; partOf( … ) needs"
            + " USD.",
        "partOf( \"fee\", SALES ).atMost( \"fee\" )      | 'fee' is USD; atMost( … ) needs percent"
            + " or share.",
        "fixedPartOf( \"fee\", \"flag\" )                | 'flag' is boolean; fixedPartOf( … )"
            + " needs percent or share."
      })
  void aWordOfAConsequenceNeedsAParameterOfItsUnit(String amount, String message) {
    assertThat(owes(amount)).startsWith("obligations.drl:6: " + message).hasLineCount(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "share( \"sales_rate\", EMPLOYEES )                  | share( … )         | EMPLOYEES",
        "share( \"sales_rate\", Base.DATA_VOLUME )           | share( … )         | DATA_VOLUME",
        "sum( share( \"sales_rate\", UN_SCALE ) )            | share( … )         | UN_SCALE",
        "wholeBand( \"sectors\", \"lists\", EMPLOYEES )      | wholeBand( … )     | EMPLOYEES",
        "marginalBands( \"sectors\", \"lists\", EMPLOYEES )  | marginalBands( … ) | EMPLOYEES"
      })
  void aRateIsOfABaseThatIsMoney(String amount, String word, String base) {
    assertThat(owes(amount).lines())
        .containsSequence(
            "obligations.drl:6: %s needs a base that is money, and %s is not: ASSETS, SALES, PROFIT, RND, SEQUENCING_SPEND, ALREADY_PAID, RETAIL_SALES, PRODUCT_SALES, WHOLE_PRODUCT_SALES, TRACED_PRODUCT_SALES, PRODUCT_SALES_OF_UNKNOWN_ORIGIN, LICENCE_FEES, PRODUCT_SALES_OF_USES, COUNTRY_GDP."
                .formatted(word, base),
            "  Maybe perUnit( fee, %s ), a fee for each?".formatted(base));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5;10  | 1;2;3  | ",
        "''    | 1      | ",
        "5;x   | 1;2;3  | 2: limits is 'x', which is not a number.",
        "5;1e30| 1;2;3  | 2: limits is '1e30', which is more money than there is.",
        "-5;10 | 1;2;3  | 2: limits is '-5': USD cannot be negative.",
        "10;10 | 1;2;3  | 3: The limits in 'limits' must rise.",
        "5;10  | 1;2    | 3: 'limits' has 2 limits and 'rates' has 2 rates: there must be one rate"
            + " more than limits.",
        "5     | 1      | 3: 'limits' has 1 limit and 'rates' has 1 rate: there must be one rate"
            + " more than limits.",
        "5;10  | 1;-2;3 | 3: rates is '-2', which is below zero.",
        "5;10  | 1;2;1e30 | 3: rates is '1e30', which is not a sensible percentage."
      })
  void theListsOfBandedRatesAreBands(String limits, String rates, String message) {
    String said =
        withoutWarnings(
            SmallRuleSet.contribution(root)
                .parameters(
                    "limits,%s,list,,,\nrates,%s,list,,,\n"
                        .formatted(limits.strip(), rates.strip()))
                .rule(
                    "obligations.drl",
                    "$p : Payer()",
                    "findings.owes( $p, wholeBand( \"limits\", \"rates\", SALES ), THE_FUND );")
                .lint());
    assertThat(said).isEqualTo(message == null ? "" : "parameters.csv:" + message);
  }

  @Test
  void aRateIsTakenOfAnotherBaseThatIsMoney() {
    assertThat(owes("wholeBand( \"lists\", \"rates\", SALES ).on( EMPLOYEES )"))
        .contains(".on( … ) needs a base that is money, and EMPLOYEES is not: ASSETS, SALES");
    assertThat(owes("wholeBand( \"lists\", \"rates\", SALES ).inCurrency( \"flag\" )"))
        .contains("obligations.drl:6: 'flag' is boolean; inCurrency( … ) needs a number.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SALES     | 5;10 | 1;2;3  | ",
        "EMPLOYEES | 5;10 | 1;2;3  | ",
        "EMPLOYEES | 5;1e10 | 1;2;3 | 2: limits is '1e10', which is not a sensible number.",
        "SALES     | 5;1e10 | 1;2;3 | ",
        "SALES     | 10;5 | 1;2;3  | 3: The limits in 'limits' must rise.",
        "SALES     | 5;10 | 1;2    | 3: 'limits' has 2 limits and 'fees' has 2 fees: there must be"
            + " one fee more than limits.",
        "SALES     | 5;10 | 1;-2;3 | 3: fees is '-2': USD cannot be negative."
      })
  void theListsOfFeesAreBands(String base, String limits, String fees, String message) {
    String said =
        withoutWarnings(
            SmallRuleSet.contribution(root)
                .parameters("limits,%s,list,,,\nfees,%s,list,,,\n".formatted(limits, fees))
                .rule(
                    "obligations.drl",
                    "$p : Payer()",
                    "findings.owes( $p, feeBand( \"limits\", \"fees\", " + base + " ), THE_FUND );")
                .lint());
    assertThat(said).isEqualTo(message == null ? "" : "parameters.csv:" + message);
  }

  @Test
  void theOthersOfTheUnitAreNamedWhereTheyAreFew() {
    assertThat(owes("share( \"fee\", PROFIT )"))
        .isEqualTo(
            """
            obligations.drl:6: 'fee' is USD; share( … ) needs percent or share.
              Maybe one of profit_rate, sales_rate.\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "listed( \"profit_rate\" )                    | 'profit_rate' is percent; listed( … ) needs"
            + " list.",
        "typeListed( \"flag\" )                       | 'flag' is boolean; typeListed( … ) needs"
            + " list.",
        "homeListed( \"fee\" )                        | 'fee' is USD; homeListed( … ) needs list.",
        "exceeded( \"sectors\" ) > 0                  | 'sectors' is list; exceeded( … ) needs a"
            + " number.",
        "unknown( \"fee\" ) > 0                       | 'fee' does not say which figure it tests;"
            + " unknown( … ) needs FIGURE_threshold.",
        "standing( \"fee\" ) == ABOVE                 | 'fee' does not say which figure it tests;"
            + " standing( … ) needs FIGURE_threshold."
      })
  void aTestNeedsAParameterOfItsUnit(String constraint, String message) {
    assertThat(payer(constraint)).startsWith("obligations.drl:4: " + message).hasLineCount(2);
  }

  @Test
  void switchesReadWordsAndCountsReadWholeNumbers() {
    SmallRuleSet set = SmallRuleSet.contribution(root);
    assertThat(
            set.rule(
                    "obligations.drl",
                    "Choice( name == \"needed\" )\n  Count( name == \"basis\" )\n  $p : Payer()",
                    "findings.exempt( $p );")
                .lint())
        .isEqualTo(
            """
            obligations.drl:4: 'needed' is count; Choice( … ) needs text, choice or boolean.
              Maybe one of basis, flag, loss.
            obligations.drl:5: 'basis' is choice; Count( … ) needs count or years.
              Maybe 'needed'?\
            """);
  }

  @Test
  void weightsAndLimitsNeedParametersOfTheirUnits() {
    assertThat(
            weights(
                ", party.above( GDP, \"un_scale\" )",
                """
                findings.forIplc( $party, "un_scale" );
                  findings.atLeast( $party, "un_scale" );
                  findings.weighs( $party, component( "un_scale" ), by( "un_scale" ) );\
                """))
        .isEqualTo(
            """
            weights.drl:4: 'un_scale' is choice; above( … ) needs a number.
              Maybe one of floor, ceiling, band_limit.
            weights.drl:6: 'un_scale' is choice; forIplc( … ) needs percent or share.
              Maybe one of floor, ceiling, band_limit.
            weights.drl:7: 'un_scale' is choice; atLeast( … ) needs percent, share or USD.
              Maybe one of floor, ceiling, band_limit.
            weights.drl:8: 'un_scale' is choice; by( … ) needs a number.
              Maybe one of floor, ceiling, band_limit.
            weights.drl:8: 'un_scale' is choice; component( … ) needs percent or share.
              Maybe one of floor, ceiling, band_limit.\
            """);
  }

  @Test
  void aParameterThatNoRuleUsesIsAWarningButNotOneThatMeasuresPayers() {
    assertThat(
            SmallRuleSet.contribution(root)
                .parameters("fee,7,USD,,,\nloss,zero-profit,choice,,,\naveraging_years,3,years,,,")
                .lint())
        .isEqualTo("parameters.csv:2: warning: parameter 'fee' is used by no rule.");
    assertThat(SmallRuleSet.distribution(root).parameters("loss,zero-profit,choice,,,").lint())
        .contains("parameters.csv:2: warning: parameter 'loss' is used by no rule.");
  }

  @Test
  void anAlternativeThatNoRuleReadsIsAWarning() {
    SmallRuleSet set =
        SmallRuleSet.contribution(root)
            .parameters("basis,lower,choice,,,[lower][higher][profit]\nfee,7,USD,,,");
    String amount = "findings.theContributionIs( fixed( \"fee\" ) );";
    assertThat(
            set.rule("obligations.drl", "Choice( name == \"basis\", value == \"lower\" )", amount)
                .lint())
        .isEqualTo(
            """
            parameters.csv:2: warning: no rule reads the alternative 'higher' of 'basis'.
            parameters.csv:2: warning: no rule reads the alternative 'profit' of 'basis'.\
            """);
    for (String reading :
        new String[] {
          "Choice( name == \"basis\", $basis : value )",
          "Choice( name == \"basis\", value != \"lower\" )",
          "not Choice( name == \"basis\", value == \"lower\" )",
          "Choice( name == \"basis\", value in ( \"lower\", \"higher\", \"profit\" ) )",
          "Choice( name == \"basis\", value == \"lower\" || == \"higher\" || == \"profit\" )"
        }) {
      assertThat(set.rule("obligations.drl", reading, amount).lint()).as(reading).isEmpty();
    }
  }

  @Test
  void aThresholdTestsAFigureThatExists() {
    assertThat(
            SmallRuleSet.contribution(root)
                .parameters("sale_threshold,7,USD,,,\nprofit_threshold_small,7,USD,,,")
                .lint())
        .isEqualTo(
            """
            parameters.csv:2: 'sale_threshold' tests a figure that does not exist; the figures are assets, sales, profit, employees, rnd, sequencing_spend, data_volume, already_paid, rnd_to_sales, profit_margin, dsi_attribution, sequences_of_uses, product_sales_of_uses, countries_of_origin, patented_uses.
              Maybe 'sales_threshold'?\
            """);
  }

  @Test
  void parametersThatMeasurePayersHaveTheirUnitsAndWords() {
    assertThat(
            SmallRuleSet.contribution(root)
                .parameters(
                    """
                    averaging_years,3,number,,,
                    loss,as-is,choice,,,[as-is][zero-profit]
                    missing_years,unknown,text,,,
                    use_attribution,0,count,,,
                    """)
                .lint())
        .isEqualTo(
            """
            parameters.csv:2: 'averaging_years' is number; it must be years or count.
            parameters.csv:3: 'loss' cannot be 'as-is'.
              Maybe 'as-is-with-floor'?
            parameters.csv:4: 'missing_years' is text; it must be choice.
            parameters.csv:5: 'use_attribution' is count; it must be boolean.\
            """);
  }

  @Test
  void aRowThatIsRefusedIsNotReportedAsMissingToo() {
    assertThat(
            SmallRuleSet.contribution(root)
                .parameters("profit_rate,lots,percent,,,")
                .rule(
                    "obligations.drl",
                    "$p : Payer()",
                    "findings.owes( $p, share( \"profit_rate\", PROFIT ), THE_FUND );")
                .lint())
        .isEqualTo("parameters.csv:2: profit_rate is 'lots', which is not a number.");
  }

  @Test
  void nothingIsCalledUnusedWhereARuleMakesUpNames() {
    assertThat(
            SmallRuleSet.contribution(root)
                .rule(
                    "obligations.drl",
                    "$p : Payer()",
                    "findings.owes( $p, share( $p.sector() + \"_rate\", PROFIT ), THE_FUND );")
                .lint())
        .isEmpty();
  }

  @Test
  void theWordsForWhatIsUnknownAreThreeAndNoRuleReadsThem() {
    SmallRuleSet set =
        SmallRuleSet.distribution(root)
            .rule(
                "weights.drl",
                "Eligible( $party : party )",
                "findings.weighs( $party, THE_REST, by( GDP ).scaled().whereUnknown( \"missing\" )"
                    + " );");
    String parameters = "missing,zero,choice,,,";
    assertThat(set.parameters(parameters + "[zero][median]").lint()).isEmpty();
    assertThat(set.parameters(parameters + "[zero][mediam]").lint())
        .isEqualTo(
            """
            weights.drl:6: 'missing' cannot be 'mediam': what is unknown is excluded, zero, median.
              Maybe 'median'?\
            """);
    assertThat(set.parameters("missing,0,number,,,").lint())
        .isEqualTo("weights.drl:6: 'missing' is number; whereUnknown( … ) needs choice.");
  }

  @Test
  void wordsOfWeightsNameParametersThatFit() {
    assertThat(
            weights(
                "",
                "findings.weighs( $party, partOfRest( \"flor\" ),"
                    + " product( power( GDP, \"ceilin\" ).otherwise( \"band_limt\" ) ) );"))
        .isEqualTo(
            """
            weights.drl:6: 'band_limt' is not in parameters.csv.
              Maybe 'band_limit'?
            weights.drl:6: 'ceilin' is not in parameters.csv.
              Maybe 'ceiling'?
            weights.drl:6: 'flor' is not in parameters.csv.
              Maybe 'floor'?\
            """);
    assertThat(weights("", "findings.weighs( $party, THE_REST, by( \"floor\" ).scaled() );"))
        .isEqualTo("weights.drl:6: 'scaled()' is not a property of WeightBase.");
  }

  @Test
  void aWindowIsNotForWhoIsEligible() {
    SmallRuleSet.distribution(root)
        .rule("eligibility.drl", "$party : Party()", "findings.eligible( $party );")
        .write(
            "weights.drl",
            """
            rule "A window for all"
              @law( "L" )
            when
              $party : Party()
            then
              findings.weighs( $party, THE_REST, EQUALLY );
              findings.sharesWindow( $party, "floor" );
            end
            """);
    Problems problems = new Problems();
    DistributionRules rules =
        Objects.requireNonNull(
            new Rulebook(root, "rules", step -> {}, problems).formula("ours", problems));
    ParameterValues values =
        ParameterValues.inForce("ours", rules.parameters(), 2024, List.of(), problems);
    Party party = new Party(Payers.country("KEN", "cbd-party"), values);
    assertThatThrownBy(() -> rules.decide(values, List.of(party)))
        .hasMessage(
            """
            rules/distribution/ours/weights.drl:1: rule "A window for all" gives a part of a window to KEN, which is eligible.
              Maybe not Eligible( party.country.code == $party.country.code ).\
            """);
  }

  private String tabled(String tables, String amount) {
    return SmallRuleSet.contribution(root)
        .parameters(tables)
        .rule("obligations.drl", "$p : Payer()", "findings.owes( $p, " + amount + ", THE_FUND );")
        .lint();
  }

  @Test
  void aTableIsReadByAWordOfThePayer() {
    String rates = "rates,pharmaceuticals:0.1;*:0,table,,,";
    assertThat(tabled(rates, "share( \"rates\", BY_SECTOR, SALES )")).isEmpty();
    assertThat(tabled("rates,0.1,percent,,,", "share( \"rates\", BY_SECTOR, SALES )"))
        .isEqualTo("obligations.drl:6: 'rates' is percent; share( … ) needs table.");
    assertThat(tabled(rates, "share( \"rates\", SALES )"))
        .isEqualTo("obligations.drl:6: 'rates' is table; share( … ) needs percent or share.");
    assertThat(tabled(rates, "fixed( \"rates\", BY_SECTOR )"))
        .isEqualTo("obligations.drl:6: 'rates' is table; fixed( … ) needs USD-table.");
    assertThat(tabled(rates, "share( \"rates\", BY_SECTR, SALES )"))
        .isEqualTo(
            """
            obligations.drl:6: 'BY_SECTR' is not a word of rules.
              Maybe 'BY_SECTOR'?\
            """);
    assertThat(tabled(rates, "share( \"rates\", BY_SECTOR, EMPLOYEES )"))
        .startsWith(
            "obligations.drl:6: share( … ) needs a base that is money, and EMPLOYEES is not: ");
  }

  @Test
  void aWordOfATableThatNoPayerHasIsSaid() {
    assertThat(
            tabled("rates,pharmaceutical:0.1;*:0,table,,,", "share( \"rates\", BY_SECTOR, SALES )"))
        .isEqualTo(
            """
            parameters.csv:2: warning: 'sector' is 'pharmaceutical' in no shipped table.
              Maybe 'pharmaceuticals'?\
            """);
    assertThat(tabled("rates,firm:0.1;*:0,table,,,", "share( \"rates\", BY_TYPE, SALES )"))
        .isEqualTo(
            """
            parameters.csv:2: 'type' is never 'firm': it is one of company, public-research, academic, public-database, ngo, country.
              Maybe one of company, public-research, academic, public-database, ngo, country.\
            """);
    assertThat(
            tabled(
                "rates,Africa Group:1;*:0,table,,,",
                "share( \"rates\", BY_REGIONAL_GROUP, SALES )"))
        .isEqualTo(
            """
            parameters.csv:2: warning: 'regionalGroup' is 'Africa Group' in no shipped table.
              Maybe 'African Group'?\
            """);
  }

  @Test
  void aPartOfSomethingIsTestedAndNoAmountIsBasedOnIt() {
    String table = "profit_rate,1,percent,,,\nfee,1,USD,,,\nrnd_to_sales_threshold,15,percent,,,";
    assertThat(tabled(table, "perUnit( \"fee\", RND_TO_SALES )"))
        .isEqualTo(
            """
            obligations.drl:6: no amount can be based on RND_TO_SALES, which is a part of something: a threshold tests it.
              Maybe exceeded( "rnd_to_sales_threshold" ) > 0.\
            """);
    assertThat(tabled(table, "share( \"profit_rate\", DSI_ATTRIBUTION )"))
        .startsWith(
            "obligations.drl:6: no amount can be based on DSI_ATTRIBUTION, which is a part of"
                + " something: a threshold tests it.\n");
    assertThat(tabled(table, "perUnit( \"fee\", COUNTRY_GDP )"))
        .isEqualTo(
            "obligations.drl:6: COUNTRY_GDP is a base of countries, and a payer has none: it has"
                + " ASSETS, SALES, PROFIT, EMPLOYEES, RND, SEQUENCING_SPEND, DATA_VOLUME,"
                + " ALREADY_PAID, SEQUENCES_OF_USES, PRODUCT_SALES_OF_USES, COUNTRIES_OF_ORIGIN,"
                + " PATENTED_USES.");
  }

  @Test
  void aFigureOfTheHomeIsHeldAgainstAParameter() {
    assertThat(payer("homeAbove( GDP_PER_HEAD, \"fee\" ), homeKnows( POPULATION )")).isEmpty();
    assertThat(payer("yearsSince( \"needed\" ) >= 0")).isEmpty();
    assertThat(payer("homeAbove( GDP_PER_HED, \"fee\" )"))
        .isEqualTo(
            """
            obligations.drl:4: 'GDP_PER_HED' is not a property of Payer.
              Maybe 'GDP_PER_HEAD'?\
            """);
    assertThat(payer("home.above( GDP_PER_HEAD, \"fee\" )"))
        .isEqualTo(
            """
            obligations.drl:4: 'above( … )' is not a property of Country.
              Maybe of the payer 'homeAbove( CRITERION, "limit" )'.\
            """);
    assertThat(payer("rnd / sales > 0"))
        .isEqualTo(
            """
            obligations.drl:4: 'rnd' is not a property of Payer.
              Maybe exceeded( "rnd_threshold" ): a rule sees how a figure stands to a threshold, and no figure.
            obligations.drl:4: 'sales' is not a property of Payer.
              Maybe exceeded( "sales_threshold" ): a rule sees how a figure stands to a threshold, and no figure.\
            """);
    assertThat(payer("yearsSince( \"fee\" ) >= 0"))
        .isEqualTo(
            "obligations.drl:4: 'fee' is USD; yearsSince( … ) needs count or years.\n"
                + "  Maybe 'needed'?");
    assertThat(payer("homeAbove( GDP, \"basis\" )"))
        .isEqualTo(
            "obligations.drl:4: 'basis' is choice; homeAbove( … ) needs a number.\n"
                + "  Maybe one of profit_rate, sales_rate, sales_threshold, needed, fee.");
  }
}
