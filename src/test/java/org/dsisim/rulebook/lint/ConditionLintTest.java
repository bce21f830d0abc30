package org.dsisim.rulebook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionLintTest {

  @TempDir private Path root;

  private String payer(String constraint) {
    return condition("$p : Payer( " + constraint + " )");
  }

  private String condition(String condition) {
    String finding =
        condition.contains("$p : ")
            ? "findings.owes( $p, fixed( \"fee\" ), THE_FUND );"
            : "findings.theContributionIs( fixed( \"fee\" ) );";
    return SmallRuleSet.contribution(root)
        .rule("obligations.drl", condition, finding)
        .lint()
        .lines()
        // What one rule leaves unused is not what these tests are about.
        .filter(line -> !line.contains(": warning: "))
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "listed( \"sectors\" ), ! homeListed( \"sectors\" )",
        "home.party, home.isParty(), home.is( \"ldc\" ), ! home.ldc || home.sids",
        "exceeded( \"sales_threshold\" ) >= year, unknown( \"sales_threshold\" ) == 0",
        "$t : type, type == $t, $t != null, type.startsWith( \"a\" ), type.length == year",
        "standing( \"sales_threshold\" ) == ABOVE, standing( \"sales_threshold\" ) =="
            + " Standing.UNKNOWN",
        "type in ( \"company\", \"ngo\" ), type not in ( \"academic\" ), type matches \"a.*\"",
        "type == \"company\" || == \"ngo\", ( year > 0 && year != 0 )",
        "$v : ( year + year ), $w : year > 0, $x : type && home.party",
        "home.names[ \"en\" ] == \"Kenya\", home.code.iso3 == \"KEN\", this != null",
        "home.figure( GDP ) != null, home.figure( unScale( \"2025-2027\" ) ) != null",
        "bases.knows( PROFIT ), measured.knows( Base.SALES )"
      })
  void whatTheFactHasIsReadWithoutComplaint(String constraint) {
    assertThat(payer(constraint)).isEmpty();
  }

  @Test
  void aFactThatTheChapterDoesNotKnowIsNamedWithTheNearest() {
    assertThat(condition("Payr()"))
        .isEqualTo(
            """
            obligations.drl:4: 'Payr' is not a fact that rules of obligations.drl can read.
              Maybe 'Payer'?\
            """);
    assertThat(condition("Party()"))
        .isEqualTo(
            """
            obligations.drl:4: 'Party' is not a fact that rules of obligations.drl can read.
              Maybe one of Payer, Use, Origin, Contribution, Choice, Count.\
            """);
    assertThat(condition("exists( java.util.List() )"))
        .isEqualTo(
            """
            obligations.drl:4: 'java.util.List' is not a fact that rules of obligations.drl can read.
              Maybe one of Payer, Use, Origin, Contribution, Choice, Count.\
            """);
  }

  @Test
  void aPropertyThatTheFactDoesNotHaveIsNamedWithTheNearest() {
    assertThat(payer("sectr == \"a\""))
        .isEqualTo(
            """
            obligations.drl:4: 'sectr' is not a property of Payer.
              Maybe 'sector'?\
            """);
    assertThat(condition("Contribution( amout != null )"))
        .isEqualTo(
            """
            obligations.drl:4: 'amout' is not a property of Contribution.
              Maybe 'amount'?\
            """);
    assertThat(payer("turnover > year"))
        .isEqualTo(
            """
            obligations.drl:4: 'turnover' is not a property of Payer.
              Maybe one of id, name, year, type, sector, subsector, home, listed, typeListed, homeListed, homeAbove, homeKnows and 9 more.\
            """);
    assertThat(condition("Contribution( x != null )"))
        .isEqualTo(
            """
            obligations.drl:4: 'x' is not a property of Contribution.
              Maybe 'amount'?\
            """);
  }

  @Test
  void aPropertyAtTheEndOfAChainIsSoughtWhereTheChainLeads() {
    assertThat(payer("home.prty"))
        .isEqualTo(
            """
            obligations.drl:4: 'prty' is not a property of Country.
              Maybe 'party'?\
            """);
    assertThat(condition("$p : Payer( $h : home )\n  Contribution( $p.home.lcd, $h.sid )"))
        .isEqualTo(
            """
            obligations.drl:5: 'lcd' is not a property of Country.
              Maybe 'ldc'?
            obligations.drl:5: 'sid' is not a property of Country.
              Maybe 'sids'?\
            """);
  }

  @Test
  void aTestThatTheFactDoesNotHaveIsNamedWithTheNearest() {
    assertThat(payer("exeeded( \"sales_threshold\" ) > year"))
        .isEqualTo(
            """
            obligations.drl:4: 'exeeded( … )' is not a property of Payer.
              Maybe 'exceeded'?\
            """);
    assertThat(payer("home.isPrty()"))
        .isEqualTo(
            """
            obligations.drl:4: 'isPrty()' is not a property of Country.
              Maybe 'isParty'?\
            """);
    assertThat(payer("standing( \"sales_threshold\" ) == Standing.ABOV"))
        .isEqualTo(
            """
            obligations.drl:4: 'ABOV' is not a Standing.
              Maybe 'ABOVE'?\
            """);
    assertThat(payer("bases.knows( PROFT )"))
        .isEqualTo(
            """
            obligations.drl:4: 'PROFT' is not a property of Payer.
              Maybe 'PROFIT'?\
            """);
  }

  @Test
  void aTestNeedsTheRightNumberOfValues() {
    assertThat(payer("listed( \"sectors\", \"sectors\" )"))
        .isEqualTo(
            """
            obligations.drl:4: 'listed( … )' takes 1 value, not 2.
              Maybe listed( list )?\
            """);
    assertThat(payer("exceeded() > year"))
        .isEqualTo(
            """
            obligations.drl:4: 'exceeded( … )' takes at least 1 value, not 0.
              Maybe exceeded( names, … )?\
            """);
  }

  @Test
  void aVariableThatNothingBindsIsNamedWithTheNearest() {
    assertThat(
            condition("Choice( name == \"basis\", $basis : value )\n  $p : Payer( $bsis == type )"))
        .isEqualTo(
            """
            obligations.drl:5: '$bsis' is bound nowhere in this rule.
              Maybe '$basis'?\
            """);
    assertThat(condition("$p : Payer( year > $n )"))
        .isEqualTo("obligations.drl:4: '$n' is bound nowhere in this rule.\n  Maybe '$p'?");
  }

  @Test
  void whatCanNeverBeEqualIsNotCompared() {
    assertThat(payer("exceeded( \"sales_threshold\" ) == \"two\""))
        .isEqualTo(
            "obligations.drl:4: 'exceeded( … )' is a number and is compared with the text"
                + " \"two\".");
    assertThat(payer("\"yes\" == listed( \"sectors\" )"))
        .isEqualTo(
            "obligations.drl:4: 'listed( … )' is true or false and is compared with the text"
                + " \"yes\".");
    assertThat(payer("type == 0"))
        .isEqualTo(
            """
            obligations.drl:4: 'type' is a text and is compared with the number 0.
              Maybe "0" in quotation marks.\
            """);
    assertThat(condition("Choice( name == \"flag\", value == true )"))
        .isEqualTo(
            """
            obligations.drl:4: 'value' is a text and is compared with true.
              Maybe "true" in quotation marks.\
            """);
    assertThat(payer("home == \"KEN\""))
        .isEqualTo("obligations.drl:4: 'home' is a Country and is compared with the text \"KEN\".");
    assertThat(payer("type in ( \"ngo\", 0 )"))
        .isEqualTo(
            """
            obligations.drl:4: 'type' is a text and is compared with the number 0.
              Maybe "0" in quotation marks.\
            """);
    assertThat(condition("Count( name == \"needed\", $n : value )\n  $p : Payer( type == $n )"))
        .isEqualTo(
            "obligations.drl:5: 'type' is a text and is compared with '$n', which is a number.");
  }

  @Test
  void aTextWithoutQuotationMarksIsRecognised() {
    assertThat(payer("type == company"))
        .isEqualTo(
            """
            obligations.drl:4: 'company' is not a property of Payer.
              Maybe "company" in quotation marks.\
            """);
    assertThat(condition("Choice( name == \"basis\", value == lower )"))
        .isEqualTo(
            """
            obligations.drl:4: 'lower' is not a property of Choice.
              Maybe "lower" in quotation marks.\
            """);
  }

  @Test
  void whatIsNeitherTrueNorFalseIsNoCondition() {
    assertThat(payer("type"))
        .isEqualTo("obligations.drl:4: 'type' is a text, but a condition is true or false.");
    assertThat(payer("type == \"company\" || \"ngo\""))
        .isEqualTo("obligations.drl:4: '\"ngo\"' is a text, but a condition is true or false.");
    assertThat(payer("! exceeded( \"sales_threshold\" )"))
        .isEqualTo(
            "obligations.drl:4: 'exceeded( … )' is a number, but a condition is true or false.");
  }

  @Test
  void aCalculationIsNamedInParenthesesOnly() {
    assertThat(payer("$v : year * year"))
        .isEqualTo(
            """
            obligations.drl:4: '$v' would take the first word only of what is calculated here.
              Maybe $v : ( year * year )\
            """);
    assertThat(payer("$v : year - year > 0"))
        .isEqualTo(
            """
            obligations.drl:4: '$v' would take the first word only of what is calculated here.
              Maybe year - year > 0, without the name.\
            """);
  }

  @Test
  void behindANameAConditionInParenthesesTestsNothing() {
    assertThat(payer("$big : ( exceeded( \"sales_threshold\" ) > 0 )"))
        .isEqualTo(
            """
            obligations.drl:4: '$big : ( … )' does not test: behind a name a condition in parentheses lets everybody through.
              Maybe exceeded( "sales_threshold" ) > 0, without the name.\
            """);
    assertThat(payer("$b : ( type == \"company\" ), $b == true"))
        .isEqualTo(
            """
            obligations.drl:4: '$b : ( … )' does not test: behind a name a condition in parentheses lets everybody through.
              Maybe type == "company", without the name.\
            """);
    assertThat(payer("$b : ( home.party && year > 0 )"))
        .endsWith("Maybe home.party && year > 0, without the name.");
    assertThat(payer("$v : ( year * year ), $t : ( type )")).isEmpty();
  }

  @Test
  void figuresBelongInTheTable() {
    assertThat(payer("year > 50000000"))
        .isEqualTo(
            """
            obligations.drl:4: figure 50000000 in a rule; figures belong in parameters.csv.
              Maybe 'sales_threshold', which has this value.\
            """);
    assertThat(payer("year > 0.001"))
        .isEqualTo(
            """
            obligations.drl:4: figure 0.001 in a rule; figures belong in parameters.csv.
              Maybe 'sales_rate', which has this value.\
            """);
    assertThat(payer("year == -2027"))
        .isEqualTo(
            """
            obligations.drl:4: figure 2027 in a rule; figures belong in parameters.csv.
              Maybe add a line to parameters.csv and write its name here.\
            """);
    assertThat(payer("year > 0, year > 0.0")).isEmpty();
  }

  @Test
  void aSwitchSaysWhichParameterItReads() {
    assertThat(condition("Choice( value == \"lower\" )"))
        .isEqualTo(
            """
            obligations.drl:4: Choice( … ) does not say which parameter it reads.
              Maybe Choice( name == "basis", … )?\
            """);
    assertThat(condition("Count( $n : value )"))
        .isEqualTo(
            """
            obligations.drl:4: Count( … ) does not say which parameter it reads.
              Maybe Count( name == "needed", … )?\
            """);
    assertThat(condition("Choice( \"basis\" == name && value == \"lower\" )")).isEmpty();
  }

  @Test
  void aSwitchIsComparedWithItsAlternativesOnly() {
    assertThat(condition("Choice( name == \"basis\", value == \"lowr\" )"))
        .isEqualTo(
            """
            obligations.drl:4: 'lowr' is not an alternative of 'basis'.
              Maybe 'lower'?\
            """);
    assertThat(condition("Choice( name == \"flag\", value in ( \"true\", \"no\" ) )"))
        .isEqualTo(
            """
            obligations.drl:4: 'no' is not an alternative of 'flag'.
              Maybe one of true, false.\
            """);
    assertThat(
            condition("Choice( name == \"basis\", $b : value )\n  $p : Payer( $b == \"highr\" )"))
        .isEqualTo(
            """
            obligations.drl:5: 'highr' is not an alternative of 'basis'.
              Maybe 'higher'?\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$v := type", "home.( party )", "type == 'a'", "home#Country.party", "?", "a b"})
  void strangeTextIsLeftToTheCompiler(String constraint) {
    assertThat(payer(constraint)).doesNotContain("Exception");
  }
}
