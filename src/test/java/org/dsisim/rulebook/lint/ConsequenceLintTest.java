package org.dsisim.rulebook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsequenceLintTest {

  @TempDir private Path root;

  private String consequence(String consequence) {
    return withoutWarnings(
        SmallRuleSet.contribution(root)
            .rule("obligations.drl", "$p : Payer()", consequence)
            .lint());
  }

  private String weights(String consequence) {
    return withoutWarnings(
        SmallRuleSet.distribution(root)
            .rule("weights.drl", "Eligible( $party : party )", consequence)
            .lint());
  }

  private static String withoutWarnings(String said) {
    return said.lines()
        .filter(line -> !line.contains(": warning: "))
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "findings.owes( $p, lowerOf( share( \"profit_rate\", PROFIT ), fixed( \"fee\" ) ), THE_FUND"
            + " );",
        "findings.exempt( $p ); // insert( $p ) is only spoken of",
        "findings.owes( $p, partOf( \"fee\", Base.SALES ).atLeast( \"sales_rate\" ), country("
            + " \"KEN\" ) );",
        "findings.owes( $p, share( \"profit_rate\", PROFIT ), country( $p.home().code().iso3() )"
            + " );",
        "findings.owes( $p, share( $p.sector() + \"_rate\", PROFIT ), THE_FUND );"
      })
  void aConsequenceOfFindingsIsReadWithoutComplaint(String consequence) {
    assertThat(consequence(consequence)).isEmpty();
  }

  @Test
  void aFindingOfAnotherNameIsNamedWithTheNearest() {
    assertThat(consequence("findings.ows( $p );"))
        .isEqualTo(
            """
            obligations.drl:6: 'ows( … )' is not a finding of obligations.drl.
              Maybe 'owes'?\
            """);
    assertThat(weights("findings.eligible( $party );"))
        .isEqualTo(
            """
            weights.drl:6: 'eligible( … )' is not a finding of weights.drl.
              Maybe one of atLeast, atMost, fallsTo, forIplc, forIplcTogether, inEnvelope, paidDirectly, paidThroughGovernment, passesOn, sharesWindow, sharesWindowByNumber, weighs.\
            """);
  }

  @Test
  void wordsOfAnotherNameAreNamedWithTheNearest() {
    assertThat(consequence("findings.owes( $p, lowrOf( fixed( \"fee\" ) ), THE_FND );"))
        .isEqualTo(
            """
            obligations.drl:6: 'THE_FND' is not a word of rules.
              Maybe 'THE_FUND'?
            obligations.drl:6: 'lowrOf( … )' is not a word of rules.
              Maybe 'lowerOf'?\
            """);
    assertThat(consequence("findings.owes( $p, share( \"profit_rate\", PROFT ), THE_FUND );"))
        .isEqualTo(
            """
            obligations.drl:6: 'PROFT' is not a word of rules.
              Maybe 'PROFIT'?\
            """);
    assertThat(weights("findings.weighs( $party, THE_REST, by( LND_AREA ) );"))
        .isEqualTo(
            """
            weights.drl:6: 'LND_AREA' is not a word of rules.
              Maybe 'LAND_AREA'?\
            """);
    assertThat(weights("findings.weighs( $party, THE_REST, by( Criterion.GPD ) );"))
        .isEqualTo(
            """
            weights.drl:6: 'GPD' is not a Criterion.
              Maybe 'GDP'?\
            """);
    assertThat(consequence("findings.exempt( $q );"))
        .isEqualTo(
            """
            obligations.drl:6: '$q' is bound nowhere in this rule.
              Maybe '$p'?\
            """);
  }

  @Test
  void wordsNeedTheRightNumberOfValues() {
    assertThat(consequence("findings.owes( $p, share( \"profit_rate\" ), THE_FUND );"))
        .isEqualTo(
            """
            obligations.drl:6: 'share( … )' takes 2 or 3 values, not 1.
              Maybe share( rate, base ) or share( table, by, base )?\
            """);
    assertThat(consequence("findings.exempt();"))
        .isEqualTo(
            """
            obligations.drl:6: 'exempt( … )' takes 1 value, not 0.
              Maybe findings.exempt( subject )?\
            """);
    assertThat(consequence("findings.owes( $p, sum(), THE_FUND );"))
        .isEqualTo(
            """
            obligations.drl:6: 'sum( … )' takes at least 1 value, not 0.
              Maybe sum( amounts, … )?\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "insert( $p );                             | insert( … )",
        "insertLogical( $p );                      | insertLogical( … )",
        "update( $p );                             | update( … )",
        "retract( $p );                            | retract( … )",
        "delete( $p );                             | delete( … )",
        "modify( $p ) { setYear( 0 ) }             | modify( … )",
        "drools.halt();                            | drools.halt()",
        "kcontext.getRule();                       | kcontext.getRule()",
        "System.out.println( \"x\" );              | System.out.println( … )",
        "if ( true ) { findings.exempt( $p ); }    | if",
        "for ( ; ; ) { findings.exempt( $p ); }    | for",
        "int x = 0;                                | int",
        "return;                                   | return",
        "findings.exempt( new Payer() );           | new",
        "findings.exempt( drools.payer() );        | drools.",
        "findings.exempt( $p == null ? $p : $p );  | ?"
      })
  void aConsequenceStatesFindingsAndNothingElse(String consequence, String shown) {
    assertThat(
            consequence(consequence)
                .replace("\n  Maybe 'findings. …' between 'then' and 'end'.", ""))
        .isEqualTo(
            "obligations.drl:6: '"
                + shown
                + "' in a consequence; a consequence states findings and nothing else.");
  }

  @Test
  void aRuleWithoutFindingsFindsNothing() {
    assertThat(consequence("// nothing"))
        .isEqualTo(
            """
            obligations.drl:1: rule "A" finds nothing.
              Maybe 'findings. …' between 'then' and 'end'.\
            """);
    assertThat(consequence(";")).startsWith("obligations.drl:1: rule \"A\" finds nothing.");
  }

  @Test
  void anUnfinishedConsequenceIsSaidToBeSo() {
    assertThat(consequence("findings.exempt( $p )"))
        .isEqualTo(
            """
            obligations.drl:6: the consequence of rule "A" is not complete.
              Maybe a ';' after each finding, and a ')' for each '('.\
            """);
  }

  @Test
  void theLineIsThatOfTheFindingAlsoAfterEmptyLines() {
    assertThat(
            consequence(
                "\n\n  findings.exempt( $p );\n  // a word on it\n\n  findings.exmpt( $p );"))
        .isEqualTo(
            """
            obligations.drl:11: 'exmpt( … )' is not a finding of obligations.drl.
              Maybe 'exempt'?\
            """);
  }

  @Test
  void figuresInAConsequenceBelongInTheTable() {
    assertThat(consequence("findings.owes( $p, fixed( 7 ), THE_FUND );"))
        .isEqualTo(
            """
            obligations.drl:6: figure 7 in a rule; figures belong in parameters.csv.
              Maybe 'fee', which has this value.\
            """);
  }

  @Test
  void oneRuleAnswersAQuestionOnce() {
    assertThat(
            consequence(
                "findings.owes( $p, fixed( \"fee\" ), THE_FUND ); findings.owes( $p, share("
                    + " \"profit_rate\", PROFIT ), THE_FUND );"))
        .isEqualTo(
            """
            obligations.drl:6: 'findings.owes( … )' answers once more what the same rule has answered already.
              Maybe sum( a, b ) for both together, or another recipient.\
            """);
    assertThat(consequence("findings.exempt( $p ); findings.exempt( $p );"))
        .isEqualTo(
            """
            obligations.drl:6: 'findings.exempt( … )' answers once more what the same rule has answered already.
              Maybe one of the two.\
            """);
    assertThat(
            consequence(
                "findings.owes( $p, fixed( \"fee\" ), THE_FUND );"
                    + " findings.owes( $p, fixed( \"fee\" ), country( \"IND\" ) );"))
        .isEmpty();
  }
}
